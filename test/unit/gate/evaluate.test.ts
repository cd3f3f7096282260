import type { Decision } from '../../../lib/compliance/decision';
import { grant, newGate, person, reminder, revoke, type Gate } from '../../support/gate';

/**
 * Noon and midnight in New York, where `person` is. Only the clock is replaced: the timers of kit
 * and ledger go on.
 */
const noon = new Date('2026-11-24T17:00:00Z');
const night = new Date('2026-11-25T04:30:00Z');
const setClock = (now: Date) =>
  jest.useFakeTimers({
    now,
    doNotFake: [
      'setImmediate',
      'setInterval',
      'setTimeout',
      'nextTick',
      'queueMicrotask',
      'performance',
    ],
  });

type Outputs = Awaited<ReturnType<Gate['run']>>;
const recordsOf = (outputs: Outputs) =>
  outputs.map((items) => items.map(({ json }) => json.compliance as unknown as Decision));
const decisionsOf = (outputs: Outputs) =>
  recordsOf(outputs).map((records) => records.map(({ decision }) => decision));
const recordOf = (outputs: Outputs) => recordsOf(outputs).flat()[0]!;

let gate: Gate;
beforeEach(async () => {
  setClock(noon);
  gate = await newGate();
});
afterEach(async () => {
  jest.useRealTimers();
  await gate.remove();
});

describe('the three outputs', () => {
  it('carry what is allowed, on hold and blocked, each with its own JSON, binary data and pairing', async () => {
    await gate.run([grant()]);
    setClock(night);
    const binary = { file: { mimeType: 'text/plain', data: '' } };
    const outputs = await gate.run(
      [reminder(), reminder({ category: 'marketing' }), reminder({ to: '' })],
      { items: [0, 1, 2].map((appointment) => ({ json: { appointment }, binary })) },
    );
    expect(decisionsOf(outputs)).toEqual([['allow'], ['hold'], ['block']]);
    expect(outputs.flat()).toMatchObject(
      [0, 1, 2].map((appointment) => ({
        json: { appointment },
        binary,
        pairedItem: { item: appointment },
      })),
    );
  });

  it('become one on demand', async () => {
    const outputs = await gate.run([
      reminder({ outputs: 'single' }),
      reminder({ to: '', outputs: 'single' }),
    ]);
    expect(decisionsOf(outputs)).toEqual([['allow', 'block']]);
  });

  it.each([
    ['n8n 2', { methods: { isToolExecution: () => true } as never }],
    [
      'n8n 1',
      {
        methods: { isToolExecution: undefined } as never,
        type: 'n8n-nodes-twilio-ops.complianceGateTool',
      },
    ],
  ])('become one for an AI agent in %s', async (_version, options) => {
    expect(decisionsOf(await gate.run([reminder({ to: '' })], options))).toEqual([['block']]);
  });
});

describe('an AI agent', () => {
  const asTool = (parameters: object) => ({
    methods: {
      isToolExecution: () => true,
      getNode: () => ({ name: 'Gate', type: 'complianceGateTool', parameters }),
    } as never,
  });

  it.each(['consent', 'houseRules', 'override'])('may not fill in %s', async (name) => {
    const parameters = { [name]: { status: "={{ $fromAI('status') }}" } };
    await expect(gate.run([reminder()], asTool(parameters))).rejects.toThrow(
      'may not be filled in by an AI model',
    );
  });

  it('may fill in the message', async () => {
    expect(
      decisionsOf(await gate.run([reminder()], asTool({ message: "={{ $fromAI('text') }}" }))),
    ).toEqual([['allow']]);
  });
});

describe('the recipient', () => {
  it.each(['', '0151 234567', '+1 212 555 012', 'not a number', '+999123'])(
    '%p is blocked, with reason and remedy',
    async (to) => {
      const outputs = await gate.run([reminder({ to })]);
      expect(decisionsOf(outputs)).toEqual([[], [], ['block']]);
      expect(recordOf(outputs).refusal).toContain('To proceed legitimately:\n1. ');
      expect(recordOf(outputs).findings.map(({ ruleId }) => ruleId)).toContain('NUM-INVALID');
    },
  );

  it('may be written with spaces, brackets and the prefix of a channel', async () => {
    expect(decisionsOf(await gate.run([reminder({ to: 'whatsapp:+1 (212) 555-0123' })]))).toEqual([
      ['allow'],
      [],
      [],
    ]);
  });
});

describe('consent', () => {
  const marketing = (consent: object) => reminder({ category: 'marketing', consent });

  it('in the ledger allows marketing', async () => {
    expect(decisionsOf(await gate.run([marketing({})]))).toEqual([[], [], ['block']]);
    await gate.run([grant()]);
    expect(decisionsOf(await gate.run([marketing({})]))).toEqual([['allow'], [], []]);
  });

  it('on the item allows marketing', async () => {
    const outputs = await gate.run([
      marketing({
        status: 'granted',
        level: 'written',
        at: '2026-01-01T00:00:00Z',
        source: 'website',
      }),
    ]);
    expect(decisionsOf(outputs)).toEqual([['allow'], [], []]);
  });

  it('on the item never lifts an opt-out of the ledger', async () => {
    await gate.run([revoke()]);
    expect(
      decisionsOf(await gate.run([marketing({ status: 'granted', level: 'written' })])),
    ).toEqual([[], [], ['block']]);
  });

  it('of too low a level does not do', async () => {
    await gate.run([grant({ level: 'implied' })]);
    expect(decisionsOf(await gate.run([marketing({})]))).toEqual([[], [], ['block']]);
  });
});

describe('an opt-out', () => {
  it('blocks the next reminder, with reason and remedy', async () => {
    await gate.run([grant()]);
    setClock(new Date(noon.getTime() + 1000));
    await gate.run([revoke()]);
    const outputs = await gate.run([reminder()]);
    expect(decisionsOf(outputs)).toEqual([[], [], ['block']]);
    expect(recordOf(outputs)).toMatchObject({
      checklist: { optOut: { answer: 'no' } },
      refusal: expect.stringMatching(
        /^I cannot send this message because it may violate Twilio's Acceptable Use Policy:\n- The recipient opted out/,
      ),
      pass: null,
    });
  });

  it('ends with a new grant', async () => {
    await gate.run([revoke()]);
    setClock(new Date(noon.getTime() + 1000));
    await gate.run([grant()]);
    expect(decisionsOf(await gate.run([reminder()]))).toEqual([['allow'], [], []]);
  });
});

describe('quiet hours', () => {
  beforeEach(async () => {
    await gate.run([grant()]);
    setClock(night);
  });

  it('hold marketing until the morning there, without a pass', async () => {
    const outputs = await gate.run([reminder({ category: 'marketing' })]);
    expect(decisionsOf(outputs)).toEqual([[], ['hold'], []]);
    expect(recordOf(outputs)).toMatchObject({ notBefore: '2026-11-25T13:00:00.000Z', pass: null });
  });

  it('do not count where the recipient is elsewhere', async () => {
    const outputs = await gate.run([
      reminder({
        category: 'marketing',
        recipientFacts: { timeZone: 'Pacific/Honolulu', region: 'HI' },
      }),
    ]);
    expect(recordOf(outputs).recipient.zones).toEqual(['Pacific/Honolulu']);
    expect(decisionsOf(outputs)).toEqual([['allow'], [], []]);
  });

  it('are judged for the time at which the message will go out', async () => {
    const outputs = await gate.run([
      reminder({ category: 'marketing', sendAt: '2026-11-25T15:00:00Z' }),
    ]);
    expect(decisionsOf(outputs)).toEqual([['allow'], [], []]);
  });
});

describe('house rules', () => {
  it('in a dry run let everything pass and record what would have been', async () => {
    const outputs = await gate.run([reminder({ to: '', houseRules: { dryRun: true } })]);
    expect(decisionsOf(outputs)).toEqual([['block'], [], []]);
    expect(recordOf(outputs)).toMatchObject({ mode: 'dryRun', pass: null });
  });

  it('refuse hours that are no time of day', async () => {
    await expect(gate.run([reminder({ houseRules: { hoursFrom: '9 am' } })])).rejects.toMatchObject(
      {
        message: 'Hours From "9 am" is not a time of day',
        description: expect.stringContaining('09:00'),
      },
    );
  });

  it('refuse what is no code of a country', async () => {
    await expect(
      gate.run([reminder({ houseRules: { allowedCountries: 'Germany' } })]),
    ).rejects.toMatchObject({
      message: expect.stringContaining(
        'Allowed Countries "Germany" has an entry that is not a two-letter country code',
      ),
    });
  });
});

describe('an override', () => {
  const waived = (more: object) =>
    reminder({
      category: 'marketing',
      override: {
        by: 'J. Doe',
        reason: 'agreed by telephone',
        rulesWaived: 'con-missing, con-level',
        expiresAt: '2026-12-01T00:00:00Z',
        ...more,
      },
    });

  it('by a named person with a reason and an expiry waives rules', async () => {
    expect(decisionsOf(await gate.run([waived({})]))).toEqual([['allow'], [], []]);
  });

  it.each([
    ['no approver', { by: undefined }],
    ['no expiry', { expiresAt: undefined }],
    ['no reason', { reason: '' }],
  ])('with %s does not count', async (_name, more) => {
    expect(decisionsOf(await gate.run([waived(more)]))).toEqual([[], [], ['block']]);
  });

  it('never lifts an opt-out', async () => {
    await gate.run([revoke()]);
    expect(decisionsOf(await gate.run([waived({ rulesWaived: 'SUP-OPTOUT' })]))).toEqual([
      [],
      [],
      ['block'],
    ]);
  });
});

describe('what goes wrong', () => {
  const unknownAccount = reminder({ account: { __rl: true, mode: 'name', value: 'nobody' } });

  it('stops the node', async () => {
    await expect(gate.run([reminder(), unknownAccount])).rejects.toMatchObject({
      message: 'There is no account called "nobody".',
      context: { itemIndex: 1 },
    });
  });

  it('under On Error: Continue leaves as blocked, without an earlier decision', async () => {
    const items = [
      { json: { name: 'Ann', compliance: { decision: 'allow', pass: 'v1.old' } } },
      { json: {} },
    ];
    const [allowed, , blocked] = await gate.run([unknownAccount, reminder()], {
      items,
      onError: 'continueRegularOutput',
    });
    expect(allowed).toMatchObject([{ pairedItem: { item: 1 } }]);
    expect(blocked).toEqual([
      {
        json: {
          name: 'Ann',
          error: expect.objectContaining({
            message: 'There is no account called "nobody".',
            field: 'account',
          }),
        },
        pairedItem: { item: 0 },
      },
    ]);
  });
});

describe('what fails as a whole', () => {
  const failing = {
    getCredentials: async () => Promise.reject(new Error('the credential is gone')),
  };

  it('stops the node', async () => {
    await expect(gate.run([reminder()], { methods: failing as never })).rejects.toThrow(
      'the credential is gone',
    );
  });

  it('lets nothing through under On Error: Continue, where n8n would send its input to the first output', async () => {
    const items = [
      { json: { name: 'Ann', compliance: { decision: 'allow' } } },
      { json: { name: 'Bob' } },
    ];
    const options = { items, methods: failing as never, onError: 'continueRegularOutput' as const };
    const error = expect.objectContaining({
      message: expect.stringContaining('the credential is gone'),
    });
    expect(await gate.run([reminder(), reminder()], options)).toEqual([
      [],
      [],
      [
        { json: { name: 'Ann', error }, pairedItem: { item: 0 } },
        { json: { name: 'Bob', error }, pairedItem: { item: 1 } },
      ],
    ]);
  });

  it('lets nothing through when the decision cannot be recorded', async () => {
    gate.ledger.decisions.append = async () => Promise.reject(new Error('the disk is full'));
    const [allowed, , blocked] = await gate.run([reminder()], { onError: 'continueRegularOutput' });
    expect(allowed).toEqual([]);
    expect(blocked).toMatchObject([
      { json: { error: { message: expect.stringContaining('the disk is full') } } },
    ]);
  });
});

describe('many items', () => {
  it('cost a query for each thousand, keep their order and give the event loop its turns', async () => {
    const { consent, decisions } = gate.ledger;
    const asked: number[] = [];
    const appended: number[] = [];
    const eventsOf = consent.eventsOf.bind(consent);
    const append = decisions.append.bind(decisions);
    consent.eventsOf = async (recipients) => (asked.push(recipients.length), eventsOf(recipients));
    decisions.append = async (rows) => (appended.push(rows.length), append(rows));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const count = 1_500;
    const [allowed] = await gate.run(
      Array.from({ length: count }, (_, index) => reminder({ to: `+1212${2_000_000 + index}` })),
    );
    clearInterval(timer);
    expect(allowed!.map(({ json }) => json.index)).toEqual(
      Array.from({ length: count }, (_, index) => index),
    );
    expect([asked, appended]).toEqual([
      [1_000, 500],
      [1_000, 500],
    ]);
    expect(turns).toBeGreaterThan(2);
  });

  it('stop when the execution is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    const methods = { getExecutionCancelSignal: () => signal } as never;
    await expect(gate.run([reminder()], { methods })).rejects.toThrow('cancelled');
    expect(await gate.ledger.decisions.list({ limit: 1 })).toEqual([]);
  });
});

describe('the audit trail', () => {
  it('gets every decision, without text, pass or number in its record', async () => {
    await gate.run([reminder(), reminder({ to: '' })]);
    const rows = await gate.ledger.decisions.list({ limit: 10 });
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ effect: 'allow', recipient: person }),
        expect.objectContaining({
          effect: 'block',
          recipient: '',
          rules: expect.arrayContaining(['NUM-INVALID']),
        }),
      ]),
    );
    for (const { record } of rows) {
      expect(record).not.toContain('appointment');
      expect(record).not.toContain(person.slice(1));
      expect(JSON.parse(record)).toMatchObject({ pass: null });
    }
  });
});

describe('a verdict on the text', () => {
  const checks = [{ name: 'smishing', triggered: true, confidenceScore: 0.9 }];
  const verdict = (guardrailsInput: string) => ({
    messageFacts: { contentVerdict: JSON.stringify({ guardrailsInput, checks }) },
  });

  it('holds the text that it is about, and no other', async () => {
    const text = String(reminder().message);
    expect(decisionsOf(await gate.run([reminder(verdict(text))]))[1]).toEqual(['hold']);
    expect(decisionsOf(await gate.run([reminder(verdict(`${text}!`))]))[0]).toEqual(['allow']);
  });

  it('is asked for by the house', async () => {
    const houseRules = { contentJudgedBy: 'verdictForGenerated' };
    const generated = (is: boolean) => reminder({ houseRules, messageFacts: { generated: is } });
    expect(decisionsOf(await gate.run([generated(true)]))[1]).toEqual(['hold']);
    expect(decisionsOf(await gate.run([generated(false)]))[0]).toEqual(['allow']);
  });

  it('that is no JSON is refused', async () =>
    expect(
      gate.run([reminder({ messageFacts: { contentVerdict: 'harmless' } })]),
    ).rejects.toMatchObject({
      message: expect.stringContaining('neither a JSON object nor a list'),
    }));
});
