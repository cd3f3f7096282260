import { assemble } from '../../../../lib/ledger/assemble';
import { defaultRetention } from '../../../../lib/ledger/retention';
import type { Given } from './Setup';
import { ada, at, bob, decision } from './samples';

export function decisionsContract(given: Given): void {
  const decisions = () => given().ledger.decisions;
  const idsOf = async (filter: object) =>
    (await decisions().list({ limit: 10, ...filter })).map((row) => row.decisionId);

  const daysAgo = (days: number) =>
    decision(`d${days}`, { evaluatedAt: new Date(Date.now() - days * 86_400_000) });

  it('lists decisions newest first, by filter', async () => {
    const rows = [
      decision('d1', { rules: [], effect: 'allow' }),
      decision('d2', { rules: ['quiet-hours'], effect: 'hold', evaluatedAt: at(10) }),
      decision('d3', {
        rules: ['quiet-hours-state', 'opt-out'],
        recipient: bob,
        evaluatedAt: at(10),
      }),
    ];
    await decisions().append(rows);
    expect(await decisions().list({ limit: 10 })).toEqual(
      rows.toReversed().map((row) => ({ ...row, id: expect.any(Number) })),
    );
    expect(await idsOf({ limit: 1 })).toEqual(['d3']);
    expect(await idsOf({ decisionId: 'd2' })).toEqual(['d2']);
    expect(await idsOf({ decisionId: '' })).toEqual([]);
    expect(await idsOf({ recipient: ada })).toEqual(['d2', 'd1']);
    expect(await idsOf({ effect: 'block' })).toEqual(['d3']);
    expect(await idsOf({ effect: 'hold' })).toEqual(['d2']);
    expect(await idsOf({ rule: 'quiet-hours' })).toEqual(['d2']);
    expect(await idsOf({ rule: 'opt-out' })).toEqual(['d3']);
    expect(await idsOf({ rule: 'opt-out', recipient: ada })).toEqual([]);
  });

  it('lists from a time on, up to another, which is not in it', async () => {
    await decisions().append([0, 10, 20].map((s) => decision(`d${s}`, { evaluatedAt: at(s) })));
    expect(await idsOf({ since: at(10) })).toEqual(['d20', 'd10']);
    expect(await idsOf({ until: at(20) })).toEqual(['d10', 'd0']);
    expect(await idsOf({ since: at(10), until: at(20) })).toEqual(['d10']);
  });

  it('lists those of several verdicts by their time, and no more than are asked for', async () => {
    const [one, two] = [['a-rule'], ['a-rule', 'another']];
    await decisions().append([
      decision('d4', { rules: one, evaluatedAt: at(40) }),
      decision('d3', { rules: two, evaluatedAt: at(30) }),
      decision('d2', { rules: one, evaluatedAt: at(20) }),
      decision('d1', { rules: two, evaluatedAt: at(10) }),
    ]);
    expect(await idsOf({ rule: 'a-rule' })).toEqual(['d4', 'd3', 'd2', 'd1']);
    expect(await idsOf({ rule: 'a-rule', limit: 3 })).toEqual(['d4', 'd3', 'd2']);
  });

  it('says whether it was a rehearsal', async () => {
    await decisions().append([
      decision('d1', { isDryRun: true }),
      decision('d2', { isDryRun: false }),
    ]);
    expect(await decisions().list({ limit: 10 })).toMatchObject([
      { decisionId: 'd2', isDryRun: false },
      { decisionId: 'd1', isDryRun: true },
    ]);
  });

  it('pages through decisions of the same time without a gap or a repeat', async () => {
    const ids = ['d1', 'd2', 'd3', 'd4', 'd5'];
    await decisions().append([
      ...ids.map((id) => decision(id)),
      decision('d0', { evaluatedAt: at(-1) }),
    ]);
    const seen: string[] = [];
    let page = await decisions().list({ limit: 2 });
    while (page.length > 0) {
      seen.push(...page.map((row) => row.decisionId));
      page = await decisions().list({ limit: 2, before: page.at(-1)! });
    }
    expect(seen).toEqual([...ids.toReversed(), 'd0']);
  });

  it('keeps a decision once, as it was first appended', async () => {
    await decisions().append([decision('d1'), decision('d2')]);
    await decisions().append([decision('d1', { recipient: bob }), decision('d3')]);
    expect((await idsOf({})).sort()).toEqual(['d1', 'd2', 'd3']);
    expect(await idsOf({ decisionId: 'd1', recipient: ada })).toEqual(['d1']);
  });

  it('appends more than one chunk', async () => {
    await decisions().append(Array.from({ length: 1_001 }, (_, index) => decision(`d${index}`)));
    expect(await decisions().list({ limit: 2_000 })).toHaveLength(1_001);
    await decisions().append([]);
    expect(await decisions().list({ limit: 2_000 })).toHaveLength(1_001);
  });

  it('gives the newest of several combinations of rules, in order and page by page', async () => {
    const rules = [['a'], ['a', 'b'], ['b'], ['a', 'b', 'c'], []];
    await decisions().append(
      Array.from({ length: 25 }, (_, index) =>
        decision(`d${index}`, {
          rules: rules[index % 5]!,
          effect: index % 2 ? 'hold' : 'block',
          evaluatedAt: at(Math.floor(index / 2)),
        }),
      ),
    );
    const wanted = Array.from({ length: 25 }, (_, index) => 24 - index).filter((index) =>
      rules[index % 5]!.includes('b'),
    );
    const found = await decisions().list({ rule: 'b', limit: 6 });
    const rest = await decisions().list({ rule: 'b', limit: 20, before: found.at(-1)! });
    expect([...found, ...rest].map((row) => row.decisionId)).toEqual(
      wanted.map((one) => `d${one}`),
    );
    expect(await idsOf({ rule: 'c', effect: 'hold' })).toEqual(['d23', 'd13', 'd3']);
    expect(await idsOf({ rule: 'c', effect: 'hold', recipient: ada, until: at(11) })).toEqual([
      'd13',
      'd3',
    ]);
    expect(await idsOf({ rule: 'nothing', recipient: ada })).toEqual([]);
  });

  it('gives records back as they were, whatever sample they were packed with', async () => {
    const record = JSON.stringify({ effect: 'block', why: 'Ärger\0 👩‍👩‍👧 \ud83d'.repeat(200) });
    await decisions().append([decision('d1', { record })], 'one');
    await decisions().append([decision('d2', { record })], record);
    await decisions().append([decision('d3', { record })]);
    await decisions().append([decision('d4', { record: '{}' }), decision('d5', { record })], 'one');
    const found = await decisions().list({ limit: 10 });
    expect(found.map((row) => row.record)).toEqual([record, '{}', record, record, record]);
    const again = await assemble(given().database);
    expect(await again.decisions.list({ limit: 10 })).toEqual(found);
  });

  it('stores next to nothing of what the sample has already', async () => {
    const record = (number: number) =>
      JSON.stringify({ number, text: Array.from({ length: 900 }, (_, index) => index * 7_919) });
    await decisions().append([decision('d1', { record: record(1) })], record(0));
    const { database } = given();
    const [row] = await database.all('SELECT length(record) AS length FROM twilio_ops_decisions');
    expect(record(1).length).toBeGreaterThan(5_000);
    expect(Number(row!['length'])).toBeLessThan(150);
  });

  it('says what is missing where a sample has been lost', async () => {
    await decisions().append([decision('d1', { record: '{"a":1}' })], 'a sample to be lost');
    const { database } = given();
    const ours = `name LIKE 'sample %' AND value = 'a sample to be lost'`;
    await database.run(`DELETE FROM twilio_ops_settings WHERE ${ours}`);
    const again = await assemble(database);
    await expect(again.decisions.list({ limit: 1 })).rejects.toThrow(
      /"sample [\w-]{8}" is missing in the ledger's table twilio_ops_settings\. Restore/,
    );
  });

  it('prunes what is older than two years by its own clock, or as old as it is told', async () => {
    await decisions().append([729, 731, 3_000].map(daysAgo));
    expect(await decisions().prune()).toBe(2);
    expect(await idsOf({})).toEqual(['d729']);
    const shorter = await assemble(given().database, { ...defaultRetention, decisions: 700 });
    expect(await shorter.prune(new Date())).toBe(1);
    expect(await idsOf({})).toEqual([]);
  });

  it('are kept as long as any process wants, even one that came before', async () => {
    const assembled = async (days: number) =>
      assemble(given().database, { ...defaultRetention, decisions: days });
    await (await assembled(1_000)).stateRetention();
    await decisions().append([daysAgo(999), daysAgo(1_001)]);
    const shorter = await assembled(700);
    expect(await shorter.prune(new Date())).toBe(1);
    expect((await shorter.status()).keepDays.decisions).toBe(1_000);
    expect(await idsOf({})).toEqual(['d999']);
  });

  it('state how long they are kept once for each length, however often', async () => {
    const { database } = given();
    const state = async (days: number) =>
      (await assemble(database, { ...defaultRetention, decisions: days })).stateRetention();
    for (let again = 0; again < 3; again++) for (const days of [700, 1_000]) await state(days);
    const [row] = await database.all(
      `SELECT value FROM twilio_ops_settings WHERE name = 'keepDays'`,
    );
    const stated = JSON.parse(String(row!['value'])) as Array<[string, number, number]>;
    expect(stated.map(([table, days]) => [table, days]).sort()).toEqual([
      ['decisions', 1_000],
      ['decisions', 700],
      ['inbound', defaultRetention.inbound],
    ]);
  });

  it('are no longer kept for who has stated nothing for a month', async () => {
    const { database } = given();
    const assembled = async (days: number) =>
      assemble(database, { ...defaultRetention, decisions: days });
    const longer = await assembled(1_000);
    await decisions().append([daysAgo(999)]);
    const pass = async (days: number) => {
      const [row] = await database.all(
        `SELECT value FROM twilio_ops_settings WHERE name = 'keepDays'`,
      );
      const stated = JSON.parse(String(row!['value'])) as Array<[string, number, number]>;
      await database.run(`UPDATE twilio_ops_settings SET value = ? WHERE name = 'keepDays'`, [
        JSON.stringify(stated.map(([table, for_, at]) => [table, for_, at - days * 86_400_000])),
      ]);
    };
    await longer.stateRetention();
    await pass(20);
    await longer.stateRetention();
    await pass(34);
    const shorter = await assembled(700);
    expect(await shorter.prune(new Date())).toBe(0);
    await pass(1);
    expect(await shorter.prune(new Date())).toBe(1);
  });

  it('keeps what they have in common once, and again after it was lost', async () => {
    const { database } = given();
    const kept = async () =>
      (await database.all('SELECT effect FROM twilio_ops_verdicts')).map((row) => row['effect']);
    await decisions().append([decision('d1', { effect: 'hold' })]);
    await database.run('DELETE FROM twilio_ops_verdicts');
    await decisions().append([
      decision('d2', { effect: 'hold' }),
      decision('d3', { effect: 'allow' }),
    ]);
    expect((await kept()).sort()).toEqual(['allow', 'hold']);
    expect((await idsOf({})).sort()).toEqual(['d1', 'd2', 'd3']);
  });

  it('keeps the sample of records again after it was lost', async () => {
    const { database } = given();
    const append = async (id: string) =>
      decisions().append([decision(id, { record: `{"id":"${id}"}` })], 'a sample that was lost');
    await append('d1');
    await database.run(`DELETE FROM twilio_ops_settings WHERE value = 'a sample that was lost'`);
    await append('d2');
    const again = await assemble(database);
    const records = (await again.decisions.list({ limit: 9 })).map(({ record }) => record);
    expect(records.sort()).toEqual(['{"id":"d1"}', '{"id":"d2"}']);
  });
}
