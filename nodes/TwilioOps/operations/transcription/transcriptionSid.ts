import { byModel, sidLocator } from '../../../../lib/kit/fields';

/** The classic transcription that an operation is about. */
export const transcriptionSid = () =>
  byModel(sidLocator('TR', { label: 'Transcription', search: 'listTranscriptions' }));
