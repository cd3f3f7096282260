import { satisfies } from '../consentState';
import { granted } from '../exampleConsent';
import type { ConsentLevel } from '../facts';
import { usPart64 } from '../references';
import { rule } from '../rule';

const wording: Record<ConsentLevel, string> = { implied: 'implied', express: 'express', written: 'written' };

export default rule({
  id: 'CON-LEVEL',
  title: 'Level of consent',
  why: 'Some places ask for written or express consent to marketing; an implied one is not enough there.',
  question: 'consent',
  references: [usPart64],
  severity: 'B/W/-/-/-',
  check: (context) => {
    const { consent } = context;
    if (consent?.state !== 'granted') return undefined;
    return context.rows('consent').flatMap(({ jurisdiction, rows }) =>
      rows
        .filter(({ level }) => !satisfies(consent.level, level))
        .map((row) => ({
          reason: `${jurisdiction.name} asks for ${wording[row.level]} consent to marketing; on record is ${consent.level ?? 'none'}.`,
          remedy: `Obtain ${wording[row.level]} consent and record it with that level and its proof.`,
          evidence: ['consent'],
          references: [{ url: row.source, tier: row.tier, checkedOn: row.checkedOn }],
        })),
    );
  },
  examples: [
    { name: 'written consent in the US', changes: {}, finds: 'nothing' },
    { name: 'express consent in the US', changes: { consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'express' })] } }, finds: 'block' },
    {
      name: 'transactional with implied consent',
      changes: { message: { category: 'transactional' }, consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'implied' })] } },
      finds: 'warn',
    },
    { name: 'no consent at all is another rule’s matter', changes: { consent: { events: undefined } }, finds: 'nothing' },
  ],
});
