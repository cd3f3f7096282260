import { byModel, sidLocator } from '../../../../lib/kit/fields';

/** The transcript that an operation is about. */
export const transcriptSid = () =>
  byModel(sidLocator('GT', { label: 'Transcript', search: 'listTranscripts' }));
