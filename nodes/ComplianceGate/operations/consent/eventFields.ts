import { longestSource } from '../../../../lib/ledger/longestSource';
import type { ConsentKind } from '../../../../lib/ledger/ledger';
import { safeSide } from '../../../../lib/gate/safeSide';
import { address, dateTime, numbersCountry, text } from '../../../../lib/kit/fields';

/** Twilio's words for where consent came from (Consent API); a word of one's own is taken too. */
const sources =
  'website, offline, opt-in-message, opt-out-message or others, or a word of your own';

const dayAlone = { grant: 'its beginning', revoke: 'its end' } as const;

/** Where an entry of the consent ledger came from. */
export const sourceField = () =>
  text({
    label: 'Source',
    maxLength: longestSource,
    default: 'others',
    description: `Where it came from: ${sources}`,
  });

/** What every entry may say beside its kind. Spread into `options`. */
export const eventOptions = (kind: ConsentKind) => ({
  numbersCountry: numbersCountry(),
  evidence: text({
    label: 'Evidence',
    rows: 2,
    description:
      'What proves it: the address of the form, the text of the message, the file name of a recording',
  }),
  occurredAt: dateTime({
    ...safeSide[kind],
    label: 'Occurred At',
    description: `When the person said so; empty means now, a day alone means ${dayAlone[kind]}`,
  }),
  sender: text({
    label: 'Limited to Sender',
    description:
      'Number, messaging service SID or brand that it is limited to; empty means all senders',
    placeholder: '+15005550006',
  }),
});

/** Whom an entry is about. */
export const personField = () =>
  address({
    of: 'person',
    label: 'To',
    description: "The person's number as you have it, or the address as the trigger gives it",
  });
