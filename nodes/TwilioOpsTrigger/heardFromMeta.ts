import type { Received } from './received';
import { textIn, type Heard } from './heard';
import { parsedJson } from './parsedJson';

/**
 * What people chose in WhatsApp itself, in the form in which Meta tells it: a list
 * `user_preferences`, by whatever wrapping it comes. Twilio documents no webhook of its own for it.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences
 */
export function heardFromMeta(received: Received): Heard[] {
  return preferencesIn(received).flatMap((one): Heard[] => {
    const marketing = textIn(one, 'value');
    const person = textIn(one, 'wa_id');
    const isAboutMarketing = textIn(one, 'category') === 'marketing_messages';
    if (!person || !isAboutMarketing || (marketing !== 'stop' && marketing !== 'resume')) return [];
    const detail = textIn(one, 'detail');
    return [
      { kind: 'preferred', from: `whatsapp:+${person.replace(/^\+/, '')}`, marketing, detail },
    ];
  });
}

/** How deep Meta's lists lie: entry, changes, value; and Twilio's data around them. */
const deepest = 8;

function preferencesIn(value: unknown, depth = 0): Received[] {
  const object = parsedJson.parse(value);
  if (typeof object !== 'object' || object === null || depth > deepest) return [];
  const { user_preferences: found } = object as Received;
  if (Array.isArray(found)) return found.map((one) => Object(one) as Received);
  const inside = Array.isArray(object)
    ? object
    : wrappings.map((name) => (object as Received)[name]);
  return inside.flatMap((one: unknown) => preferencesIn(one, depth + 1));
}

const wrappings = ['data', 'Data', 'payload', 'Payload', 'entry', 'changes', 'value'];
