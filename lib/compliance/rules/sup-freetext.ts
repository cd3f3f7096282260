import { granted } from '../exampleConsent';
import { conversationWith } from '../optOut/conversationWith';
import { isOptOut } from '../optOut/isOptOut';
import { usPart64 } from '../references';
import { missing, rule } from '../rule';

const wrote = (text: string, at = '2026-11-01T12:00:00Z') => ({
  lastInbound: { text, at: new Date(at) },
});

export default rule({
  id: 'SUP-FREETEXT',
  title: 'Opt-out in plain words',
  why: 'A person may end consent in any words that are understood; a keyword is not needed.',
  question: 'optOut',
  references: [usPart64],
  severity: 'B/W/W/-/-',
  optional: 'Opt-outs are read as they come in and stand in the ledger, which is always asked.',
  overridable: false,
  check: ({ facts, consent }) => {
    const { lastInbound } = facts;
    if (lastInbound === undefined)
      return missing('lastInbound (text of the person’s last message)');
    if (lastInbound === null) return undefined;
    const { text, optOutType, at } = lastInbound;
    const { kind } = isOptOut(text, optOutType, conversationWith(facts.recipient.country, at));
    const given = consent?.grant?.from === 'ledger' ? consent.grant.at : undefined;
    if (given && given > lastInbound.at) return undefined;
    const day = lastInbound.at.toISOString().slice(0, 10);
    if (kind === 'stop' || kind === 'revocation') {
      return {
        reason: `The recipient’s last message (${day}) asks to stop.`,
        remedy: 'Record the opt-out in the ledger and send nothing more.',
        evidence: ['lastInbound'],
      };
    }
    if (kind !== 'unclear') return undefined;
    return {
      reason: `The recipient’s last message (${day}) may mean that they want no more messages.`,
      remedy: 'Let a person read it, then record an opt-out or a fresh consent in the ledger.',
      atMost: 'hold',
      evidence: ['lastInbound'],
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
      name: 'asked to stop, then consented again',
      changes: {
        ...wrote('stop texting me'),
        consent: { events: [granted('2026-11-02T12:00:00Z')] },
      },
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
