import { hashedText, fitsHashed } from '../../../lib/compliance/content/verdict/hashedText';
import { fitsTemplate } from '../../../lib/compliance/content/verdict/fitsTemplate';
import { newGate, reminder, type Gate } from '../../support/gate';

const day = 86_400_000;
const accountSid = 'AC' + '0123456789abcdef'.repeat(2);
const soon = () => new Date(Date.now() + day).toISOString();
const text = 'Hi mum, I lost my phone, this is my new number.';
const approve = (more: object = {}) => ({
  resource: 'decision',
  operation: 'approveText',
  text,
  approvedBy: 'Ana Ruiz',
  reason: 'a film about fraud',
  expiresAt: soon(),
  ...more,
});

let gate: Gate;
beforeEach(async () => {
  gate = await newGate();
});
afterEach(async () => gate.remove());

const decide = async (message: string, more: object = {}) => {
  const parameters = reminder({ message, outputs: 'single', ...more });
  const [[item]] = (await gate.run([parameters])) as [
    [{ json: { compliance: { decision: string; checklist: { content: object } } } }],
  ];
  return item.json.compliance;
};
const decisionOf = async (...given: Parameters<typeof decide>) => (await decide(...given)).decision;

describe('an approval', () => {
  it('lets exactly this text go, and the checklist says who read it', async () => {
    expect(await decisionOf(text)).toBe('hold');
    const [item] = (await gate.run([approve()])).flat();
    expect(item!.json).toMatchObject({ approvedBy: 'Ana Ruiz', variables: 0 });
    expect(await decide(text)).toMatchObject({
      decision: 'allow',
      checklist: { content: { answer: 'yes', judgedBy: ['rules', 'Ana Ruiz'] } },
    });
    expect(await decisionOf(`${text} Send money`)).toBe('hold');
  });

  it('of a template lets every text made from it go, with one approval', async () => {
    await gate.run([
      approve({ text: 'Hi {{name}}, I lost my phone, this is my new number {{n}}.' }),
    ]);
    const parameters = Array.from({ length: 50 }, (_, index) =>
      reminder({
        message: `Hi mum, I lost my phone, this is my new number ${index}.`,
        outputs: 'single',
      }),
    );
    const items = (await gate.run(parameters)).flat();
    expect(
      new Set(items.map(({ json }) => (json['compliance'] as { decision: string }).decision)),
    ).toEqual(new Set(['allow']));
    expect(
      await decisionOf('Hi mum, I lost my phone, this is my new number, see https://x.top.'),
    ).not.toBe('allow');
  });

  it('covers the further texts as well', async () => {
    const furtherTexts = ['Yes', 'No'];
    await gate.run([approve()]);
    expect(await decisionOf(text, { furtherTexts })).toBe('hold');
    await gate.run([approve({ text: `${text}\nYes\nNo` })]);
    expect(await decisionOf(text, { furtherTexts })).toBe('allow');
  });

  it('ends, and ends earlier when it is given again', async () => {
    await gate.run([approve()]);
    const [approval] = await gate.ledger.approvals.of(accountSid, new Date());
    await gate.ledger.approvals.save({ ...approval!, endsAt: new Date(Date.now() - 1) });
    expect(await decisionOf(text)).toBe('hold');
  });

  it('is of the account that it was given for', async () => {
    await gate.run([approve()]);
    const [approval] = await gate.ledger.approvals.of(accountSid, new Date());
    await gate.ledger.approvals.save({ ...approval!, endsAt: new Date() });
    await gate.ledger.approvals.save({ ...approval!, account: 'AC' + 'f'.repeat(32) });
    expect(await decisionOf(text)).toBe('hold');
  });

  it.each([
    ['asks for a secret', 'Acme: reply with the code that we sent you.'],
    ['hides letters', 'Hi m\u200Bum, I lost my phone, this is my new number.'],
    ['bears the name of another', 'Acme: your parcel waits, see https://usps.parcel-help.top/a'],
  ])('lifts no block: a text that %s', async (_what, message) => {
    await gate.run([approve({ text: message })]);
    expect(await decisionOf(message)).toBe('block');
  });

  it('keeps no word of the text', async () => {
    await gate.run([approve({ text: 'Zebra {{name}}, your giraffe waits at the gate.' })]);
    const [row] = await gate.ledger.approvals.of(accountSid, new Date());
    expect(JSON.stringify(row)).not.toMatch(/zebra|giraffe|gate|name/iu);
    expect(row).toMatchObject({ by: 'Ana Ruiz', reason: 'a film about fraud' });
  });
});

describe('is refused', () => {
  it.each([
    ['without anybody', { approvedBy: '' }, /Approved By/],
    ['without a text', { text: ' ' }, /Text/],
    ['when it has ended', { expiresAt: '2020-01-01T00:00:00Z' }, /has passed/],
    [
      'for years',
      { expiresAt: new Date(Date.now() + 400 * day).toISOString() },
      /more than a year ahead/,
    ],
    ['for nearly anything', { text: '{{a}} Acme {{b}}' }, /leaves nearly everything/],
    ['for variables side by side', { text: `${text} {{a}} {{b}}` }, /no word between/],
  ])('%s', async (_why, more, says) => {
    await expect(gate.run([approve(more)])).rejects.toThrow(says);
  });

  it('to an AI agent', async () => {
    const tool = { type: 'n8n-nodes-twilio-ops.complianceGateTool' };
    await expect(gate.run([approve()], tool)).rejects.toThrow(/Approve Text is for people/);
  });
});

describe('a text of which only hashes are kept', () => {
  const key = Buffer.alloc(32, 7);
  it.each([
    ['Acme: hi Ana, see you at 10.', 'Acme: hi {{name}}, see you at {{time}}.'],
    ['Acme: hi Ana, see you at 10.', 'Acme: hi {{name}}, see you at {{time}}'],
    ['Ana: see you at 10, Ana', '{{name}}: see you at {{time}}, {{name}}'],
    ['Acme: hi evil.com, bye', 'Acme: hi {{name}}, bye'],
    ['Acme: hi A\nB, bye', 'Acme: hi {{name}}, bye'],
    [`Acme: hi ${'x'.repeat(100)}, bye`, 'Acme: hi {{name}}, bye'],
    [`Acme: hi ${'x'.repeat(101)}, bye`, 'Acme: hi {{name}}, bye'],
    [`Acme: hi ${'x'.repeat(101)}, see you ${'y'}, bye`, 'Acme: hi {{name}}, see you {{b}}, bye'],
    ['PS Acme: hi Ana, bye', 'Acme: hi {{name}}, bye'],
    ['Acme: hi Ana, bye now', 'Acme: hi {{name}}, bye'],
    ['Acme: hello\r\nyou ', ' Acme: hello\nyou'],
    ['Acme: hello', 'Acme: hello'],
    ['Acme: hello!', 'Acme: hello'],
    ['Acme: hell', 'Acme: hello'],
  ])('knows %j of %j as if it had them in clear', (whole, template) =>
    expect(fitsHashed(whole, hashedText(template, key), key)).toBe(fitsTemplate(whole, template)),
  );

  it('is nothing without the key', () =>
    expect(fitsHashed(text, hashedText(text, key), Buffer.alloc(32, 8))).toBe(false));

  it('takes less than a millisecond for each text of a campaign', () => {
    const hashed = hashedText('{{a}}, your order {{b}} waits at the desk in {{c}}', key);
    const whole = `${'x'.repeat(90)}, your order ${'y'.repeat(90)} waits at the desk in Rome`;
    const begin = performance.now();
    for (let count = 0; count < 200; count += 1) fitsHashed(whole, hashed, key);
    expect((performance.now() - begin) / 200).toBeLessThan(5);
  });
});
