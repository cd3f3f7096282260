import type { INodeExecutionData } from 'n8n-workflow';
import type { ImportReport } from '../../../lib/gate/import/csv';
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
interface Item {
  json: ImportReport & { count: number };
  binary: INodeExecutionData['binary'];
}
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
    });
    expect(state.sms!.transactional).toMatchObject({
      state: 'granted',
      grantedAt: '2026-01-02T00:00:00.000Z',
    });
    expect(state.voice!.marketing).toMatchObject({ state: 'none' });
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

  it('gives a CSV file that Import reads', async () => {
    const [[item]] = (await gate.run(
      [consent('getMany', { returnAll: true, format: 'csv' })],
      gate.files,
    )) as unknown as [[Item]];
    expect(item.json).toEqual({ count: 3 });
    const copy = await newGate();
    const options = { ...copy.files, items: [{ json: {}, binary: item.binary }] };
    const [[report]] = (await copy.run([csv({ kind: 'column' })], options)) as unknown as [[Item]];
    expect(report.json).toEqual({ rows: 3, imported: 3, known: 0, refused: 0, faults: [] });
    const recorded = { recordedAt: expect.any(Date) };
    const original = (await gate.ledger.consent.eventsOf([other]))
      .get(other)!
      .map((event) => ({ ...event, ...recorded }));
    expect((await copy.ledger.consent.eventsOf([other])).get(other)).toEqual(original);
    await copy.remove();
  });
});

const csv = (more: object = {}) =>
  consent('import', {
    importFrom: 'csv',
    binaryPropertyName: 'data',
    delimiter: ',',
    kind: 'column',
    ...more,
  });

describe('import', () => {
  const read = async (text: string, more: object = {}) => {
    const file = { data: { mimeType: 'text/csv', data: Buffer.from(text).toString('base64') } };
    const [[item]] = (await gate.run([csv(more)], {
      ...gate.files,
      items: [{ json: {}, binary: file }],
    })) as unknown as [[Item]];
    return item.json;
  };
  const states = async (number: string) =>
    (await gate.ledger.consent.eventsOf([personAt(number)])).get(personAt(number))!;

  it('reads headings of several kinds, with a byte-order mark and quoted cells', async () => {
    const text =
      '\ufeffPhone Number,Status,Date of Consent,Proof\n"+1 (212) 555-0123",Opt-In,2026-01-02,"said ""yes"", twice"\n';
    expect(await read(text)).toMatchObject({ rows: 1, imported: 1, refused: 0 });
    expect((await gate.ledger.consent.eventsOf([person])).get(person)).toMatchObject([
      {
        kind: 'grant',
        channel: 'sms',
        purpose: 'marketing',
        level: 'implied',
        evidence: 'said "yes", twice',
        occurredAt: new Date('2026-01-02T00:00:00Z'),
      },
    ]);
  });

  it('takes a suppression list of bare numbers', async () => {
    expect(
      await read(`phone\n${person}\n${other}\n`, {
        kind: 'revoke',
        defaults: { source: 'offline' },
      }),
    ).toMatchObject({ imported: 2 });
    expect(await states(person)).toMatchObject([
      { kind: 'revoke', channel: 'any', purpose: 'any', level: null, source: 'offline' },
    ]);
  });

  it('takes headings by the names that the user gives, and another delimiter', async () => {
    const text = `handy;seit\n${person};2026-01-02\n`;
    const more = {
      delimiter: ';',
      kind: 'grant',
      columns: { to: 'handy', occurredAt: 'seit' },
      defaults: { level: 'written' },
    };
    expect(await read(text, more)).toMatchObject({ imported: 1 });
    expect(await states(person)).toMatchObject([{ kind: 'grant', level: 'written' }]);
  });

  it('leaves out faulty rows and says of each what to do', async () => {
    const text = `to,kind,channel,date\n0151,grant,sms,2026-01-02\n${person},perhaps,sms,2026-01-02\n${person},grant,fax,2026-01-02\n${person},grant,sms,\n${person},grant,sms,soon\n${other},stop,,\n`;
    const report = await read(text);
    expect(report).toMatchObject({ rows: 6, imported: 1, refused: 5 });
    expect(report.faults).toEqual([
      {
        line: 2,
        column: 'to',
        message: 'To "0151" is too short',
        remedy: expect.any(String),
      },
      {
        line: 3,
        column: 'kind',
        message: 'Kind "perhaps" is not known',
        remedy: expect.stringContaining('grant or revoke'),
      },
      {
        line: 4,
        column: 'channel',
        message: 'Channel "fax" is not one of the choices',
        remedy: 'Use sms, whatsapp, rcs, voice, any',
      },
      {
        line: 5,
        column: 'occurredAt',
        message: 'Occurred At is empty',
        remedy: expect.stringContaining('which opt-outs came later'),
      },
      {
        line: 6,
        column: 'occurredAt',
        message: 'Occurred At "soon" is not a date and time',
        remedy: expect.stringContaining('ISO 8601'),
      },
    ]);
    expect(await states(other)).toMatchObject([{ kind: 'revoke' }]);
  });

  it('keeps a file that is imported twice once', async () => {
    const text = `to,kind,date\n${person},grant,2026-01-02\n`;
    expect(await read(text)).toMatchObject({ imported: 1, known: 0 });
    expect(await read(text)).toMatchObject({ imported: 0, known: 1 });
  });

  it('refuses a file without a column for the number', async () => {
    await expect(read('name,kind\nAnn,grant\n')).rejects.toMatchObject({
      message: 'Column of the number "name, kind" is not among the headings',
      description: expect.stringContaining('Call it "to" or "phone"'),
    });
  });

  it('refuses a file that is no CSV', async () => {
    await expect(read('to,kind\n"+12125550123,grant\n')).rejects.toMatchObject({
      message: expect.stringContaining('cannot be read as CSV'),
    });
  });

  it('takes items', async () => {
    const items = [
      { json: { phone: person, status: 'opted out' } },
      { json: { phone: other, status: 'granted', date: '2026-01-02' } },
    ];
    const parameters = items.map(() => consent('import', { importFrom: 'items', kind: 'column' }));
    expect(await jsonOf(parameters, { items })).toMatchObject([
      { kind: 'revoke', to: person },
      { kind: 'grant', to: other },
    ]);
    expect(await states(person)).toMatchObject([{ kind: 'revoke' }]);
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
