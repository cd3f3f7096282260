import { assemble } from '../../../../lib/ledger/assemble';
import { defaultRetention } from '../../../../lib/ledger/retention';
import type { Given } from './Setup';
import { ada, at, bob } from './samples';

export function inboundContract(given: Given): void {
  const inbound = () => given().ledger.inbound;
  const pair = { from: ada, to: '+15005550001', channel: 'whatsapp' } as const;

  it('knows the last message of each pair', async () => {
    await inbound().record(pair, at(10), 'SM2');
    await inbound().record(pair, at(5), 'SM1');
    const last = await inbound().last([
      { ...pair, channel: 'sms' },
      pair,
      pair,
      { ...pair, from: bob },
      { ...pair, to: '+15005550002' },
    ]);
    expect(last).toEqual([null, at(10), at(10), null, null]);
    await inbound().record(pair, at(11), 'SM3');
    expect(await inbound().last([pair])).toEqual([at(11)]);
    expect(await inbound().last([])).toEqual([]);
  });

  it('answers in order for more than one chunk', async () => {
    await inbound().record(pair, at(1), 'SM1');
    await inbound().record({ ...pair, from: bob }, at(2), 'SM2');
    const pairs = Array.from({ length: 1_500 }, (_, index) =>
      index % 2 === 0 ? pair : { ...pair, from: bob },
    );
    expect(await inbound().last(pairs)).toEqual(
      pairs.map(({ from }) => (from === ada ? at(1) : at(2))),
    );
  });

  it('prunes what was 35 days ago by its own clock, or as long ago as it is told', async () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const monthMinutes = 35 * 24 * 60;
    await inbound().record(pair, minutesAgo(monthMinutes + 1), 'SM1');
    await inbound().record({ ...pair, to: '+15005550002' }, minutesAgo(monthMinutes - 5), 'SM2');
    expect(await inbound().prune()).toBe(1);
    expect(await inbound().last([pair])).toEqual([null]);
    const shorter = await assemble(given().database, { ...defaultRetention, inbound: 34 });
    expect(await shorter.prune(new Date())).toBe(1);
    expect(await inbound().last([{ ...pair, to: '+15005550002' }])).toEqual([null]);
  });
}
