import { overrideVerdict } from '../../../lib/compliance/override';

const at = new Date('2026-11-18T17:00:00Z');
const given = {
  by: 'Ada Lovelace',
  reason: 'recall of a product',
  expiresAt: new Date('2026-11-18T17:00:01Z'),
  rulesWaived: [],
};

it.each([
  ['none', undefined, null],
  ['no approver but blanks', { ...given, by: ' ' }, 'no approver is named'],
  ['no reason but blanks', { ...given, reason: ' ' }, 'no reason is given'],
  ['no expiry', { ...given, expiresAt: new Date(NaN) }, 'it has no expiry'],
  ['an expiry of this moment', { ...given, expiresAt: at }, 'it has expired'],
])('%s counts for nothing', (_name, override, why) => {
  expect(overrideVerdict(override, at)).toEqual({ accepted: false, why });
});

it('counts until it expires', () => {
  expect(overrideVerdict(given, at)).toEqual({ accepted: true, why: null });
});
