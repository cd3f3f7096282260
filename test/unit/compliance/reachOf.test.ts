import type { OptOutReading } from '../../../lib/compliance/optOut/reading';
import { reachOf } from '../../../lib/compliance/reachOf';

const until = new Date('2026-12-01T12:00:00Z');
const reading = (more: Partial<OptOutReading>): OptOutReading => ({
  ...{ kind: 'revocation', basis: 'phrase', matched: '', language: 'en', confidence: 0.9 },
  ...more,
});

it.each<[string, Partial<OptOutReading>, object]>([
  ['everything', { scope: 'all', until }, {}],
  ['promotions', { scope: 'marketing' }, { purpose: 'marketing' }],
  ['calls', { scope: 'calls' }, { channel: 'voice', channelOnly: true }],
  ['a pause', { scope: 'pause', until }, { endsAt: until }],
  ['a pause without an end', { scope: 'pause', until: null }, {}],
  [
    'promotions, just surely enough',
    { scope: 'marketing', confidence: 0.8 },
    { purpose: 'marketing' },
  ],
  ['promotions, not surely enough', { scope: 'marketing', confidence: 0.79 }, {}],
])('%s', (_name, more, expected) => {
  expect(reachOf(reading(more))).toEqual(expected);
});
