import { personOf } from '../../../../lib/phone/person';
import { senderNamed, type Senders } from '../../../../lib/compliance/limitedSender';
import { consentState, type ConsentState } from '../../../../lib/compliance/consentState';
import type { ConsentEvent } from '../../../../lib/ledger/ledger';
import { byModel, numbersCountry, options, text } from '../../../../lib/kit/fields';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { consentRecord } from './consentEvent';
import { personField } from './eventFields';

const channels = ['sms', 'whatsapp', 'rcs', 'voice'] as const;
const purposes = ['marketing', 'transactional'] as const;

export default ledgerOperation({
  resource: 'consent',
  operation: 'get',
  name: 'Get',
  action: 'Get the consent of a person',
  description:
    'Read what a person agreed to or refused, for each channel and purpose, with all entries of the ledger',
  fields: {
    to: byModel(personField()),
    options: options({
      numbersCountry: numbersCountry(),
      sender: text({
        label: 'Sender',
        description:
          'Number, messaging service SID or brand, for consent that is limited to a sender',
      }),
    }),
  },
  async request(_ledger, { to, options: { sender } }, { batch }) {
    const person = personOf(to)!;
    const events = await batch.consentOf(person);
    return {
      person,
      to,
      state: stateOf(events, sender),
      events: events.map(consentRecord),
    };
  },
});

/**
 * What follows from the entries, by channel and purpose. An opt-out on one channel ends all of
 * them, as in the gate by default.
 */
function stateOf(events: readonly ConsentEvent[], sender: string | undefined) {
  const at = new Date();
  const senders = sendersOf(sender);
  const state = (channel: (typeof channels)[number], category: (typeof purposes)[number]) =>
    shown(consentState({ events }, { channel, category, senders, at, optOutScope: 'all' })!);
  return record(channels, (channel) => record(purposes, (purpose) => state(channel, purpose)));
}

const sendersOf = (sender: string | undefined): Senders =>
  sender === undefined
    ? {}
    : {
        number: { from: sender },
        service: { messagingServiceSid: sender },
        name: { brand: sender },
      }[senderNamed(sender)];

const record = <Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;

const shown = ({ state, level, grant, revokedAt, endsAt, unclearAt }: ConsentState) => ({
  state,
  level,
  grantedAt: grant?.at ?? null,
  revokedAt,
  endsAt,
  unclearAt,
});
