import { sidLocator } from '../../../../lib/n8n/fields';

/** The usage trigger that an operation is about. */
export const usageTriggerSid = () => sidLocator('UT', { label: 'Usage Trigger', search: 'listUsageTriggers' });
