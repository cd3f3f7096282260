import type { Given } from './Setup';
import { at } from './samples';

export function hearingContract(given: Given): void {
  const hearing = () => given().ledger.hearing;

  it('knows for each account up to when all was heard, and never goes back', async () => {
    expect(await hearing().until('AC1')).toBeNull();
    await hearing().note('AC1', at(60));
    await hearing().note('AC2', at(5));
    await hearing().note('AC1', at(30));
    expect(await hearing().until('AC1')).toEqual(at(60));
    await hearing().note('AC1', at(61));
    expect(await hearing().until('AC1')).toEqual(at(61));
    expect(await hearing().until('AC2')).toEqual(at(5));
  });

  it('keeps the latest of many that note at the same time', async () => {
    await Promise.all([7, 3, 9, 1].map(async (second) => hearing().note('AC3', at(second))));
    expect(await hearing().until('AC3')).toEqual(at(9));
  });
}
