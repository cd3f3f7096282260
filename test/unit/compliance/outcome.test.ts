import { rulePack } from '../../../lib/compliance/gate';
import { outcomeOf } from '../../../lib/compliance/outcome';
import { rule, type Concern } from '../../../lib/compliance/rule';
import { baseFacts } from './baseFacts';

const hour = (hours: number) => new Date(baseFacts.now.getTime() + hours * 3_600_000);
const until = (hours: number): Concern => ({ reason: 'Not yet.', notBefore: hour(hours) });

/** A rule of the test's own: what it says of each hour from now on. */
const ruleOf = (id: string, says: (hours: number) => Concern | undefined, severity = 'D') =>
  rule({
    ...{ id, title: id, why: id, question: 'compliance', references: [], examples: [] },
    severity: `${severity as 'D'}/-/-/-/-`,
    check: ({ at }) => says((at.getTime() - baseFacts.now.getTime()) / 3_600_000),
  });

const outcome = (...rules: Array<ReturnType<typeof rule>>) => {
  const { effect, notBefore, concerns } = outcomeOf(baseFacts, { ...rulePack, rules });
  return {
    effect,
    notBefore: notBefore === undefined ? undefined : new Date(notBefore),
    found: concerns.map(({ rule: { id }, severity }) => `${id} ${severity}`),
  };
};

const early = ruleOf('EARLY', (at) => (at < 1 ? until(1) : undefined));
const late = ruleOf('LATE', (at) => (at < 3 ? until(3) : undefined));
const nothing = { notBefore: undefined };

describe('rules that ask for a wait', () => {
  it('are met at the latest of their times; nothing is asked of those before it', () => {
    const between = ruleOf('BETWEEN', (at) => (at > 0 && at < 3 ? until(9) : undefined), 'B');
    const found = ['EARLY hold', 'LATE hold'];
    expect(outcome(early, late, between)).toEqual({ effect: 'hold', notBefore: hour(3), found });
  });

  it('are named once, however often they ask', () => {
    const again = ruleOf('AGAIN', (at) => (at < 5 ? until(at + 1) : undefined));
    expect(outcome(again)).toEqual({ effect: 'hold', notBefore: hour(5), found: ['AGAIN hold'] });
  });

  it('are named again where they object with more weight later on', () => {
    const graver = ruleOf(
      'GRAVER',
      (at) => (at < 1 ? { ...until(1), atMost: 'hold' } : { reason: 'Never.' }),
      'B',
    );
    const found = ['GRAVER hold', 'GRAVER block'];
    expect(outcome(graver)).toEqual({ ...nothing, effect: 'block', found });
  });

  it.each([
    ['is over, although they object', () => until(-1)],
    ['is now, although they object', () => until(0)],
    ['always lies ahead', (at: number) => until(at + 1)],
    ['is not known', () => ({ reason: 'Somebody has to look.' })],
  ])('hold without a time where the end of the wait %s', (_when, says) => {
    const past = ruleOf('RULE', (at) => (at < 0 ? undefined : says(at)));
    expect(outcome(past)).toEqual({ ...nothing, effect: 'hold', found: ['RULE hold'] });
  });
});
