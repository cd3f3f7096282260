import { satisfies } from '../consentState';
import { granted } from '../exampleConsent';
import type { Category, ConsentLevel } from '../facts';
import { usPart64 } from '../references';
import { missing, rule } from '../rule';

const call = (
  category: Category,
  level: ConsentLevel | undefined,
  artificialVoice: boolean | undefined = true,
) => ({
  message: { channel: 'voice' as const, category, artificialVoice },
  consent: { events: level === undefined ? [] : [granted('2026-01-10T12:00:00Z', { level })] },
});

export default rule({
  id: 'VOX-ARTIFICIAL',
  title: 'Artificial voices need consent',
  why: 'Calls with a recorded or synthetic voice need express consent, written for marketing (64.1200(a)(1), (2)).',
  question: 'consent',
  references: [usPart64],
  severity: 'B/B/W/-/-',
  channels: ['voice'],
  scope: 'US',
  check: (context) => {
    const { facts, category, consent } = context;
    if (!context.under('US')) return undefined;
    const { artificialVoice } = facts.message;
    if (artificialVoice === undefined) return missing('message.artificialVoice');
    if (!artificialVoice) return undefined;
    if (consent === undefined) return missing('consent.item or consent.events (the ledger)');
    const needed: ConsentLevel = category === 'marketing' ? 'written' : 'express';
    if (satisfies(consent.level, needed)) return undefined;
    return {
      reason: `A call with an artificial voice needs ${needed} consent; on record is ${consent.level ?? 'none'}.`,
      remedy: `Obtain ${needed} consent to such calls, or let a person call.`,
      evidence: ['message.artificialVoice', 'consent'],
    };
  },
  examples: [
    {
      name: 'marketing with written consent',
      changes: call('marketing', 'written'),
      finds: 'nothing',
    },
    {
      name: 'marketing with express consent',
      changes: call('marketing', 'express'),
      finds: 'block',
    },
    {
      name: 'transactional with express consent',
      changes: call('transactional', 'express'),
      finds: 'nothing',
    },
    { name: 'transactional without', changes: call('transactional', undefined), finds: 'block' },
    { name: 'a person calls', changes: call('transactional', undefined, false), finds: 'nothing' },
    {
      name: 'not known',
      changes: {
        ...call('transactional', 'express'),
        message: { channel: 'voice', artificialVoice: undefined },
      },
      finds: 'missing',
    },
    { name: 'conversational', changes: call('conversational', undefined), finds: 'warn' },
    { name: 'one-time code', changes: call('oneTimeCode', undefined), finds: 'nothing' },
  ],
});
