import { sidLocator } from '../../../../lib/n8n/fields';

/** The template that an operation is about. */
export const contentSid = () => sidLocator('HX', { label: 'Template', search: 'listContentTemplates' });
