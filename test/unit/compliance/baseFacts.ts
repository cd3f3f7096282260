import type { Facts } from '../../../lib/compliance/facts';
import { granted } from '../../../lib/compliance/exampleConsent';

/**
 * A marketing text at noon to a person in New York who consented in writing: every rule is content.
 */
export const baseFacts: Facts = {
  now: new Date('2026-11-18T17:00:00Z'),
  account: { sid: 'AC00000000000000000000000000000001', name: 'production' },
  message: {
    channel: 'sms',
    category: 'marketing',
    body: 'Acme: new opening hours this winter. Reply STOP to opt out.',
    first: false,
  },
  recipient: { number: '+12125550123' },
  sender: { from: '+12065550100', registration: { status: 'approved', kind: 'campaign' } },
  consent: { events: [granted('2026-01-10T12:00:00Z')] },
  history: [],
  lastInboundAt: null,
  policy: { brand: 'Acme', domains: ['acme.com'] },
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Merges changes into facts; an explicit `undefined` takes a fact away. */
export const merge = <T>(base: T, changes: unknown): T => {
  if (!isPlain(base) || !isPlain(changes)) return changes as T;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    merged[key] = isPlain(value) ? merge(isPlain(merged[key]) ? merged[key] : {}, value) : value;
  }
  return merged as T;
};
