import type { INode } from 'n8n-workflow';
import { FieldError } from '../../../lib/kit/fieldError';
import { toolRules } from '../../../lib/gate/agentRules';
import { fakeExecute } from '../../support/fakeExecute';

const buy = {
  risk: 'spends' as const,
  action: 'Buy a phone number',
};
const read = { action: 'Get a phone number' };

function refusal(
  operation: object,
  parameters: INode['parameters'],
  { isTool = true, input = {} } = {},
): FieldError | undefined {
  const { n8n, node } = fakeExecute({
    parameters: [{}],
    methods: { isToolExecution: () => isTool } as never,
  });
  node.parameters = parameters;
  try {
    toolRules(n8n)(operation as typeof buy, input as never);
    return undefined;
  } catch (thrown) {
    return thrown as FieldError;
  }
}

describe('an AI agent', () => {
  it('may not spend money unless the author ticked the box', () => {
    expect(refusal(buy, {})).toMatchObject({
      message:
        '"Buy a phone number" spends money or reaches a person, and an AI agent may not do that here',
      remedy: 'The author of the workflow can tick "Allow the Agent to Spend Money" in this tool',
    });
    expect(refusal(buy, { allowRisk: true })).toBeUndefined();
  });

  it('may not destroy unless the author ticked the box', () => {
    expect(refusal({ ...buy, risk: 'destroys' }, {})?.message).toContain(
      'destroys something for good',
    );
  });

  it('cannot tick the box by an expression', () => {
    expect(
      refusal(buy, { allowRisk: "={{ $fromAI('allowRisk', '', 'boolean') }}" }),
    ).toBeInstanceOf(FieldError);
    expect(refusal(buy, { allowRisk: '={{ true }}' })).toBeInstanceOf(FieldError);
  });

  it('may read', () => expect(refusal(read, {})).toBeUndefined());

  it('may do what is harmless', () => {
    const request = { ...buy, isHarmless: ({ method }: { method: string }) => method === 'GET' };
    expect(refusal(request, {}, { input: { method: 'GET' } })).toBeUndefined();
    expect(refusal(request, {}, { input: { method: 'POST' } })).toBeInstanceOf(FieldError);
  });
});

it('a workflow without an agent is not asked', () => {
  expect(refusal(buy, {}, { isTool: false })).toBeUndefined();
});
