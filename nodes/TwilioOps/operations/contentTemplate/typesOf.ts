import type { Locale } from '../../../../lib/kit/field';
import { FieldError } from '../../../../lib/kit/fieldError';
import { unreachable } from '../../../../lib/kit/fields';

interface Content {
  kind: 'text' | 'media' | 'quickReply' | 'json';
  body?: string;
  mediaUrls?: string[];
  buttons?: string[];
  types?: Record<string, unknown>;
}

/** WhatsApp's limits on quick replies (Content API, twilio/quick-reply). */
const maxButtons = 10;
const maxTitle = 20;

/**
 * The content as Twilio's Content API has it.
 * @throws FieldError when a variable has no example, or a button is not possible
 */
export function typesOf(
  content: Content,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const { kind, body, mediaUrls = [], buttons = [], types = {} } = content;
  checkVariables(kind === 'json' ? JSON.stringify(types) : body!, variables);
  if (kind === 'text') return { 'twilio/text': { body } };
  if (kind === 'media') return { 'twilio/media': { body, media: mediaUrls } };
  if (kind === 'json') return checkedTypes(types);
  checkButtons(buttons);
  return {
    'twilio/quick-reply': {
      body,
      actions: buttons.map((title, index) => ({
        type: 'QUICK_REPLY',
        title,
        id: `button${index + 1}`,
      })),
    },
  };
}

/**
 * Refuses media of types in JSON that Twilio cannot fetch; `media` holds them in every type.
 * @throws FieldError
 */
export function checkMedia(types: Record<string, unknown>, reaches: Locale['reaches']): void {
  for (const content of Object.values(types) as Array<{ media?: unknown } | null>) {
    for (const address of [content?.media ?? []].flat()) {
      const fault = unreachable(String(address), { reaches });
      if (fault) throw new FieldError({ field: 'types', label: 'Types', value: address, fault });
    }
  }
}

function checkVariables(text: string, variables: Record<string, unknown>): void {
  const names = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!));
  const missing = [...names].filter((name) => !(name in variables));
  if (missing.length === 0) return;
  throw new FieldError({
    field: 'variables',
    label: 'Variables',
    fault: `has no example for ${missing.map((name) => `{{${name}}}`).join(', ')}: add one, such as {"${missing[0]}": "Ann"}`,
  });
}

function checkButtons(buttons: string[]): void {
  const fault = (problem: string) =>
    new FieldError({ field: 'buttons', label: 'Buttons', fault: problem });
  if (buttons.length === 0) throw fault('is empty: enter at least one title');
  if (buttons.length > maxButtons)
    throw fault(`has ${buttons.length} titles: use at most ${maxButtons}`);
  const long = buttons.find((title) => title.length > maxTitle);
  if (long)
    throw fault(
      `has the title "${long}", which is ${long.length} characters long: use at most ${maxTitle}`,
    );
}

function checkedTypes(types: Record<string, unknown>): Record<string, unknown> {
  if (Object.keys(types).length > 0) return types;
  throw new FieldError({
    field: 'types',
    label: 'Types',
    fault: 'is empty: enter at least one content type, such as {"twilio/text": {"body": "Hello"}}',
  });
}
