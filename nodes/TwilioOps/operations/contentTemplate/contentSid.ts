import { sidLocator } from '../../../../lib/kit/fields';

/** The template that an operation is about. */
export const contentSid = () =>
  sidLocator('HX', { label: 'Template', search: 'listContentTemplates' });
