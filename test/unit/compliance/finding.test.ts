import type { Severity } from '../../../lib/compliance/decision';
import { findingOf } from '../../../lib/compliance/finding';
import { valueHash } from '../../../lib/compliance/hashes';
import { rule, type Concern } from '../../../lib/compliance/rule';
import { baseFacts } from './baseFacts';

const [ofRule, ofConcern] = ['rule', 'concern'].map(
  (url) => ({ url, tier: 'statute', checkedOn: '2026-11-22' }) as const,
);
const own = rule({
  ...{ id: 'OWN', version: '2.0.0', title: 'Own', why: 'Own', question: 'compliance' },
  ...{ references: [ofRule!], severity: 'B/-/-/-/-', check: () => undefined, examples: [] },
});
const found = (concern: Partial<Concern>, severity: Severity = 'hold', waived = false) =>
  findingOf(
    { rule: own, concern: { reason: 'Night.', ...concern }, severity, waived },
    baseFacts,
    (sentence) => `said: ${sentence}`,
  );

describe('the record of a concern', () => {
  it('says which rule, what and how it weighs', () => {
    expect(found({})).toEqual({
      ...{ ruleId: 'OWN', ruleVersion: '2.0.0', severity: 'hold', outcome: 'effective' },
      ...{ reason: 'said: Night.', remedy: null, notBefore: null, evidence: [] },
      references: [ofRule],
    });
    expect(found({ remedy: 'Wait.' }, 'hold', true)).toMatchObject({
      outcome: 'waived',
      remedy: 'said: Wait.',
    });
  });

  it.each([
    ['hold', '2026-11-19T13:00:00.000Z'],
    ['warn', null],
    ['block', null],
  ] as const)('has the end of a wait with a hold only: %s', (severity, end) => {
    const notBefore = new Date('2026-11-19T13:00:00Z');
    expect(found({ notBefore }, severity).notBefore).toBe(end);
  });

  it('has a hash of each fact that decided, however deep, and of none that is not there', () => {
    const evidence = ['recipient.number', 'sender.registration.status', 'recipient.state.of'];
    expect(found({ evidence }).evidence).toEqual([
      { path: evidence[0], valueHash: valueHash('"+12125550123"') },
      { path: evidence[1], valueHash: valueHash('"approved"') },
      { path: evidence[2], valueHash: valueHash('null') },
    ]);
  });

  it('has the references of the concern before those of its rule', () => {
    expect(found({ references: [ofConcern!] }).references).toEqual([ofConcern]);
  });
});
