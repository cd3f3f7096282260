import { consentRows } from '../consentRows';
import { satisfies } from '../consentState';
import type { Facts } from '../facts';
import { house } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { dayMs } from '../time/units';

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

export default rule({
  id: 'CON-EXPIRED',
  title: 'Implied consent is recent',
  why: 'Consent implied by a purchase or an inquiry ends after a while.',
  question: 'consent',
  references: [house],
  severity: 'B/W/-/-/-',
  scope: 'CA',
  check: (context) => {
    const { consent, at } = context;
    if (consent?.state !== 'granted' || consent.level !== 'implied' || consent.grant === null)
      return undefined;
    const { basis, at: given } = consent.grant;
    let until = Infinity;
    for (const { where, row } of consentRows(context)) {
      const days =
        basis && !satisfies(consent.level, row.level) ? row.implied?.days[basis] : undefined;
      if (days === undefined || days === null) continue;
      if (given === undefined) return missing('date of the consent');
      const ends = given.getTime() + days * dayMs;
      if (at.getTime() >= ends) {
        return {
          reason: `Consent implied by ${basis} lasts ${days} days in ${where} and ended on ${new Date(ends).toISOString().slice(0, 10)}.`,
          remedy: 'Ask for express consent; it does not end.',
          evidence: ['consent'],
          references: [referenceTo(row.implied ?? row)],
        };
      }
      until = Math.min(until, ends);
    }
    return until === Infinity ? undefined : { until: new Date(until) };
  },
  examples: [
    { name: 'express consent does not end', changes: {}, finds: 'nothing' },
    {
      name: 'inquiry 183 days ago, less a second',
      changes: customer('2026-05-19T17:00:01Z', 'inquiry'),
      finds: 'nothing',
    },
    {
      name: 'inquiry 183 days ago',
      changes: customer('2026-05-19T17:00:00Z', 'inquiry'),
      finds: 'block',
    },
    {
      name: 'purchase a year ago',
      changes: customer('2025-11-18T17:00:00Z', 'purchase'),
      finds: 'nothing',
    },
    { name: 'date not known', changes: customer(undefined, 'purchase'), finds: 'missing' },
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
