import type { RowsOf } from '../activeRows';
import { memoByObject } from '../../kit/memo';
import type { Jurisdiction, Sourced } from '../jurisdiction';
import { house } from '../references';
import { referenceTo } from '../referenceTo';
import { rule } from '../rule';

interface Unverified {
  kind: string;
  jurisdiction: Jurisdiction;
  rows: readonly Sourced[];
}

/**
 * Countries all of whose rows of a kind are unverified; a state's row only narrows its country's.
 */
const unverified = memoByObject((all: ReadonlyArray<RowsOf<'consent' | 'hours'>>): Unverified[] =>
  all
    .filter(
      ({ jurisdiction, rows }) =>
        !jurisdiction.code.includes('-') &&
        rows.length > 0 &&
        rows.every(({ tier }) => tier === 'unverified'),
    )
    .map(({ jurisdiction, rows }) => ({
      kind: 'week' in (rows[0] ?? {}) ? 'hours' : 'consent',
      jurisdiction,
      rows,
    })),
);

const nigeria = { recipient: { number: '+2348031234567' } };

export default rule({
  id: 'GATE-UNVERIFIED',
  title: 'Values are verified',
  why: 'A value without a text that can be quoted holds marketing; your own counsel can settle it.',
  question: 'compliance',
  references: [house],
  severity: 'D/-/-/-/-',
  check: (context) =>
    unverified(context.rows('consent'))
      .concat(unverified(context.rows('hours')))
      .map(({ kind, jurisdiction, rows }) => ({
        reason: `The rules on ${kind} of: ${jurisdiction.name} are not verified.`,
        remedy:
          'Have the law of the recipient’s country checked, then name the country under Verified Countries in the house rules.',
        atMost: context.isVerified(jurisdiction.code) ? ('warn' as const) : undefined,
        evidence: ['recipient.number'],
        references: rows.map(referenceTo),
      })),
  examples: [
    { name: 'the US', changes: {}, finds: 'nothing' },
    { name: 'Nigeria', changes: nigeria, finds: 'hold' },
    {
      name: 'Nigeria, checked by the house',
      changes: { ...nigeria, policy: { verifiedCountries: ['NG'] } },
      finds: 'warn',
    },
    {
      name: 'Chad, of which nothing was read',
      changes: { recipient: { number: '+23563123456' } },
      finds: 'hold',
    },
    {
      name: 'Wyoming, whose unverified hours only narrow verified ones',
      changes: { recipient: { number: '+13075550123' } },
      finds: 'nothing',
    },
    {
      name: 'no country at all',
      changes: { recipient: { number: '+80012345678', timeZone: 'Europe/Paris' } },
      finds: 'hold',
    },
    {
      name: 'transactional',
      changes: { ...nigeria, message: { category: 'transactional' } },
      finds: 'nothing',
    },
  ],
});
