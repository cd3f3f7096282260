import type { Given } from './Setup';
import { ada, at, bob, decision, registration, wait } from './samples';

export function decisionsContract(given: Given): void {
  it('lists decisions newest first, by filter', async () => {
    const { decisions } = given().ledger;
    const rows = [
      decision('d1', { rules: [], effect: 'allow' }),
      decision('d2', { rules: ['quiet-hours'], effect: 'hold', evaluatedAt: at(10) }),
      decision('d3', {
        rules: ['quiet-hours-state', 'opt-out'],
        recipient: bob,
        evaluatedAt: at(10),
      }),
    ];
    await decisions.append(rows);
    const list = async (filter: object) =>
      (await decisions.list({ limit: 10, ...filter })).map((row) => row.decisionId);
    expect(await decisions.list({ limit: 1 })).toEqual([{ ...rows[2], id: expect.any(Number) }]);
    expect(await list({})).toEqual(['d3', 'd2', 'd1']);
    expect(await list({ decisionId: 'd2' })).toEqual(['d2']);
    expect(await list({ recipient: ada })).toEqual(['d2', 'd1']);
    expect(await list({ effect: 'block' })).toEqual(['d3']);
    expect(await list({ rule: 'quiet-hours' })).toEqual(['d2']);
    expect(await list({ rule: 'opt-out' })).toEqual(['d3']);
    expect(await list({ since: at(1), until: at(11) })).toEqual(['d3', 'd2']);
    const [last] = await decisions.list({ limit: 1 });
    expect(await list({ before: last })).toEqual(['d2', 'd1']);
  });
}

export function registrationsContract(given: Given): void {
  it('replaces by key, finds by any part of it, and removes', async () => {
    const { registrations } = given().ledger;
    const test = registration({ mode: 'test', registeredAt: at(1), earlier: null });
    await registrations.save(registration({ ourUrl: 'https://n8n.example.com/webhook/0' }));
    await registrations.save(registration());
    await registrations.save(test);
    expect(await registrations.find({})).toEqual([registration(), test]);
    expect(await registrations.find({ mode: 'test', resource: test.resource })).toEqual([test]);
    expect(await registrations.find({ workflowId: 'other' })).toEqual([]);
    await registrations.remove({ ...test });
    expect(await registrations.find({})).toEqual([registration()]);
  });
}

export function inboundContract(given: Given): void {
  it('knows the last message of each pair', async () => {
    const { inbound } = given().ledger;
    const pair = { from: ada, to: '+15005550001', channel: 'whatsapp' } as const;
    await inbound.record(pair, at(10), 'SM2');
    await inbound.record(pair, at(5), 'SM1');
    expect(
      await inbound.last([{ ...pair, channel: 'sms' }, pair, pair, { ...pair, from: bob }]),
    ).toEqual([null, at(10), at(10), null]);
  });
}

export function seenContract(given: Given): void {
  it('is first once, until it is forgotten', async () => {
    const { seen } = given().ledger;
    const first = await Promise.all([1, 2, 3, 4].map(() => seen.first('SM1 delivered', at(0), 60)));
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await seen.first('SM1 delivered', at(59), 60)).toBe(false);
    expect(await seen.first('SM1 delivered', at(60), 60)).toBe(true);
    expect(await seen.prune(at(119))).toBe(0);
    expect(await seen.prune(at(120))).toBe(1);
  });
}

export function waitsContract(given: Given): void {
  const waits = () => given().ledger.waits;

  it('finds a wait by id and by the reply', async () => {
    await waits().create(wait('w1'));
    await waits().create(wait('w2', { sender: null, createdAt: at(1) }));
    await waits().create(wait('w3', { kind: 'delivery', recipient: null }));
    const byReply = async (sender: string | null) =>
      (await waits().findByReply(ada, sender)).map((found) => found.waitId);
    expect(await byReply('+15005550001')).toEqual(['w1', 'w2']);
    expect(await byReply('+15005550002')).toEqual(['w2']);
    expect(await byReply(null)).toEqual(['w1', 'w2']);
    expect(await waits().find('w1')).toEqual(wait('w1'));
    expect(await waits().find('none')).toBeNull();
  });

  it('lets one of many take a wait', async () => {
    await waits().create(wait('w1'));
    const taken = await Promise.all([1, 2, 3].map(() => waits().take('w1')));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await waits().find('w1')).toBeNull();
  });

  it('prunes what has expired', async () => {
    await waits().create(wait('w1'));
    expect(await waits().prune(at(3_599))).toBe(0);
    expect(await given().ledger.prune(at(2 * 86_400))).toBe(1);
    expect(await waits().find('w1')).toBeNull();
  });
}
