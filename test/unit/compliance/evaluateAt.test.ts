import { evaluateAt } from '../../../lib/compliance/evaluateAt';
import { rulePack } from '../../../lib/compliance/gate';
import { missing, rule } from '../../../lib/compliance/rule';
import { baseFacts, merge } from './baseFacts';

type Definition = Parameters<typeof rule>[0];

/** A rule of the test's own, which holds marketing unless it is told otherwise. */
const ruleOf = (says: ReturnType<Definition['check']>, more: Partial<Definition> = {}) =>
  rule({
    ...{ id: 'RULE', title: 'Rule', why: 'A test.', question: 'compliance' },
    ...{ references: [], examples: [], severity: 'D/-/-/-/-', check: () => says, ...more },
  });
const ask = (rules: Array<ReturnType<typeof rule>>, changes: object = {}) => {
  const facts = merge(baseFacts, changes);
  return evaluateAt(facts, facts.now, { ...rulePack, rules });
};
const found = (one: ReturnType<typeof rule>, changes: object = {}) =>
  ask([one], changes).concerns.map(
    ({ severity, waived }) => `${severity}${waived ? ' waived' : ''}`,
  );

const objects = { reason: 'No.' };
const waiver = (rulesWaived: string[], expiresAt = '2030-01-01') => ({
  policy: {
    override: { by: 'Ada', reason: 'test', expiresAt: new Date(expiresAt), rulesWaived },
  },
});
const approved = {
  message: {
    contentVerdicts: [
      {
        by: 'Ana Ruiz',
        kind: 'person',
        text: baseFacts.message.body,
        at: new Date('2026-11-17T12:00:00Z'),
        expiresAt: new Date('2026-12-17T12:00:00Z'),
        checks: [],
      },
    ],
  },
};

describe('which rules are asked', () => {
  it.each([
    ['for its category', {}, {}, ['RULE']],
    ['for another category', {}, { message: { category: 'transactional' } }, []],
    ['on its channel', { channels: ['sms'] }, {}, ['RULE']],
    ['on another channel', { channels: ['voice'] }, {}, []],
  ] as Array<[string, Partial<Definition>, object, string[]]>)('%s', (_when, more, changes, ids) =>
    expect(ask([ruleOf(undefined, more)], changes).evaluatedRules).toEqual(ids),
  );
});

describe('the weight of a concern', () => {
  it.each([
    ['as the category has it', {}, 'hold'],
    ['lowered by the rule', { atMost: 'warn' }, 'warn'],
    ['never raised', { atMost: 'block' }, 'hold'],
  ] as const)('is %s', (_what, more, severity) =>
    expect(found(ruleOf({ ...objects, ...more }))).toEqual([severity]),
  );

  it('is each concern’s own', () =>
    expect(found(ruleOf([objects, { ...objects, atMost: 'warn' }]))).toEqual(['hold', 'warn']));
});

describe('a waiver', () => {
  it.each([
    ['of the rule', {}, {}, waiver(['RULE']), 'hold waived'],
    ['of another rule', {}, {}, waiver(['OTHER']), 'hold'],
    ['that has expired', {}, {}, waiver(['RULE'], '2026-01-01'), 'hold'],
    ['of what nobody may waive', { overridable: false }, {}, waiver(['RULE']), 'hold'],
    [
      'of what a person may release in a rule that nobody may waive',
      { overridable: false },
      { byPerson: true },
      waiver(['RULE']),
      'hold waived',
    ],
  ] as Array<[string, Partial<Definition>, object, object, string]>)(
    '%s',
    (_what, more, concern, changes, expected) =>
      expect(found(ruleOf({ ...objects, ...concern }, more), changes)).toEqual([expected]),
  );
});

describe('a person who approves the text', () => {
  it.each([
    ['releases what waits for a person', { byPerson: true }, 'D', 'hold waived'],
    ['releases nothing else', {}, 'D', 'hold'],
    ['releases no block', { byPerson: true }, 'B', 'block'],
  ] as const)('%s', (_what, more, letter, expected) =>
    expect(
      found(ruleOf({ ...objects, ...more }, { severity: `${letter}/-/-/-/-` }), approved),
    ).toEqual([expected]),
  );
});

describe('until when nothing objects', () => {
  const until = (date: string, severity: Definition['severity'] = 'D/-/-/-/-') =>
    ruleOf({ until: new Date(date) }, { severity });
  const [early, late] = ['2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'];

  it.each([
    ['the first end', [until(late), until(early), until(late)], Date.parse(early)],
    ['for ever', [ruleOf(undefined)], Infinity],
    ['not by a rule that only warns', [until(late), until(early, 'W/-/-/-/-')], Date.parse(late)],
  ])('is %s', (_what, rules, expected) => expect(ask(rules).until).toBe(expected));

  describe('of a concern that is waived', () => {
    const until = (rule: ReturnType<typeof ruleOf>, changes: object) => ask([rule], changes).until;
    const byPerson = ruleOf({ ...objects, byPerson: true });
    const [over, soon] = [waiver(['RULE'], early), waiver(['RULE'], '2026-11-18T18:00:00Z')];

    it.each([
      ['as long as the override', ruleOf(objects), over, early],
      ['as long as the approval', byPerson, approved, '2026-12-17T12:00:00Z'],
      ['as long as either', byPerson, { ...approved, ...soon }, '2026-12-17T12:00:00Z'],
    ])('is %s', (_what, rule, changes, end) => expect(until(rule, changes)).toBe(Date.parse(end)));

    it.each([
      ['a warning needs it', ruleOf(objects, { severity: 'W/-/-/-/-' }), over],
      ['nothing needs it', ruleOf(undefined), over],
      ['it does not count', ruleOf(objects, { overridable: false }), over],
    ])('does not end with an override where only %s', (_when, rule, changes) =>
      expect(until(rule, changes)).toBe(Infinity),
    );
  });

  it('counts as an answer of the rule', () =>
    expect(ask([until(early)]).evaluatedRules).toEqual(['RULE']));
});

describe('a rule whose facts are missing', () => {
  const requiredFor = (input: string, more: Partial<Definition>, changes: object) => {
    const { evaluatedRules, notEvaluated } = ask([ruleOf(missing(input), more)], changes);
    expect(evaluatedRules).toEqual([]);
    expect(notEvaluated).toMatchObject([{ ruleId: 'RULE', missingInput: [input] }]);
    return notEvaluated[0]!.required;
  };
  const template = { message: { body: undefined, contentSid: 'HX0' } };

  it.each([
    ['is waited for', 'history', {}, {}, true],
    ['is not, where the rule says why not', 'history', { optional: 'Test.' }, {}, false],
    ['is not, where it only warns', 'history', { severity: 'W/-/-/-/-' }, {}, false],
    ['is not, for the text of a template', 'message.body', {}, template, false],
    ['is, for another fact of a template', 'history', {}, template, true],
    ['is, for a text without a template', 'message.body', {}, { message: { body: '' } }, true],
  ] as Array<[string, string, Partial<Definition>, object, boolean]>)(
    '%s',
    (_what, input, more, changes, required) =>
      expect(requiredFor(input, more, changes)).toBe(required),
  );
});
