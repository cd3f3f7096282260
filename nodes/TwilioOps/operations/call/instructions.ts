import { FieldError } from '../../../../lib/kit/fieldError';
import { byModel, choice, shownFor, text, url } from '../../../../lib/kit/fields';
import { checkedTwiml } from '../../../../lib/engines/checkedTwiml';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { sayTwiml, type Twiml } from '../../../../lib/twilio/twiml';

/** Twilio's limit on TwiML that is sent with a request (API reference, Create a Call). */
const maxTwimlLength = 4000;

/** The ways to say what happens on a call. */
export const instructionChoices = {
  say: { name: 'Say a Text', description: 'A voice reads a text' },
  twiml: { name: 'Run TwiML', description: "Instructions in Twilio's markup" },
  url: {
    name: 'Fetch TwiML From URL',
    description: 'Twilio asks an address what to do, such as a Twilio Ops Trigger',
  },
} as const;

/** The inputs of these ways. Spread into `fields`, after the choice `instructions`. */
export const instructionFields = () => ({
  say: byModel(
    shownFor({ instructions: ['say'] }, text({ label: 'Text', rows: 3, maxLength: 3000 })),
  ),
  twiml: shownFor(
    { instructions: ['twiml'] },
    text({
      label: 'TwiML',
      rows: 6,
      maxLength: maxTwimlLength,
      placeholder: '<Response><Say>Hello</Say></Response>',
    }),
  ),
  url: shownFor({ instructions: ['url'] }, url({ label: 'URL' })),
});

/** The choice among the three ways, for a call that is under way. */
export const instructionsField = () =>
  choice(
    { label: 'Go On With', description: 'What happens on the call from now on' },
    instructionChoices,
  );

/**
 * The TwiML of an item; `undefined` where an address or application gives it.
 * @throws FieldError when Twilio would not take it
 */
export function instructionsTwiml(
  { say, twiml }: Instructions,
  { account }: TwilioContext,
): Twiml | undefined {
  if (say)
    return fitting(checkedTwiml(sayTwiml(say), { field: 'say', label: 'Text', account }), 'say');
  if (!twiml) return undefined;
  return fitting(checkedTwiml(twiml, { field: 'twiml', kind: 'call', account }), 'twiml');
}

interface Instructions {
  say?: string;
  twiml?: string;
}

const labels = { say: 'Text', twiml: 'TwiML', transcribe: 'Transcribe' };

/** @throws FieldError for what is too long for a request: escaped, a text grows */
export function fitting(twiml: Twiml, field: keyof typeof labels): Twiml {
  if (twiml.length <= maxTwimlLength) return twiml;
  throw new FieldError({
    field,
    label: labels[field],
    fault: `makes the TwiML ${twiml.length} characters long, and Twilio takes ${maxTwimlLength}: shorten it, or give it by a URL`,
  });
}
