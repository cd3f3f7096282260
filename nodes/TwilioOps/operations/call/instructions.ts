import { FieldError } from '../../../../lib/kit/fieldError';
import { byModel, choice, shownFor, text, url } from '../../../../lib/kit/fields';
import { sayTwiml, twimlFault } from '../../../../lib/twilio/twiml';

/** Twilio's limit on TwiML that is sent with a request (API reference, Create a Call). */
export const maxTwimlLength = 4000;

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
export function checkedTwiml({ say, twiml }: { say?: string; twiml?: string }): string | undefined {
  const made = say ? sayTwiml(say) : twiml;
  const fault = made && twimlFault(made);
  if (fault) throw new FieldError({ field: 'twiml', label: 'TwiML', fault });
  return made;
}
