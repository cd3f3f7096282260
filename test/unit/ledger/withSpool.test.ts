import type { ConsentEvent, ConsentStore, Ledger } from '../../../lib/ledger/ledger';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import type { Spool } from '../../../lib/ledger/spool';
import { withSpool } from '../../../lib/ledger/withSpool';
import { ada, at, bob, grant, revoke } from './contract/samples';

/** A spool in which entries wait, and which notes what is asked of it. */
const spoolWith = (
  waiting: readonly ConsentEvent[],
  asked: string[],
  { isAway = false, unreadableFile = null as string | null } = {},
): Spool => ({
  path: '/spool',
  append: () => Promise.reject(new Error('Nobody spools here')),
  read: async () => [...waiting],
  status: async () => ({
    waiting: waiting.length,
    oldestAt: waiting[0]?.recordedAt ?? null,
    unreadableFile,
  }),
  async replay() {
    asked.push('replay');
    if (isAway) throw new Error('The ledger is away');
  },
});

/** A ledger with a spool in which entries wait, and what is asked of either, in order. */
function stage(waiting: readonly ConsentEvent[], { isAway = false } = {}) {
  const asked: string[] = [];
  const spools = [spoolWith(waiting, asked, { isAway })];
  const answer = (name: string, result: unknown) => async (given: unknown) => {
    asked.push(name);
    return typeof result === 'function' ? (result(given) as unknown) : result;
  };
  const consent = {
    append: answer('append', 1),
    appendErased: answer('appendErased', 2),
    eventsOf: answer('eventsOf', () => new Map([[ada, [grant(), revoke()]]])),
    list: answer('list', []),
    erase: answer('erase', 3),
  } as unknown as ConsentStore;
  const status = async () => ({ driver: 'sqlite' });
  const ledger = withSpool({ consent, status } as unknown as Ledger, spools);
  return { asked, spools, ledger, consent: ledger.consent };
}

const calls: ReadonlyArray<[keyof ConsentStore, (consent: ConsentStore) => unknown, unknown]> = [
  ['append', async (consent) => consent.append([grant()]), 1],
  ['appendErased', async (consent) => consent.appendErased([grant()]), 2],
  ['list', async (consent) => consent.list({ limit: 10 }), []],
  ['eventsOf', async (consent) => (await consent.eventsOf([ada])).get(ada), [grant(), revoke()]],
  ['erase', async (consent) => consent.erase([ada]), 3],
];

it.each(calls)('what waits goes into the ledger before %s', async (name, call, result) => {
  const { asked, consent } = stage([revoke()]);
  expect(await call(consent)).toEqual(result);
  expect(asked).toEqual(['replay', name]);
});

it.each(calls)('what waits does not stand in the way of %s, but of erasing', async (name, call) => {
  const { asked, consent } = stage([revoke({ recipient: bob })], { isAway: true });
  if (name === 'erase') await expect(call(consent)).rejects.toThrow('The ledger is away');
  else await call(consent);
  expect(asked).toEqual(name === 'erase' ? ['replay'] : ['replay', name]);
});

it('what cannot be taken in is found in its place among the events of its person', async () => {
  const between = revoke({ occurredAt: at(30) });
  const { consent } = stage([between, revoke({ recipient: bob })], { isAway: true });
  const found = await consent.eventsOf([ada]);
  expect([...found]).toEqual([[ada, [grant(), between, revoke()]]]);
});

describe('several spools', () => {
  it.each(calls)('go into the ledger before %s, also those that came later', async (name, call) => {
    const { asked, spools, consent } = stage([revoke()]);
    spools.push(spoolWith([], asked), spoolWith([revoke({ recipient: bob })], asked));
    await call(consent);
    const replays = name === 'erase' ? 3 : 2;
    expect(asked).toEqual([...Array.from({ length: replays }, () => 'replay'), name]);
  });

  it('do not stand in the way of one another, and none is answered twice', async () => {
    const { asked, spools, consent } = stage([revoke({ occurredAt: at(20) })], { isAway: true });
    spools.push(spoolWith([revoke({ occurredAt: at(30) })], asked));
    const found = (await consent.eventsOf([ada])).get(ada);
    expect(found).toEqual([grant(), revoke({ occurredAt: at(20) }), revoke()]);
    expect(asked).toEqual(['replay', 'replay', 'eventsOf']);
  });

  it('are reported together', async () => {
    const { asked, spools, ledger } = stage([revoke({ recordedAt: at(50) })]);
    const earlier = [revoke({ recordedAt: at(40) }), revoke({ recipient: bob })];
    const unreadableFile = '/other.spool.bad';
    spools.push(spoolWith(earlier, asked, { unreadableFile }), spoolWith([], asked));
    const { spool } = await ledger.status();
    expect(spool).toEqual({ waiting: 3, oldestAt: at(40), unreadableFile });
    spools.splice(0, 2);
    expect((await ledger.status()).spool).toMatchObject({ waiting: 0, oldestAt: null });
    spools.length = 0;
    expect(await ledger.status()).toEqual({ driver: 'sqlite' });
  });
});

describe('a folder that cannot be looked into', () => {
  function unreadable() {
    const { asked, ledger, spools } = stage([]);
    const fault = Object.assign(new Error('not a directory'), { code: 'ENOTDIR' });
    Object.assign(spools[0]!, {
      read: () => Promise.reject(fault),
      status: () => Promise.reject(fault),
    });
    return { asked, ledger };
  }

  it('keeps nothing new from being recorded, but nobody is told what may be incomplete', async () => {
    const { asked, ledger } = unreadable();
    expect(await ledger.consent.append([revoke()])).toBe(1);
    expect(await ledger.consent.appendErased([revoke()])).toBe(2);
    expect(asked).toEqual(['append', 'appendErased']);
    await expect(ledger.consent.eventsOf([ada])).rejects.toThrow('not a directory');
  });

  it('is named by the status', async () => {
    expect(await unreadable().ledger.status()).toMatchObject({
      spool: { waiting: 0, unreadableFile: '/spool' },
    });
  });
});

it('a ledger that takes nothing now is asked once, however many places have something', async () => {
  const { asked, spools, consent } = stage([revoke()]);
  spools.push(spoolWith([revoke({ recipient: bob })], asked));
  spools[0]!.replay = async () => {
    asked.push('replay');
    throw new LedgerError('The ledger is away');
  };
  const found = await consent.eventsOf([ada, bob]);
  expect(asked).toEqual(['replay', 'eventsOf']);
  expect(found.get(ada)).toHaveLength(3);
});
