import { lazy } from '../kit/memo';
import type { Facts } from './facts';
import { evaluate } from './gate';

const now = new Date('2026-11-18T17:00:00Z');

const reminder: Facts = {
  now,
  account: { sid: 'AC00000000000000000000000000000000' },
  message: { channel: 'sms', category: 'transactional', body: 'Your appointment is at 9.' },
  recipient: { number: '+12125550123' },
  sender: { from: '+12065550100' },
  consent: { events: [] },
  history: [],
  lastInboundAt: null,
  batch: { size: 1 },
  tzDataVersion: '2026c',
  policy: {},
};

const offer = (number: string, more: Partial<Facts> = {}): Facts => ({
  ...reminder,
  message: { ...reminder.message, category: 'marketing', body: 'Winter sale: 20% off. www.a.com' },
  recipient: { number },
  ...more,
});

/** Invented, with what records say most often; the commonest come last. */
const examples: readonly Facts[] = [
  offer('+33612345678', { now: new Date('2026-11-22T22:00:00Z') }),
  offer('+447400123456', { message: { ...reminder.message, channel: 'whatsapp' } }),
  offer('+4915123456789'),
  offer('+12125550123'),
  reminder,
];

/** Shorter ones are found anew as fast as they are looked up. */
const shortestPart = 6;

/** What a later record says again is left out: packing takes longer the longer the sample is. */
const withoutRepeated = (record: string, later: string): string =>
  record
    .split(/(?<=[,}\]])/)
    .filter((part) => part.length < shortestPart || !later.includes(part))
    .join('');

/**
 * Decision records of nobody: what all records have in common stands in them. Follows from the
 * rules alone, so it is the same wherever this version runs.
 */
export const recordSample = lazy((): string =>
  examples
    .map((facts) => JSON.stringify({ ...evaluate(facts), pass: null }))
    .reduceRight((later, record) => `${withoutRepeated(record, later)}\n${later}`),
);
