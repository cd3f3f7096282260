import { consentRows } from '../consentRows';
import { granted } from '../exampleConsent';
import { house } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';

const withoutProof = { consent: { events: [granted('2026-01-10T12:00:00Z', { evidence: null })] } };

export default rule({
  id: 'CON-PROOF',
  title: 'Consent is proven',
  why: 'Consent that cannot be shown is none before a court; Germany demands proof for calls and its keeping for five years.',
  question: 'consent',
  references: [house],
  severity: 'B/W/-/-/-',
  check: (context) => {
    const { consent } = context;
    if (consent === undefined) return missing('consent.item or consent.events (the ledger)');
    if (consent.grant === null || consent.grant.evidence) return undefined;
    const demanded = consentRows(context).find(
      ({ row }) => row.proof && ['statute', 'quoted'].includes(row.tier),
    );
    return {
      reason: demanded
        ? `${demanded.where} demands proof of the consent, and none is on record.`
        : 'No proof of the consent is on record.',
      remedy:
        'Record with the consent what proves it: the form’s address and time, the message, the signed paper.',
      atMost: demanded ? undefined : 'warn',
      evidence: ['consent'],
      references: demanded ? [referenceTo(demanded.row)] : undefined,
    };
  },
  examples: [
    { name: 'with proof', changes: {}, finds: 'nothing' },
    { name: 'without', changes: withoutProof, finds: 'warn' },
    {
      name: 'without, a call to Germany',
      changes: {
        ...withoutProof,
        message: { channel: 'voice' },
        recipient: { number: '+4915112345678' },
      },
      finds: 'block',
    },
    {
      name: 'without, a text to Germany',
      changes: { ...withoutProof, recipient: { number: '+4915112345678' } },
      finds: 'warn',
    },
    { name: 'nothing known', changes: { consent: { events: undefined } }, finds: 'missing' },
    {
      name: 'no consent is another rule’s matter',
      changes: { consent: { events: [] } },
      finds: 'nothing',
    },
    {
      name: 'one-time code',
      changes: { ...withoutProof, message: { category: 'oneTimeCode' } },
      finds: 'nothing',
    },
  ],
});
