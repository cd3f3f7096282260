import { sidLocator } from '../../../../lib/kit/fields';

/** The recording that an operation is about. */
export const recordingSid = () =>
  sidLocator('RE', { label: 'Recording', search: 'listRecordings' });
