import type { ConsentEvent, ConsentStore, Ledger } from '../../../lib/ledger/ledger';
import type { Spool } from '../../../lib/ledger/spool';
import { withSpool } from '../../../lib/ledger/withSpool';
import { ada, at, bob, grant, revoke } from './contract/samples';

/** A ledger with a spool in which entries wait, and what is asked of either, in order. */
function stage(waiting: readonly ConsentEvent[], { isAway = false } = {}) {
  const asked: string[] = [];
  const spool: Spool = {
    path: '/spool',
    append: () => Promise.reject(new Error('Nobody spools here')),
    read: async () => [...waiting],
    status: () => Promise.reject(new Error('Nobody asks how it is')),
    async replay() {
      asked.push('replay');
      if (isAway) throw new Error('The ledger is away');
    },
  };
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
  return { asked, consent: withSpool({ consent } as Ledger, spool).consent };
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
