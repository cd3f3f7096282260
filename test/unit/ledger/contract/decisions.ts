import type { Given } from './Setup';
import { ada, at, bob, decision } from './samples';

export function decisionsContract(given: Given): void {
  const decisions = () => given().ledger.decisions;
  const idsOf = async (filter: object) =>
    (await decisions().list({ limit: 10, ...filter })).map((row) => row.decisionId);

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
}
