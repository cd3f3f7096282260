import { sidLocator } from '../../../../lib/kit/fields';

/** The Studio flow that an operation is about. */
export const flowSid = () => sidLocator('FW', { label: 'Flow', search: 'listStudioFlows' });
