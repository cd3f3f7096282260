import { assemble } from '../../../../lib/ledger/assemble';
import type { Database, Value } from '../../../../lib/ledger/database';
import type { Ledger } from '../../../../lib/ledger/ledger';
import { person } from '../../../support/person';
import { ada, at, fromExecution, ref, reservation, settlement } from './samples';

interface Statement {
  sql: string;
  parameters: readonly Value[];
}

/** The same database, which notes what is executed on it. */
function noting(database: Database, noted: Statement[]): Database {
  const note = (sql: string, parameters: readonly Value[] = []) => {
    if (/^\s*(SELECT|WITH|UPDATE|DELETE)/.test(sql)) noted.push({ sql, parameters });
  };
  return {
    ...database,
    all: (sql, parameters) => (note(sql, parameters), database.all(sql, parameters)),
    run: (sql, parameters) => (note(sql, parameters), database.run(sql, parameters)),
    transaction: (work) => database.transaction((inner) => work(noting(inner, noted))),
  };
}

const people = Array.from({ length: 1_000 }, (_, index) =>
  person(`+1500555${String(index).padStart(4, '0')}`),
);
const refs = people.map((recipient, index) => ref(`key ${index}`, { recipient }));
const decided = { limit: 100, before: { evaluatedAt: at(0), id: 1 } };
const said = { limit: 100, before: { occurredAt: at(0), id: 1 } };
const { node } = fromExecution().origin!;

/** What the stores ask of the tables that grow. */
const calls: Readonly<Record<string, (ledger: Ledger) => Promise<unknown>>> = {
  'the consent of many': ({ consent }) => consent.eventsOf(people),
  'a page of consent': ({ consent }) => consent.list(said),
  'the consent of one': ({ consent }) => consent.list({ ...said, recipient: ada }),
  'what is unclear': ({ consent }) => consent.list({ ...said, kind: 'unclear', since: at(0) }),
  'an erasure': ({ consent }) => consent.erase([ada]),
  'what was sent under keys': ({ sends }) => sends.find(refs),
  'what was sent to many': ({ sends }) => sends.sendsSince(people, at(0)),
  'which SIDs belong to sends': ({ sends }) => sends.claimed(refs.map(({ key }) => `SM ${key}`)),
  'a confirmation': ({ sends }) => sends.confirm('one', refs),
  'a settlement': ({ sends }) => sends.settle('one', [settlement('a', 'accepted')]),
  'a claim': ({ sends }) => sends.claim({ ...settlement('a', 'accepted'), sid: 'SM1' }),
  'a free key': ({ sends }) => sends.free('one', refs),
  'executions of a moment': ({ sends }) => sends.executionsOf(node, { from: 1, to: 2 }),
  'places where the same was sent': ({ sends }) =>
    sends.placesOf({ ...ref('a'), node, contentHash: 'c' }, { from: 1, to: 2 }),
  'a page of decisions': ({ decisions }) => decisions.list(decided),
  'decisions of a time': ({ decisions }) =>
    decisions.list({ ...decided, since: at(-9), until: at(9) }),
  'a decision': ({ decisions }) => decisions.list({ decisionId: 'd1', limit: 1 }),
  'decisions about one': ({ decisions }) => decisions.list({ ...decided, recipient: ada }),
  'decisions with an effect': ({ decisions }) => decisions.list({ ...decided, effect: 'hold' }),
  'decisions about one by a rule': ({ decisions }) =>
    decisions.list({ ...decided, recipient: ada, rule: 'rule 1' }),
  'decisions by a rule': ({ decisions }) => decisions.list({ ...decided, rule: 'rule 1' }),
  'the last messages of many': ({ inbound }) =>
    inbound.last(people.map((from) => ({ from, to: '+15005550001', channel: 'sms' }))),
  'waits for one': ({ waits }) => waits.findByReply('AC1', ada, null),
  pruning: (ledger) => ledger.prune(new Date()),
};

/**
 * Whatever is asked finds its rows by an index, though the database has no statistics.
 * @param scans in what way it reads whole tables, by its own account of the plan
 */
export function plansContract(
  open: () => Promise<Database>,
  scans: (database: Database, statement: Statement) => Promise<string[]>,
): void {
  let database: Database;
  let ledger: Ledger;
  const noted: Statement[] = [];

  beforeAll(async () => {
    database = await open();
    ledger = await assemble(noting(database, noted));
    await ledger.sends.reserve('one', [reservation('a')]);
  });
  afterAll(() => database?.close());

  it.each(Object.entries(calls))('%s', async (_name, call) => {
    noted.length = 0;
    await call(ledger);
    expect(noted.length).toBeGreaterThan(0);
    const found = [];
    for (const statement of noted) found.push(...(await scans(database, statement)));
    expect(found).toEqual([]);
  });
}
