import { consentSources } from '../consentSources';
import { consentState } from '../consentState';
import type { Context } from '../context';
import { granted, resumed, revoked, unclear } from '../exampleConsent';
import type { ConsentEvent, Facts } from '../facts';
import { iso } from '../iso';
import { conversationWith } from '../optOut/conversationWith';
import { isOptOut } from '../optOut/isOptOut';
import { reachOf } from '../reachOf';
import { usPart64 } from '../references';
import { missing, rule } from '../rule';
import { unsettledIn } from '../unsettled';

const first = '2026-11-01T12:00:00Z';
const second = '2026-11-02T12:00:00Z';
const wrote = (text: string, at = first) => ({ lastInbound: { text, at: new Date(at) } });
const since = (...events: ConsentEvent[]) => ({
  consent: { events: [granted('2026-01-10T12:00:00Z'), ...events] },
});

/** The message as an entry of the ledger; `undefined` when it asks for nothing. */
const saidIn = (
  { text, optOutType, at }: NonNullable<Facts['lastInbound']>,
  { place, facts: { message, recipient } }: Context,
): ConsentEvent | undefined => {
  const reading = isOptOut(text, optOutType, conversationWith(place.countries[0], at));
  const isOptOutOfSome = reading.kind === 'stop' || reading.kind === 'revocation';
  if (!isOptOutOfSome && reading.kind !== 'unclear') return undefined;
  return {
    kind: isOptOutOfSome ? 'revoke' : 'unclear',
    recipient: recipient.number,
    channel: message.channel === 'mms' ? 'sms' : message.channel,
    purpose: 'any',
    sender: null,
    level: null,
    source: consentSources.optOutMessage,
    evidence: null,
    occurredAt: at,
    endsAt: null,
    recordedAt: at,
    ...(isOptOutOfSome && reachOf(reading)),
  };
};

export default rule({
  id: 'SUP-FREETEXT',
  title: 'Opt-out in plain words',
  why: 'A person may end consent in any words that are understood; a keyword is not needed.',
  question: 'optOut',
  references: [usPart64],
  severity: 'B/W/W/-/-',
  optional: 'Opt-outs are read as they come in and stand in the ledger, which is always asked.',
  overridable: false,
  check: (context) => {
    const { lastInbound, consent } = context.facts;
    if (lastInbound === undefined)
      return missing('lastInbound (text of the person’s last message)');
    const said = lastInbound && saidIn(lastInbound, context);
    if (!said) return undefined;
    const { events = [] } = consent;
    const day = said.occurredAt.toISOString().slice(0, 10);
    const evidence = ['lastInbound'];
    if (said.kind === 'unclear') {
      if (!unsettledIn([...events, said], context.at).includes(said)) return undefined;
      return {
        reason: `The recipient’s last message (${day}) may mean that they want no more messages.`,
        remedy: 'Let a person read it, then record an opt-out or a fresh consent in the ledger.',
        atMost: 'hold',
        evidence,
      };
    }
    // Other opt-outs are for SUP-OPTOUT to tell.
    const others = events.filter(({ kind }) => kind !== 'revoke');
    const state = consentState({ events: [...others, said] }, context.consentQuestion);
    if (state?.state !== 'revoked') return undefined;
    if (state.endsAt) {
      return {
        reason: `The recipient’s last message (${day}) asks for a pause until ${iso(state.endsAt.getTime())}.`,
        remedy: 'Send it after that, or when the recipient opts in again.',
        atMost: 'hold',
        notBefore: state.endsAt,
        evidence,
      };
    }
    return {
      reason: `The recipient’s last message (${day}) asks to stop.`,
      remedy: 'Record the opt-out in the ledger and send nothing more.',
      evidence,
    };
  },
  examples: [
    { name: 'thanks', changes: wrote('Thanks, see you then'), finds: 'nothing' },
    { name: 'asks to stop', changes: wrote('please stop texting me'), finds: 'block' },
    { name: 'asks not to stop', changes: wrote('please don’t stop texting me'), finds: 'nothing' },
    {
      name: 'Italian for stop, in Italy',
      changes: { ...wrote('Fine'), recipient: { country: 'IT' } },
      finds: 'block',
    },
    { name: 'fine, in the United States', changes: wrote('Fine'), finds: 'nothing' },
    { name: 'who is this?', changes: wrote('Who is this?'), finds: 'hold' },
    {
      name: 'who is this? A person has read it since',
      changes: { ...wrote('Who is this?'), ...since(unclear(second, { kind: 'cleared' })) },
      finds: 'nothing',
    },
    {
      name: 'who is this? It was an opt-out, which SUP-OPTOUT tells',
      changes: { ...wrote('Who is this?'), ...since(revoked(second)) },
      finds: 'nothing',
    },
    {
      name: 'asked to stop; a person has settled something else since',
      changes: {
        ...wrote('please stop texting me'),
        ...since(unclear(second, { kind: 'cleared' })),
      },
      finds: 'block',
    },
    {
      name: 'asked to stop, then consented again',
      changes: { ...wrote('stop texting me'), ...since(granted(second)) },
      finds: 'nothing',
    },
    {
      name: 'asked to stop, then wrote START',
      changes: { ...wrote('stop texting me'), ...since(resumed(second)) },
      finds: 'nothing',
    },
    {
      name: 'a pause that goes on',
      changes: wrote('no more texts until December'),
      finds: 'hold',
    },
    {
      name: 'a pause that is over',
      changes: wrote('no texts until Monday please'),
      finds: 'nothing',
    },
    {
      name: 'no more calls, and this is a text',
      changes: wrote('please stop calling me'),
      finds: 'nothing',
    },
    {
      name: 'no more promotions, and this is a reminder',
      changes: { ...wrote('Stop promotions'), message: { category: 'transactional' } },
      finds: 'nothing',
    },
    { name: 'never wrote', changes: { lastInbound: null }, finds: 'nothing' },
    { name: 'not known', changes: { lastInbound: undefined }, finds: 'missing' },
    {
      name: 'transactional',
      changes: { ...wrote('leave me alone'), message: { category: 'transactional' } },
      finds: 'warn',
    },
  ],
});
