import { consentRows } from '../consentRows';
import { satisfies } from '../consentState';
import { granted } from '../exampleConsent';
import type { Category, ConsentLevel } from '../facts';
import type { ConsentRow } from '../jurisdiction';
import { usPart64 } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';

/**
 * The rows speak of marketing; for other messages written consent is asked nowhere, express consent
 * does.
 */
const needed = ({ level }: ConsentRow, category: Category): ConsentLevel =>
  category !== 'marketing' && level === 'written' ? 'express' : level;

const impliedBy = (basis: string | undefined) => ({
  consent: {
    item: {
      status: 'granted' as const,
      level: 'implied' as const,
      basis: basis as 'purchase',
      source: 'order',
      at: new Date('2026-10-01T12:00:00Z'),
    },
    events: [],
  },
});

export default rule({
  id: 'CON-LEVEL',
  title: 'Level of consent',
  why: 'Many places ask for express or written consent to marketing; an implied one is enough only where the law says so.',
  question: 'consent',
  references: [usPart64],
  severity: 'B/W/-/-/-',
  check: (context) => {
    const { consent } = context;
    if (consent?.state !== 'granted' || consent.level === 'written') return undefined;
    const lacking = consentRows(context).filter(
      ({ row }) => !satisfies(consent.level, needed(row, context.category)),
    );
    const basis = consent.grant?.basis;
    if (
      basis === undefined &&
      consent.level === 'implied' &&
      lacking.length > 0 &&
      lacking.every(({ row }) => row.implied)
    ) {
      return missing('consent.item.basis');
    }
    return lacking.flatMap(({ where, code, row }) => {
      const accepted =
        row.implied !== undefined && basis !== undefined && row.implied.days[basis] !== undefined;
      if (accepted && row.implied?.tier !== 'unverified') return [];
      const remedy = `Obtain ${needed(row, context.category)} consent and record it with that level and its proof.`;
      return [
        accepted
          ? {
              reason: `Implied consent by ${basis} is said to do in ${where}, but that is not verified.`,
              remedy: `${remedy} Or have the law of ${where} checked and name the country under Verified Countries in the house rules.`,
              atMost: context.isVerified(code) ? ('warn' as const) : ('hold' as const),
              evidence: ['consent'],
              references: [referenceTo(row.implied ?? row)],
            }
          : {
              reason: `${where} asks for ${needed(row, context.category)} consent to ${context.category} messages; on record is ${consent.level ?? 'none'} consent.`,
              remedy,
              evidence: ['consent'],
              references: [referenceTo(row)],
            },
      ];
    });
  },
  examples: [
    { name: 'written consent in the US', changes: {}, finds: 'nothing' },
    {
      name: 'express consent in the US',
      changes: { consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'express' })] } },
      finds: 'block',
    },
    {
      name: 'express consent in Britain',
      changes: {
        recipient: { number: '+447400123456' },
        consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'express' })] },
      },
      finds: 'nothing',
    },
    {
      name: 'a customer in Britain',
      changes: { recipient: { number: '+447400123456' }, ...impliedBy('purchase') },
      finds: 'nothing',
    },
    {
      name: 'a customer in Germany',
      changes: { recipient: { number: '+4915112345678' }, ...impliedBy('purchase') },
      finds: 'block',
    },
    {
      name: 'a customer in Canada: said, not verified',
      changes: { recipient: { number: '+14165550123' }, ...impliedBy('purchase') },
      finds: 'hold',
    },
    {
      name: 'a customer in Canada, law checked',
      changes: {
        recipient: { number: '+14165550123' },
        ...impliedBy('purchase'),
        policy: { verifiedCountries: ['CA'] },
      },
      finds: 'warn',
    },
    {
      name: 'implied by something unknown',
      changes: { recipient: { number: '+447400123456' }, ...impliedBy(undefined) },
      finds: 'missing',
    },
    {
      name: 'transactional with implied consent',
      changes: {
        message: { category: 'transactional' },
        consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'implied' })] },
      },
      finds: 'warn',
    },
    {
      name: 'transactional with express consent',
      changes: {
        message: { category: 'transactional' },
        consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'express' })] },
      },
      finds: 'nothing',
    },
    {
      name: 'no consent at all is another rule’s matter',
      changes: { consent: { events: undefined } },
      finds: 'nothing',
    },
  ],
});
