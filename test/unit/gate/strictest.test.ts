import type { Decision } from '../../../lib/compliance/decision';
import { strictestLeave, strictestRefusal } from '../../../lib/gate/inLine/strictest';
import { RefusedError } from '../../../lib/gate/refusedError';

const decided = (
  decision: Decision['decision'],
  more: Partial<Pick<Decision, 'notBefore' | 'notAfter'>> = {},
) =>
  ({
    ...{ decision, notBefore: null, notAfter: null, refusal: null },
    findings: [
      { ruleId: 'TIM-WINDOW', severity: decision, outcome: 'effective', reason: 'Night.' },
    ],
    ...more,
  }) as unknown as Decision;

const hold = (notBefore: string | null) => new RefusedError(decided('hold', { notBefore }));
const [morning, noon] = ['2026-11-19T13:00:00.000Z', '2026-11-19T17:00:00.000Z'];
const block = new RefusedError(decided('block'));
const fault = new Error('The ledger cannot be reached');

describe('of refusals to several people', () => {
  const [early, late, open] = [hold(morning), hold(noon), hold(null)];

  it.each([
    ['a block counts before a hold', [open, block, late], block],
    ['the hold counts that ends last', [early, late, early], late],
    ['a hold without an end counts before one with an end', [late, open, early], open],
    ['a fault counts before all', [block, fault], fault],
    ['one alone counts', [early], early],
  ])('%s', (_what, thrown, strictest) => {
    expect(strictestRefusal(thrown)).toBe(strictest);
    expect(strictestRefusal(thrown.toReversed())).toBe(strictest);
  });
});

describe('of permissions for several people', () => {
  const until = (notAfter: string | null) => ({ decision: decided('allow', { notAfter }) });

  it('the one counts that ends first', () => {
    const [early, late, endless] = [until(morning), until(noon), until(null)];
    expect(strictestLeave([endless, late, early])).toBe(early);
    expect(strictestLeave([early, endless])).toBe(early);
    expect(strictestLeave([endless])).toBe(endless);
  });

  it('nobody needs none', () => {
    expect(strictestLeave([])).toEqual({});
  });
});
