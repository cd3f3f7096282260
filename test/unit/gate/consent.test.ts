import { grant, newGate, person, reminder, revoke, type Gate } from '../../support/gate';
import { person as personAt } from '../../support/person';

const other = personAt('+13105550123');

let gate: Gate;
beforeEach(async () => {
  gate = await newGate();
});
afterEach(async () => gate.remove());

const consent = (operation: string, more: object = {}) => ({
  resource: 'consent',
  operation,
  ...more,
});
type Consent = Record<'state', Record<string, Record<string, object>>> & { events: object[] };
const jsonOf = async (...run: Parameters<Gate['run']>) =>
  (await gate.run(...run)).flat().map(({ json }) => json);

describe('grant and revoke', () => {
  it('write to the ledger what was said, and give it back', async () => {
    const given = {
      options: {
        evidence: 'https://example.com/form',
        occurredAt: '2026-01-02T03:04:05Z',
        sender: 'Acme',
      },
    };
    const [event] = await jsonOf([grant(given)]);
    expect(event).toEqual({
      kind: 'grant',
      person,
      to: person,
      channel: 'sms',
      purpose: 'marketing',
      level: 'written',
      source: 'website',
      sender: 'Acme',
      evidence: 'https://example.com/form',
      occurredAt: '2026-01-02T03:04:05.000Z',
      endsAt: null,
      recordedAt: expect.any(String),
    });
    await gate.run([revoke()]);
    const kinds = (await gate.ledger.consent.eventsOf([person]))
      .get(person)!
      .map(({ kind, level }) => ({ kind, level }));
    expect(kinds).toEqual([
      { kind: 'grant', level: 'written' },
      { kind: 'revoke', level: null },
    ]);
  });

  it.each([
    ['2026-11-01T01:30:00', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
    ['2026-03-05', '2026-03-05T05:00:00.000Z', '2026-03-06T04:59:59.999Z'],
    ['2026-03-05 09:00', '2026-03-05T14:00:00.000Z', '2026-03-05T14:00:00.000Z'],
  ])('take the safe side of %s in the zone of the workflow', async (occurredAt, first, last) => {
    const [granted, revoked] = [
      await jsonOf([grant({ options: { occurredAt } })]),
      await jsonOf([revoke({ options: { occurredAt } })]),
    ];
    expect([granted[0], revoked[0]]).toMatchObject([{ occurredAt: first }, { occurredAt: last }]);
  });

  it('let a pause end by itself, in the zone of the workflow', async () => {
    const options = { occurredAt: '2026-03-01T00:00:00Z', endsAt: '2026-03-05' };
    const [paused] = await jsonOf([revoke({ options })]);
    expect(paused).toMatchObject({ kind: 'revoke', endsAt: '2026-03-06T04:59:59.999Z' });
    await gate.run([grant({ options: { occurredAt: '2026-01-01T00:00:00Z' } })]);
    const [now] = (await jsonOf([consent('get', { to: person })])) as unknown as Consent[];
    expect(now!.state.sms!.marketing).toMatchObject({ state: 'granted' });
  });

  it('hold until a pause ends', async () => {
    const endsAt = new Date(Date.now() + 3 * 86_400_000).toISOString();
    await gate.run([revoke({ options: { endsAt } })]);
    const [decision] = await jsonOf([reminder({ outputs: 'single' })]);
    expect(decision!.compliance).toMatchObject({ decision: 'hold' });
    const { findings } = decision!.compliance as { findings: object[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'SUP-OPTOUT', notBefore: endsAt }),
    );
  });

  it('end one channel alone where the person means that one', async () => {
    const [event] = await jsonOf([revoke({ channel: 'voice', options: { channelOnly: true } })]);
    expect(event).toMatchObject({ channel: 'voice', channelOnly: true });
    const [text] = await jsonOf([reminder({ outputs: 'single' })]);
    expect(text!.compliance).toMatchObject({ decision: 'allow' });
  });

  it.each([
    [
      'a pause that ends before it begins',
      { occurredAt: '2026-03-05', endsAt: '2026-03-04' },
      'Ends At "2026-03-05T04:59:59.999Z" is not after Occurred At',
    ],
    ['one channel of none', { channelOnly: true }, 'This Channel Only needs a channel'],
  ])('refuse %s', async (_what, options, message) => {
    await expect(gate.run([revoke({ options })])).rejects.toMatchObject({
      message: expect.stringContaining(message),
    });
    expect((await gate.ledger.consent.eventsOf([person])).get(person)).toEqual([]);
  });

  it('refuse what is no phone number, naming item, field and remedy', async () => {
    await expect(gate.run([revoke(), revoke({ to: '0151 234' })])).rejects.toMatchObject({
      message: 'To "0151 234" is in national form and no country is known',
      description: expect.stringContaining('with + and the country code'),
      context: { itemIndex: 1 },
    });
  });

  it('go on with the other items under On Error: Continue', async () => {
    const [items] = await gate.run([revoke({ to: '' }), revoke()], {
      onError: 'continueRegularOutput',
    });
    expect(items).toMatchObject([
      { json: { error: { field: 'to' } } },
      { json: { kind: 'revoke', to: person } },
    ]);
  });
});

describe('get', () => {
  it('gives the state by channel and purpose, and the entries', async () => {
    await gate.run([grant({ options: { occurredAt: '2026-01-02T00:00:00Z' } })]);
    await gate.run([
      revoke({
        channel: 'sms',
        purpose: 'marketing',
        options: { occurredAt: '2026-02-02T00:00:00Z' },
      }),
    ]);
    const [{ state, events }] = (await jsonOf([consent('get', { to: person })])) as unknown as [
      Consent,
    ];
    expect(state.sms!.marketing).toEqual({
      state: 'revoked',
      level: null,
      grantedAt: null,
      revokedAt: '2026-02-02T00:00:00.000Z',
      endsAt: null,
      unclearAt: null,
    });
    expect(state.sms!.transactional).toMatchObject({
      state: 'granted',
      grantedAt: '2026-01-02T00:00:00.000Z',
    });
    expect(state.voice!.marketing).toMatchObject({ state: 'revoked' });
    expect(events).toMatchObject([{ kind: 'grant' }, { kind: 'revoke' }]);
  });

  it('asks the ledger once for many items', async () => {
    const asked: number[] = [];
    const { consent: store } = gate.ledger;
    const eventsOf = store.eventsOf.bind(store);
    store.eventsOf = async (recipients) => (
      asked.push(recipients.length),
      await eventsOf(recipients)
    );
    await gate.run(
      Array.from({ length: 1_500 }, (_, index) =>
        consent('get', { to: `+1212555${String(index).padStart(4, '0')}` }),
      ),
    );
    expect(asked).toEqual([1_000, 500]);
  });
});

describe('resolve', () => {
  const wrote = (kind: 'unclear', occurredAt: string, recipient = person) =>
    gate.ledger.consent.append([
      {
        ...{ kind, recipient, channel: 'sms', purpose: 'any', sender: null, level: null },
        ...{ source: 'opt-out-message', evidence: 'SM1: Who is this?', endsAt: null },
        occurredAt: new Date(occurredAt),
        recordedAt: new Date(occurredAt),
      },
    ]);
  const resolve = (more: object) => consent('resolve', { to: person, ...more });
  const unclear = async () =>
    jsonOf([
      consent('getMany', { returnAll: true, format: 'items', filters: { kind: 'unclear' } }),
    ]);
  beforeEach(async () => {
    await gate.run([grant({ options: { occurredAt: '2026-01-02T03:04:05Z' } })]);
    await wrote('unclear', '2026-11-01T12:00:00Z');
    await wrote('unclear', '2026-11-02T12:00:00Z', other);
  });

  it('is asked for whatever nobody has settled', async () => {
    expect(await unclear()).toMatchObject([
      { kind: 'unclear', to: other, evidence: 'SM1: Who is this?' },
      { kind: 'unclear', to: person },
    ]);
    await gate.run([resolve({ decision: 'notOptOut', note: 'Anna: a colleague knew him' })]);
    expect(await unclear()).toMatchObject([{ to: other }]);
  });

  it('lets marketing go on, and keeps who decided', async () => {
    const [before] = await jsonOf([consent('get', { to: person })]);
    expect(before).toMatchObject({
      state: { sms: { marketing: { state: 'granted', unclearAt: '2026-11-01T12:00:00.000Z' } } },
    });
    const [settled] = await jsonOf([resolve({ decision: 'notOptOut', note: 'Anna' })]);
    expect(settled).toMatchObject({ kind: 'cleared', to: person, evidence: 'Anna' });
    const [after] = await jsonOf([consent('get', { to: person })]);
    expect(after).toMatchObject({
      state: { sms: { marketing: { state: 'granted', unclearAt: null } } },
    });
  });

  it('as an opt-out ends consent from when it was written', async () => {
    const [settled] = await jsonOf([resolve({ decision: 'optOut', note: 'Anna' })]);
    expect(settled).toMatchObject({
      kind: 'revoke',
      occurredAt: '2026-11-01T12:00:00.000Z',
      evidence: 'Anna',
    });
    expect(await unclear()).toMatchObject([{ to: other }]);
    const [after] = await jsonOf([consent('get', { to: person })]);
    expect(after).toMatchObject({
      state: { sms: { marketing: { state: 'revoked', unclearAt: null } } },
    });
  });

  it('says what to do where there is nothing to settle', async () => {
    await gate.run([resolve({ decision: 'optOut', note: 'Anna' })]);
    await expect(gate.run([resolve({ decision: 'optOut', note: 'Anna' })])).rejects.toThrow(
      /has no unclear message in the ledger/,
    );
  });
});

describe('get many', () => {
  beforeEach(async () => {
    await gate.run([grant(), grant({ to: other })]);
    await gate.run([revoke({ to: other, options: { occurredAt: '2030-01-01T00:00:00Z' } })]);
  });

  it('lists entries, newest first', async () => {
    expect(await jsonOf([consent('getMany', { returnAll: true, format: 'items' })])).toMatchObject([
      { kind: 'revoke', to: other },
      { kind: 'grant' },
      { kind: 'grant' },
    ]);
  });

  it('narrows the list down', async () => {
    const few = {
      returnAll: false,
      limit: 5,
      format: 'items',
      filters: { to: other, kind: 'grant' },
    };
    expect(await jsonOf([consent('getMany', few)])).toMatchObject([{ kind: 'grant', to: other }]);
    expect(
      await jsonOf([consent('getMany', { returnAll: false, limit: 1, format: 'items' })]),
    ).toHaveLength(1);
  });
});

describe('erase', () => {
  it('needs to be confirmed by the number', async () => {
    await gate.run([grant()]);
    await expect(
      gate.run([consent('erase', { to: person, confirmation: other })]),
    ).rejects.toMatchObject({
      message: expect.stringContaining(`"${other}"`),
    });
    expect((await gate.ledger.consent.eventsOf([person])).get(person)).toHaveLength(1);
  });

  it('is not for an AI agent, unless the author allows it', async () => {
    const options = { methods: { isToolExecution: () => true } as never };
    await expect(
      gate.run([consent('erase', { to: person, confirmation: person })], options),
    ).rejects.toMatchObject({
      message: expect.stringContaining('an AI agent may not do that here'),
    });
  });

  it('forgets the person, and still blocks whom they opted out of', async () => {
    await gate.run([grant({ options: { evidence: 'form 7' } })]);
    await gate.run([revoke({ options: { evidence: 'STOP' } })]);
    await gate.run([reminder()]);
    const [result] = await jsonOf([
      consent('erase', { to: person, confirmation: '+1 (212) 555-0123' }),
    ]);
    expect(result).toMatchObject({ erased: true });
    const left = JSON.stringify([
      await gate.ledger.consent.list({ limit: 10 }),
      await gate.ledger.decisions.list({ limit: 10 }),
    ]);
    expect(left).not.toMatch(/form 7|STOP"|2125550123/);
    const [, , blocked] = await gate.run([reminder()]);
    expect(blocked).toHaveLength(1);
  });
});
