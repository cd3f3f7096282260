import type { ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';
import { chosenTwilio, readable } from './list';

/** The variables of the chosen template, with their example values as hints. */
export async function templateVariables(
  this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
  const chosen = this.getCurrentNodeParameter('contentSid', { extractValue: true });
  if (typeof chosen !== 'string' || !chosen)
    return { fields: [], emptyFieldsNotice: 'Choose a template first.' };
  const twilio = await chosenTwilio(this);
  const { variables } = await readable(twilio.content.v1.contents(chosen).fetch());
  return {
    fields: Object.entries((variables ?? {}) as unknown as Record<string, string>).map(
      ([id, example]) => ({
        id,
        displayName: example ? `${id} (for example ${example})` : id,
        type: 'string',
        required: false,
        defaultMatch: false,
        display: true,
      }),
    ),
    emptyFieldsNotice: 'This template has no variables.',
  };
}
