import { byModel, mapper, optional, sidLocator } from '../../../../lib/kit/fields';

/** A content template and its variables, each by its name. Spread into `fields`. */
export const templateFields = (description = '') => ({
  contentSid: optional(
    sidLocator('HX', { label: 'Template', description, search: 'listContentTemplates' }),
  ),
  contentVariables: byModel(
    mapper({
      label: 'Template Variables',
      method: 'templateVariables',
      dependsOn: ['contentSid.value'],
      words: { singular: 'variable', plural: 'variables' },
    }),
  ),
});
