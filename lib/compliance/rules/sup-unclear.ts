import { granted, revoked, unclear } from '../exampleConsent';
import { usPart64 } from '../references';
import { rule } from '../rule';

const wrote = (...events: ReturnType<typeof granted>[]) => ({
  consent: { events: [granted('2026-01-10T12:00:00Z'), ...events] },
});

export default rule({
  id: 'SUP-UNCLEAR',
  title: 'A message that may be an opt-out',
  why: 'Any words that a reasonable person understands end consent, so somebody has to read them.',
  question: 'optOut',
  references: [usPart64],
  severity: 'D/-/-/-/-',
  overridable: false,
  check: ({ consent }) => {
    if (!consent?.unclearAt) return undefined;
    const day = consent.unclearAt.toISOString().slice(0, 10);
    return {
      reason: `The recipient wrote something on ${day} that may be an opt-out, and nobody has read it yet.`,
      remedy:
        'Read it under Consent › Get Many with the kind Unclear, then settle it with Consent › Resolve.',
      evidence: ['consent.events'],
    };
  },
  examples: [
    { name: 'nothing unclear', changes: wrote(), finds: 'nothing' },
    { name: 'not read yet', changes: wrote(unclear('2026-11-01T12:00:00Z')), finds: 'hold' },
    {
      name: 'read, and no opt-out',
      changes: wrote(
        unclear('2026-11-01T12:00:00Z'),
        unclear('2026-11-02T12:00:00Z', { kind: 'cleared' }),
      ),
      finds: 'nothing',
    },
    {
      name: 'another one since',
      changes: wrote(
        unclear('2026-11-02T12:00:00Z', { kind: 'cleared' }),
        unclear('2026-11-03T12:00:00Z'),
      ),
      finds: 'hold',
    },
    {
      name: 'consented again since',
      changes: wrote(unclear('2026-11-01T12:00:00Z'), granted('2026-11-02T12:00:00Z')),
      finds: 'nothing',
    },
    {
      name: 'a pause of other messages settles nothing',
      changes: wrote(
        unclear('2026-11-01T12:00:00Z'),
        revoked('2026-11-02T12:00:00Z', { endsAt: new Date('2026-11-03T12:00:00Z') }),
      ),
      finds: 'hold',
    },
    {
      name: 'on WhatsApp, and the message is a text',
      changes: wrote(unclear('2026-11-01T12:00:00Z', { channel: 'whatsapp' })),
      finds: 'hold',
    },
    {
      name: 'the same, where each channel has its own opt-outs',
      changes: {
        policy: { optOutScope: 'channel' },
        ...wrote(unclear('2026-11-01T12:00:00Z', { channel: 'whatsapp' })),
      },
      finds: 'nothing',
    },
    {
      name: 'transactional',
      changes: {
        message: { category: 'transactional' },
        ...wrote(unclear('2026-11-01T12:00:00Z')),
      },
      finds: 'nothing',
    },
  ],
});
