import { revoked } from '../exampleConsent';
import { ctiaPrinciples, pecr, usPart64 } from '../references';
import { missing, rule } from '../rule';

export default rule({
  id: 'CON-MISSING',
  title: 'Consent',
  why: 'Marketing needs the recipient’s consent everywhere we know of; where we do not know, it needs it too.',
  question: 'consent',
  references: [usPart64, pecr, ctiaPrinciples],
  severity: 'B/W/-/-/-',
  check: ({ consent, category }) => {
    if (consent === undefined) return missing('consent.item or consent.events (the ledger)');
    if (consent.state !== 'none' || consent.elsewhere) return undefined;
    return {
      reason: `No consent of the recipient to ${category} messages is on record.`,
      remedy:
        'Ask for consent (web form, keyword, paper) and record it with its proof in the ledger, or give it on the item.',
      evidence: ['consent'],
    };
  },
  examples: [
    { name: 'consent in the ledger', changes: {}, finds: 'nothing' },
    {
      name: 'consent on the item',
      changes: { consent: { item: { status: 'granted', level: 'written' }, events: [] } },
      finds: 'nothing',
    },
    { name: 'none', changes: { consent: { events: [] } }, finds: 'block' },
    { name: 'nothing known', changes: { consent: { events: undefined } }, finds: 'missing' },
    {
      name: 'an opt-out is another rule’s matter',
      changes: { consent: { events: [revoked('2026-02-01T00:00:00Z')] } },
      finds: 'nothing',
    },
    {
      name: 'transactional',
      changes: { message: { category: 'transactional' }, consent: { events: [] } },
      finds: 'warn',
    },
    {
      name: 'one-time code',
      changes: { message: { category: 'oneTimeCode' }, consent: { events: [] } },
      finds: 'nothing',
    },
  ],
});
