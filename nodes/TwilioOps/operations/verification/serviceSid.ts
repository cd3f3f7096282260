import { sidLocator } from '../../../../lib/kit/fields';

/** The Verify service that an operation works with. */
export const serviceSid = () =>
  sidLocator('VA', { label: 'Verify Service', search: 'listVerifyServices' });
