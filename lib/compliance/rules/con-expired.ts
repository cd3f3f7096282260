import { consentRows, type PlacedConsentRow } from '../consentRows';
import { satisfies, type ConsentState, type Granted } from '../consentState';
import type { Facts } from '../facts';
import type { Sourced } from '../jurisdiction';
import { house } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { placesWith } from '../scope';
import { endOf, periodInWords, type Period } from '../time/period';

interface Lasting {
  where: string;
  /** `implied by purchase`, or nothing where any consent ends. */
  kind: string;
  period: Period;
  source: Sourced;
  /** When the consent was given that it is counted from; `undefined` when nobody knows. */
  given: Date | undefined;
}

/** The last to be given of these; one without a date before all others. */
const latest = (grants: readonly Granted[]): Granted | undefined =>
  grants.toSorted(({ grant: one }, { grant: two }) => Number(two.at ?? 0) - Number(one.at ?? 0))[0];

/** The periods of one row that limit the consent on record, each from the last that meets it. */
function periodsOf(consent: ConsentState, { where, row }: PlacedConsentRow): Lasting[] {
  const { validFor, implied } = row;
  const meeting = latest(consent.grants.filter(({ level }) => satisfies(level, row.level)));
  const { at: given, basis } = meeting?.grant ?? consent.grant ?? {};
  const isImplied = meeting === undefined;
  const ofBasis = basis && isImplied ? implied?.lasts[basis] : undefined;
  return [
    ...(validFor && !isImplied ? [{ where, kind: '', period: validFor, source: row, given }] : []),
    ...(implied && ofBasis
      ? [{ where, kind: ` implied by ${basis}`, period: ofBasis, source: implied, given }]
      : []),
  ];
}

const customer = (at: string | undefined, basis: 'purchase' | 'inquiry'): Partial<Facts> => ({
  consent: {
    item: {
      status: 'granted',
      level: 'implied',
      basis,
      source: 'order',
      at: at === undefined ? undefined : new Date(at),
    },
    events: [],
  },
  recipient: { number: '+14165550123' },
});

const call = (number: string, at: string | undefined) => ({
  message: { channel: 'voice' as const },
  recipient: { number },
  consent: {
    item: {
      status: 'granted' as const,
      level: 'express' as const,
      source: 'website',
      at: at === undefined ? undefined : new Date(at),
    },
    events: [],
  },
});

export default rule({
  id: 'CON-EXPIRED',
  title: 'Consent has not ended',
  why: 'Consent implied by a purchase or an inquiry ends after a while, and in some places any consent does.',
  question: 'consent',
  references: [house],
  severity: 'B/W/-/-/-',
  scope: placesWith(
    'consent',
    ({ validFor, implied }) =>
      validFor !== undefined ||
      Object.values(implied?.lasts ?? {}).some((period) => period !== null),
  ),
  check: (context) => {
    const { consent, at } = context;
    if (consent?.state !== 'granted' || consent.grant === null) return undefined;
    const periods = consentRows(context).flatMap((placed) => periodsOf(consent, placed));
    if (periods.length === 0) return undefined;
    const ends = periods.flatMap(({ given, period, ...one }) =>
      given === undefined ? [] : [{ ...one, period, end: endOf(given, period) }],
    );
    if (ends.length < periods.length) return missing('date of the consent');
    const over = ends.filter(({ end }) => at >= end);
    if (over.length === 0)
      return { until: new Date(Math.min(...ends.map(({ end }) => end.getTime()))) };
    return over.map(({ where, kind, period, source, end }) => ({
      reason: `Consent${kind} lasts ${periodInWords(period)} in ${where} and ended on ${end.toISOString().slice(0, 10)}.`,
      remedy: 'Ask for express consent anew, and record it with its date.',
      evidence: ['consent'],
      references: [referenceTo(source)],
    }));
  },
  examples: [
    { name: 'express consent to texts does not end', changes: {}, finds: 'nothing' },
    {
      name: 'inquiry six months ago, less a second',
      changes: customer('2026-05-18T17:00:01Z', 'inquiry'),
      finds: 'nothing',
    },
    {
      name: 'inquiry six months ago',
      changes: customer('2026-05-18T17:00:00Z', 'inquiry'),
      finds: 'block',
    },
    {
      name: 'purchase two years ago, less a second',
      changes: customer('2024-11-18T17:00:01Z', 'purchase'),
      finds: 'nothing',
    },
    {
      name: 'purchase two years ago',
      changes: customer('2024-11-18T17:00:00Z', 'purchase'),
      finds: 'block',
    },
    { name: 'date not known', changes: customer(undefined, 'purchase'), finds: 'missing' },
    {
      name: 'express consent to calls in France, a year ago',
      changes: call('+33612345678', '2025-11-18T17:00:00Z'),
      finds: 'block',
    },
    {
      name: 'express consent to calls in France, less than a year ago',
      changes: call('+33612345678', '2025-11-18T17:00:01Z'),
      finds: 'nothing',
    },
    {
      name: 'express consent to calls in France, date not known',
      changes: call('+33612345678', undefined),
      finds: 'missing',
    },
    {
      name: 'transactional',
      changes: {
        ...customer('2024-01-01T00:00:00Z', 'purchase'),
        message: { category: 'transactional' },
      },
      finds: 'warn',
    },
  ],
});
