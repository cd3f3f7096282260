import type { ConsentEvent } from '../../../../lib/ledger/ledger';
import { address, dateTime, numbersCountry, options, text } from '../../../../lib/kit/fields';

/** Twilio's words for where consent came from (Consent API); a word of one's own is taken too. */
const sources =
  'website, offline, opt-in-message, opt-out-message or others, or a word of your own';

/**
 * What a time that does not say it all means, on the safe side: of two moments the earlier for a
 * grant, the later for an opt-out, so that an opt-out holds against a grant of the same day.
 */
const readings = {
  grant: { twice: 'first', dayAlone: 'start', said: 'a day alone means its beginning' },
  revoke: { twice: 'second', dayAlone: 'end', said: 'a day alone means its end' },
} as const;

/** What every entry of the consent ledger says beside its kind. Spread into `fields`. */
export const eventFields = (kind: ConsentEvent['kind']) => ({
  source: text({
    label: 'Source',
    default: 'others',
    description: `Where it came from: ${sources}`,
  }),
  options: options({
    numbersCountry: numbersCountry(),
    evidence: text({
      label: 'Evidence',
      rows: 2,
      description:
        'What proves it: the address of the form, the text of the message, the file name of a recording',
    }),
    occurredAt: dateTime({
      ...readings[kind],
      label: 'Occurred At',
      description: `When the person said so; empty means now, ${readings[kind].said}`,
    }),
    sender: text({
      label: 'Limited to Sender',
      description:
        'Number, messaging service SID or brand that it is limited to; empty means all senders',
      placeholder: '+15005550006',
    }),
  }),
});

/** Whom an entry is about. */
export const personField = () =>
  address({
    of: 'person',
    label: 'To',
    description: "The person's number as you have it, or the address as the trigger gives it",
  });
