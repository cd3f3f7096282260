import { consentRows, type PlacedConsentRow } from '../consentRows';
import { satisfies } from '../consentState';
import type { Context } from '../context';
import { granted } from '../exampleConsent';
import type { Category, ConsentLevel } from '../facts';
import type { ConsentRow } from '../jurisdiction';
import { usPart64 } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule, type Concern } from '../rule';

/**
 * The rows speak of marketing; for other messages written consent is asked nowhere, express consent
 * does.
 */
const needed = ({ level }: ConsentRow, category: Category): ConsentLevel =>
  category !== 'marketing' && level === 'written' ? 'express' : level;

/** The rows that ask for more than the consent on record. */
const rowsNotMet = (context: Context): PlacedConsentRow[] =>
  consentRows(context).filter(
    ({ row }) => !satisfies(context.consent?.level ?? null, needed(row, context.category)),
  );

/** Whether all depends on what the implied consent follows from, which nobody has said. */
const isBasisMissing = ({ consent }: Context, lacking: readonly PlacedConsentRow[]): boolean =>
  consent?.level === 'implied' &&
  consent.grant?.basis === undefined &&
  lacking.length > 0 &&
  lacking.every(({ row }) => row.implied);

/** What is wrong by one row that is not met; nothing where the law takes the implied consent. */
function judged(context: Context, { where, code, row }: PlacedConsentRow): Concern | undefined {
  const { consent, category } = context;
  const basis = consent?.grant?.basis;
  const isAccepted = basis !== undefined && row.implied?.lasts[basis] !== undefined;
  const remedy = `Obtain ${needed(row, category)} consent and record it with that level and its proof.`;
  if (!isAccepted) {
    return {
      reason: `${where} asks for ${needed(row, category)} consent to ${category} messages; on record is ${consent?.level ?? 'none'} consent.`,
      remedy,
      evidence: ['consent'],
      references: [referenceTo(row)],
    };
  }
  if (row.implied?.tier !== 'unverified') return undefined;
  return {
    reason: `Implied consent by ${basis} is said to do in ${where}, but that is not verified.`,
    remedy: `${remedy} Or have the law of ${where} checked and name the country under Verified Countries in the house rules.`,
    atMost: context.isVerified(code) ? 'warn' : 'hold',
    evidence: ['consent'],
    references: [referenceTo(row.implied)],
  };
}

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
    if (context.consent?.state !== 'granted') return undefined;
    const lacking = rowsNotMet(context);
    if (isBasisMissing(context, lacking)) return missing('consent.item.basis');
    return lacking.flatMap((found) => judged(context, found) ?? []);
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
      finds: 'nothing',
    },
    {
      name: 'a call to a customer in Germany',
      changes: {
        message: { channel: 'voice' },
        recipient: { number: '+4915112345678' },
        ...impliedBy('purchase'),
      },
      finds: 'block',
    },
    {
      name: 'a customer in Poland',
      changes: { recipient: { number: '+48512345678' }, ...impliedBy('purchase') },
      finds: 'block',
    },
    {
      name: 'a customer in Sweden: said, not verified',
      changes: { recipient: { number: '+46701234567' }, ...impliedBy('purchase') },
      finds: 'hold',
    },
    {
      name: 'a customer in Sweden, law checked',
      changes: {
        recipient: { number: '+46701234567' },
        ...impliedBy('purchase'),
        policy: { verifiedCountries: ['SE'] },
      },
      finds: 'warn',
    },
    {
      name: 'consent without a level or a basis',
      changes: {
        recipient: { number: '+447400123456' },
        consent: { events: [granted('2026-01-10T12:00:00Z', { level: null })] },
      },
      finds: 'missing',
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
