import { granted } from '../exampleConsent';
import { ctiaPrinciples } from '../references';
import { missing, rule } from '../rule';

export default rule({
  id: 'CON-SCOPE',
  title: 'Consent reaches this message',
  why: 'Consent to one purpose, channel or sender is no consent to another (CTIA 5.1.2.2).',
  question: 'consent',
  references: [ctiaPrinciples],
  severity: 'B/W/-/-/-',
  check: ({ consent, category, facts }) => {
    if (consent === undefined) return missing('consent.item or consent.events (the ledger)');
    if (consent.state !== 'none' || !consent.elsewhere) return undefined;
    return {
      reason: `There is consent, but not to ${category} messages by ${facts.message.channel} from this sender.`,
      remedy: 'Ask for consent to this purpose, channel and sender, or use those it was given for.',
      evidence: ['consent', 'message.channel', 'sender'],
    };
  },
  examples: [
    { name: 'consent to everything', changes: {}, finds: 'nothing' },
    {
      name: 'to transactional messages only',
      changes: {
        consent: { events: [granted('2026-01-10T12:00:00Z', { purpose: 'transactional' })] },
      },
      finds: 'block',
    },
    {
      name: 'to calls only',
      changes: { consent: { events: [granted('2026-01-10T12:00:00Z', { channel: 'voice' })] } },
      finds: 'block',
    },
    {
      name: 'to this number',
      changes: {
        consent: { events: [granted('2026-01-10T12:00:00Z', { sender: '+12065550100' })] },
      },
      finds: 'nothing',
    },
    {
      name: 'to this brand',
      changes: { consent: { events: [granted('2026-01-10T12:00:00Z', { sender: 'Acme' })] } },
      finds: 'nothing',
    },
    {
      name: 'to another number',
      changes: {
        consent: { events: [granted('2026-01-10T12:00:00Z', { sender: '+12065550199' })] },
      },
      finds: 'block',
    },
    { name: 'nothing known', changes: { consent: { events: undefined } }, finds: 'missing' },
    {
      name: 'transactional, consent to calls',
      changes: {
        message: { category: 'transactional' },
        consent: { events: [granted('2026-01-10T12:00:00Z', { channel: 'voice' })] },
      },
      finds: 'warn',
    },
  ],
});
