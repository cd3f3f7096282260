import { sidLocator } from '../../../../lib/kit/fields';

/** The messaging service that an operation is about. */
export const serviceSid = () =>
  sidLocator('MG', { label: 'Messaging Service', search: 'listMessagingServices' });
