import workflow from '../../../examples/guardrails-before-the-gate.json';
import { houseRules } from '../../../lib/gate/fields/houseRules';
import { messageFacts } from '../../../lib/gate/fields/messageFacts';
import { verdictsFrom } from '../../../lib/compliance/content/verdict/shapes';
import { evaluate } from '../../../lib/compliance/gate';
import { baseFacts, merge } from '../compliance/baseFacts';

type Parameters = Record<string, Record<string, unknown>>;
const parametersOf = (name: string) =>
  workflow.nodes.find((node) => node.name === name)!.parameters as unknown as Parameters;

describe('the example of Guardrails before the gate', () => {
  it('names fields and choices that the gate has', () => {
    const { messageFacts: facts, houseRules: rules } = parametersOf('May It Go?');
    expect(Object.keys(messageFacts().fields!)).toEqual(
      expect.arrayContaining(Object.keys(facts!)),
    );
    expect(Object.keys(houseRules().fields!)).toEqual(expect.arrayContaining(Object.keys(rules!)));
    expect(rules!.contentJudgedBy).toBe('verdictAlways');
  });

  it('gives both outputs of Guardrails to the gate, and what is held to a person', () => {
    const targets = (name: 'Guardrails' | 'May It Go?') =>
      workflow.connections[name].main.map((output) => output.map(({ node }) => node));
    expect(targets('Guardrails')).toEqual([['May It Go?'], ['May It Go?']]);
    expect(targets('May It Go?')).toEqual([['Send'], ['Look At It'], ['Look At It']]);
  });

  it.each([
    ['passed', { triggered: false, executionFailed: false }, 'allow'],
    ['flagged', { triggered: true, executionFailed: false, confidenceScore: 0.9 }, 'hold'],
    ['failed', { triggered: true, executionFailed: true }, 'hold'],
  ])('a check that %s', (_how, check, decision) => {
    const { body } = baseFacts.message;
    const item = { guardrailsInput: body, checks: [{ name: 'Harmful text', ...check }] };
    const facts = merge(baseFacts, {
      message: { contentVerdicts: verdictsFrom(item) },
      policy: { contentJudgedBy: 'verdictAlways' },
    });
    expect(evaluate(facts).decision).toBe(decision);
  });
});
