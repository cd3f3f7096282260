import type { INode } from 'n8n-workflow';
import { checkAuthorsInputs } from '../../../lib/kit/authorsInputs';
import type { Field } from '../../../lib/kit/field';
import type { FieldError } from '../../../lib/kit/fieldError';
import { operations as gate } from '../../../nodes/ComplianceGate/operations';
import { operations as twilio } from '../../../nodes/TwilioOps/operations';
import { fakeExecute } from '../../support/fakeExecute';

const fieldsOf = (resource: string, name: string) =>
  [...twilio, ...gate].find((one) => one.resource === resource && one.operation === name)!.fields;
const send = fieldsOf('message', 'send');

type Tool = { type?: string; fields?: typeof send; methods?: object };

function refusal(
  parameters: INode['parameters'],
  { type = 'n8n-nodes-twilio-ops.twilioOpsTool', fields = send, methods = {} }: Tool = {},
): FieldError | undefined {
  const { n8n, node } = fakeExecute({ parameters: [{}], type, methods });
  Object.assign(node, { parameters, name: 'Text Somebody' });
  try {
    checkAuthorsInputs(n8n, fields);
    return undefined;
  } catch (thrown) {
    return thrown as FieldError;
  }
}

describe('in a tool of an AI agent', () => {
  it.each([
    "={{ $fromAI('c') }}",
    "={{ $fromai ('c') }}",
    "={{ $fromAi('c') }}",
    "={{ $FROMAI('c') }}",
    '={{ /*n8n-auto-generated-fromAI-override*/ $fromAI("c") }}',
    "={{ $fromAI/**/('c') }}",
    "={{ $fromAI?.('c') }}",
    "={{ [$fromAI][0]('c') }}",
    "={{ $\\u0066romAI('c') }}",
    "={{ this['$from' + 'AI']('c') }}",
    "=Yes {{ $('Customer').item.json.kind }} and {{ $json.kind }}",
    "=Yes {{ $('Customer').item.json.kind }} and {{ $json.kind",
    "={{ $item(0)['$from' + 'AI']('c') }}",
    "={{ $evaluateExpression('$from' + 'AI(1)') }}",
    "={{ 'a'.constructor }}",
    '={{ $json.category }}',
    '={{$json["category"]}}',
    '=Yes {{ $data.category }}',
    '={{ $input.first().json.category }}',
    '={{ $input.item.json.category }}',
    '={{ $thisItem.json.category }}',
    '={{ $items()[0].json.category }}',
    '={{ $binary.data }}',
    '={{ $tool.parameters.category }}',
    '={{ $parameter.message }}',
    '={{ $rawParameter.message }}',
    '={{ $self.x }}',
    '={{ $node["Text Somebody"].parameter.message }}',
    "={{ $('Text Somebody').item.json.to }}",
    "={{ $('').item.json.to }}",
    "={{ $('Text' + ' Somebody').item.json.to }}",
    "={{ $.call(null, 'Text Somebody').item }}",
    '={{ "$(\'" + $fromAI("c") + "\')" }}',
    "={{ '$(' + this[0] + ')' }}",
    '={{ `${$json.category}` }}',
    '={{ $if(true, $json.category, 1) }}',
    "={{ $execution.customData.get('category') }}",
    '={{ $execution["customData"].getAll().category }}',
    '={{ $execution.id$.x }}',
  ])('the category is not the model’s: %s', (category) => {
    expect(refusal({ category })).toMatchObject({
      field: 'category',
      message: expect.stringMatching(
        /^Category may not be filled in by an AI model, and \S.* let it/,
      ),
      remedy: expect.stringContaining("$('Node').item.json.value"),
    });
  });

  it.each([
    'emergency',
    "=$fromAI('c')",
    'It costs $5',
    "={{ $('Customer').item.json.kind }}",
    '={{ $("Customer").first().json["kind"] }}',
    "=Hello {{ $('Customer').item.json.name }}, this costs $20 a window",
    "={{ $('Customer').item.json.window }}{{ $('Customer').item.json.arguments }}",
    "={{ $now.hour > 12 ? 'marketing' : $vars.kind }}",
    '={{ $execution.id }} {{ $execution?.mode }}',
    "={{ `${ $('Customer').item.json.kind }` }}",
  ])('the author may write %s', (category) => {
    expect(refusal({ category })).toBeUndefined();
  });

  const words = "={{ $fromAI('x') }}";
  it.each([
    ['account', { account: { __rl: true, mode: 'name', value: words } }, 'account', 'Account'],
    ['account as an expression', { account: words }, 'account', 'Account'],
    ['consent', { consent: { status: words } }, 'consent.status', 'Status'],
    ['a whole collection', { consent: '={{ $json.consent }}' }, 'consent', 'Consent'],
    ['a whole collection of options', { options: words }, 'options', 'Options'],
    ['override', { override: { by: words } }, 'override.by', 'Approved By'],
    ['dry run', { houseRules: { dryRun: words } }, 'houseRules.dryRun', 'Dry Run'],
    [
      'a cap, in rows',
      { houseRules: { caps: { rows: [{ max: 1 }, { max: words }] } } },
      'houseRules.caps.max',
      'Messages',
    ],
    [
      'the last message',
      { recipientFacts: { lastInboundText: words } },
      'recipientFacts.lastInboundText',
      'Last Inbound Text',
    ],
    [
      'confirms an opt-out',
      { messageFacts: { confirmsRevocationAt: words } },
      'messageFacts.confirmsRevocationAt',
      '',
    ],
    ['checkCompliance', { checkCompliance: words }, 'checkCompliance', 'Check Compliance'],
    ['requirePass', { requirePass: words }, 'requirePass', 'Require Compliance Pass'],
    ['the sender', { from: { __rl: true, mode: 'number', value: words } }, 'from', 'From'],
    ['media', { mediaUrls: ['https://example.com/a.png', words] }, 'mediaUrls', 'Media URLs'],
    [
      'a callback',
      { options: { statusCallback: { mode: 'url', value: words } } },
      'options.statusCallback',
      'Status Callback',
    ],
    ['a key', { delivery: { idempotencyKey: words } }, 'delivery', 'Delivery'],
    ['the operation', { operation: words }, 'operation', 'Operation'],
    ['the box', { allowRisk: words }, 'allowRisk', 'Allow Risk'],
    ['what no field knows', { somethingNew: [{ deep: words }] }, 'somethingNew', 'Something New'],
  ])('%s is the author’s', (_what, parameters, field, label) => {
    const refused = refusal(parameters as INode['parameters']);
    expect(refused?.message).toContain('may not be filled in by an AI model');
    expect(refused!.message).toMatch(new RegExp(`^${label}`));
    expect(refused!.field).toBe(field);
  });

  it('what is said, and to whom, is the model’s', () => {
    const variables = { mappingMode: 'defineBelow', value: { 1: '={{ $fromAI("name") }}' } };
    const parameters = { to: words, message: '={{ $json.text }}', contentVariables: variables };
    expect(refusal({ ...parameters, toolDescription: words })).toBeUndefined();
  });

  it('what is looked for is the model’s, but not as a whole', () => {
    const fields = fieldsOf('message', 'getMany');
    expect(refusal({ filters: { to: words } }, { fields })).toBeUndefined();
    expect(refusal({ filters: words }, { fields })).toMatchObject({ field: 'filters' });
  });

  it('neither confirmation nor a grant of consent is the model’s', () => {
    const release = { fields: fieldsOf('phoneNumber', 'release') };
    expect(refusal({ confirmation: words }, release)).toMatchObject({ field: 'confirmation' });
    expect(refusal({ confirmation: '={{ $json.number }}' }, release)).toBeDefined();
    expect(refusal({ to: words }, { fields: fieldsOf('consent', 'grant') })).toBeDefined();
    expect(refusal({ to: words }, { fields: fieldsOf('consent', 'revoke') })).toBeUndefined();
  });

  it('a human review asks whom the author names, in the model’s words', () => {
    const review = { type: 'twilioOpsHitlTool', fields: fieldsOf('message', 'sendAndWait') };
    expect(refusal({ message: '={{ $tool.parameters }}' }, review)).toBeUndefined();
    expect(refusal({ to: words }, review)).toMatchObject({ field: 'to' });
  });

  it('an agent and its other tools count as the model, where n8n tells them', () => {
    const tools = [{ name: 'Think' }, { name: 'Text Somebody' }];
    const told = {
      getInputSourceData: () => ({ previousNode: 'Agent' }),
      getParentNodes: (name: string, { connectionType = 'main' } = {}) =>
        name !== 'Agent' ? [] : connectionType === 'ai_tool' ? tools : [{ name: 'Chat' }],
    };
    const from = (name: string) =>
      refusal({ category: `={{ $('${name}').item.json.x }}` }, { methods: told });
    expect([from('Think'), from('Agent')]).toEqual([expect.anything(), expect.anything()]);
    expect(from('Chat')).toBeUndefined();
  });
});

describe('a text of a model stays one', () => {
  type Node = { type?: string; after?: string[]; model?: string; parameters?: object };
  const vendors = ['GPT', 'Search', 'Page', 'Lake', 'Scan', 'Ask'];
  /** Chat → Classify (a model's) → Set → Code → Agent, whose tool this is; → Behind → Again. */
  const nodes: Record<string, Node> = {
    Chat: { type: '@n8n/n8n-nodes-langchain.chatTrigger' },
    Order: { type: 'n8n-nodes-base.set', after: ['Chat'] },
    Classify: { type: '@n8n/n8n-nodes-langchain.textClassifier', after: ['Order'] },
    Homemade: { type: 'n8n-nodes-own.thinker', after: ['Order'], model: 'Model' },
    GPT: { type: '@n8n/n8n-nodes-langchain.openAi', after: ['Order'] },
    Set: { type: 'n8n-nodes-base.set', after: ['Classify'] },
    Code: { type: 'n8n-nodes-base.code', after: ['Set'] },
    Own: { type: 'n8n-nodes-base.set', after: ['Homemade'] },
    Quoting: {
      type: 'n8n-nodes-base.set',
      after: ['Order'],
      parameters: { assignments: [{ value: "={{ $('Code').first().json.a }}" }] },
    },
    Script: {
      type: 'n8n-nodes-base.code',
      after: ['Order'],
      parameters: { jsCode: 'return $node["Quoting"].json' },
    },
    Table: {
      type: 'n8n-nodes-base.set',
      after: ['Order'],
      parameters: { a: "={{ $('Order').item.json.a }}", b: 'Classify' },
    },
    Search: { type: 'n8n-nodes-base.jinaAi', after: ['Order'] },
    Page: { type: 'n8n-nodes-base.airtop', after: ['Order'] },
    Lake: { type: 'n8n-nodes-base.databricks', after: ['Order'] },
    Scan: { type: 'n8n-nodes-base.mistralAi', after: ['Order'] },
    Ask: { type: 'n8n-nodes-base.messageAnAgent', after: ['Order'] },
    Sub: { type: 'n8n-nodes-base.executeWorkflow', after: ['Order'] },
    "Bob's agent": { type: '@n8n/n8n-nodes-langchain.agent', after: ['Order'] },
    'Say "hi"': { type: '@n8n/n8n-nodes-langchain.agent', after: ['Order'] },
    Agent: {
      type: '@n8n/n8n-nodes-langchain.agent',
      after: ['Code', 'Table', 'Script', 'Quoting', ...vendors, 'Sub', "Bob's agent", 'Say "hi"'],
    },
    Behind: { type: 'n8n-nodes-base.set', after: ['Agent'] },
    Again: { type: 'n8n-nodes-base.splitInBatches', after: ['Behind', 'Again'] },
  };
  const told = (name: string) => ({ name, ...nodes[name] });
  /** The category comes from a node before the agent that has this text in a parameter. */
  const fromOne = (text: string) => {
    nodes.One = { type: 'n8n-nodes-base.code', after: ['Order'], parameters: { jsCode: text } };
    nodes.Agent!.after!.push('One');
    try {
      return from('One');
    } finally {
      nodes.Agent!.after!.pop();
      delete nodes.One;
    }
  };
  const reach = (name: string, next: (name: string) => string[]) => {
    const found = new Set<string>();
    const walk = (one: string) => {
      for (const other of next(one)) if (!found.has(other)) walk((found.add(other), other));
    };
    walk(name);
    return [...found].map(told);
  };
  const childrenOf = (name: string) =>
    Object.keys(nodes).filter((one) => nodes[one]!.after?.includes(name));
  const workflow = {
    getInputSourceData: () => ({ previousNode: 'Agent' }),
    getParentNodes(name: string, { connectionType = 'main' } = {}) {
      if (connectionType === 'main') return reach(name, (one) => nodes[one]?.after ?? []);
      if (connectionType === 'ai_tool' && name === 'Agent') return [{ name: 'Text Somebody' }];
      const { model } = nodes[name] ?? {};
      return connectionType === 'ai_languageModel' && model ? [{ name: model }] : [];
    },
    getChildNodes: (name: string) => childrenOf(name).map(told),
  };
  const from = (name: string, methods: object = workflow) =>
    refusal({ category: `={{ $('${name}').item.json.x }}` }, { methods });

  it.each(['Classify', 'Homemade', 'Agent', 'Sub', ...vendors])(
    'in a node made of one: %s',
    (name) => expect(from(name)).toMatchObject({ field: 'category' }),
  );

  it.each(['Set', 'Code', 'Own', 'Behind', 'Again'])('through nodes behind it: %s', (name) =>
    expect(from(name)).toMatchObject({ field: 'category' }),
  );

  it.each(['Quoting', 'Script'])('through nodes that name it: %s', (name) =>
    expect(from(name)).toMatchObject({ field: 'category' }),
  );

  it.each([
    `={{ $("Bob's agent").first().json.output }}`,
    String.raw`={{ $('Bob\'s agent').first().json.output }}`,
    '={{ $(`Say "hi"`).first().json.output }}',
    'return $ ( /*x*/ "Classify" ).all()',
    'return $( // of\n "Classify").all()',
    'return $?.("Classify").all()',
    'return $items( "Classify", 0)',
    'return $node . Classify.json',
    'return _("Classify").all()',
  ])('through a node that names it in another way: %s', (text) =>
    expect(fromOne(text)).toMatchObject({ field: 'category' }),
  );

  it.each([
    'const n = "Order"; return $(n).all()',
    'return $("Or" + "der").all()',
    'return $(`${n}`).all()',
    String.raw`return $("\u004frder").all()`,
    '={{ $if(true, $(1 ? "Order" : "").item.json.a, 2) }}',
    'return $node[n].json',
    'return Object.values($node)',
    'return $items(n)',
    'return $.call(null, n)',
    'return _(n).all()',
  ])('where the name of the node that it reads cannot be read: %s', (text) =>
    expect(fromOne(text)).toMatchObject({ field: 'category' }),
  );

  it.each([
    'return $("Order").all().concat($items(), $items("Order", 0), $node["Order"], $node.Order)',
    'return _("Order").all()',
    '=echo $(date) for {{ $("Order").item.json.a }}',
    'It costs US$ 5 ($5), $10, or fn_(x)',
    'const [_, a] = list; return _[0] + `${a}`',
  ])("and is the author's where all names are: %s", (text) =>
    expect(fromOne(text)).toBeUndefined(),
  );

  it.each(['Chat', 'Order', 'Table'])("all others are the author's: %s", (name) =>
    expect(from(name)).toBeUndefined(),
  );

  it('also where n8n knows no kinds of connections, or no children', () => {
    const old = {
      getParentNodes: (name: string) => workflow.getParentNodes(name),
      getChildNodes: undefined,
    };
    expect(from('Order', old)).toBeUndefined();
    expect(from('Code', old)).toBeDefined();
  });
});

it('a workflow without an agent is not asked', () => {
  const type = 'n8n-nodes-twilio-ops.twilioOps';
  expect(refusal({ category: '={{ $json.category }}' }, { type })).toBeUndefined();
});

it('no mark is on what vouches, switches, spends or chooses the account', () => {
  const marked = (fields: Record<string, Field>): string[] =>
    Object.entries(fields).flatMap(([name, field]) => [
      ...(field.by === 'model' ? [name] : []),
      // A filter vouches for nothing, whatever its name.
      ...(name === 'filters' ? [] : marked({ ...field.fields })),
    ]);
  const all = new Set([...twilio, ...gate].flatMap(({ fields }) => marked(fields)));
  for (const name of ['account', 'category', 'consent', 'override', 'houseRules', 'confirmation'])
    expect(all).not.toContain(name);
  for (const name of ['twiml', 'from', 'mediaUrls', 'statusCallback', 'requirePass', 'method'])
    expect(all).not.toContain(name);
});
