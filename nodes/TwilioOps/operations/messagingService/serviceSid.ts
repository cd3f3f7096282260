import { sidLocator } from '../../../../lib/n8n/fields';

/** The messaging service that an operation is about. */
export const serviceSid = () => sidLocator('MG', { label: 'Messaging Service', search: 'listMessagingServices' });
