import { byModel, sidLocator } from '../../../../lib/kit/fields';

/** The recording that an operation is about. */
export const recordingSid = () =>
  byModel(sidLocator('RE', { label: 'Recording', search: 'listRecordings' }));
