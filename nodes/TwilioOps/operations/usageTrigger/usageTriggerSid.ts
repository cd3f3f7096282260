import { sidLocator } from '../../../../lib/kit/fields';

/** The usage trigger that an operation is about. */
export const usageTriggerSid = () =>
  sidLocator('UT', { label: 'Usage Trigger', search: 'listUsageTriggers' });
