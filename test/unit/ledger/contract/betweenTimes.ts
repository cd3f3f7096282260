import { assemble } from '../../../../lib/ledger/assemble';
import type { Database } from '../../../../lib/ledger/database';
import type { Ledger } from '../../../../lib/ledger/ledger';
import { ada, at, bob, decision, grant, wait } from './samples';

/**
 * A statement is executed, its answer is lost, another process comes in between, and the statement
 * is executed again: what each of the two is told must agree.
 * @param open a database without any table
 */
export function betweenTimesContract(open: () => Promise<Database>): void {
  let database: Database;
  let other: Ledger;
  let ours: Ledger;
  /** What the other does between the two times that a statement of ours is executed. */
  let between: (() => Promise<void>) | undefined;

  beforeEach(async () => {
    between = undefined;
    database = await open();
    other = await assemble(database);
    ours = await assemble({
      ...database,
      async run(sql, parameters) {
        const count = await database.run(sql, parameters);
        if (!between) return count;
        await between();
        return await database.run(sql, parameters);
      },
      async transaction(work) {
        const result = await database.transaction(work);
        if (!between) return result;
        await between();
        return await database.transaction(work);
      },
    });
  });
  afterEach(() => database.close());

  it('an event is first for whoever came first', async () => {
    const theirs: boolean[] = [];
    between = async () => void theirs.push(await other.seen.first('SM1', at(0), 60));
    expect(await ours.seen.first('SM1', at(0), 60)).toBe(true);
    expect(theirs).toEqual([false]);
  });

  it('a wait is taken by whoever came first, and nothing of the person stays', async () => {
    await other.waits.create(wait('w1'));
    await other.waits.keepAnswer('w1', 'yes');
    const theirs: boolean[] = [];
    between = async () => void theirs.push(await other.waits.take('w1'));
    expect(await ours.waits.take('w1')).toBe(true);
    expect(theirs).toEqual([false]);
    const [row] = await database.all('SELECT * FROM twilio_ops_waits');
    expect({ ...row }).toMatchObject({
      recipient: null,
      person_hash: null,
      sender: null,
      answer: null,
      resume_url: '',
    });
  });

  it('a wait that was taken at once does not come back', async () => {
    between = async () => expect(await other.waits.take('w1')).toBe(true);
    await ours.waits.create(wait('w1'));
    between = undefined;
    expect(await ours.waits.find('w1')).toBeNull();
    expect(await ours.waits.take('w1')).toBe(false);
  });

  it('an event is new once, for whoever appended it first', async () => {
    const theirs: number[] = [];
    between = async () =>
      void theirs.push(await other.consent.append([grant(), grant({ recipient: bob })]));
    expect(await ours.consent.append([grant()])).toBe(1);
    expect(theirs).toEqual([1]);
  });

  it('what is recorded after an erasure stays, and the erasure tells what it changed', async () => {
    await other.consent.append([grant()]);
    between = async () => void (await other.decisions.append([decision('d1', { recipient: bob })]));
    expect(await ours.consent.erase([ada])).toBe(1);
    expect(await other.decisions.list({ limit: 10 })).toMatchObject([{ recipient: bob }]);
  });

  it('a decision stands once', async () => {
    between = () => other.decisions.append([decision('d2')]);
    await ours.decisions.append([decision('d1')]);
    const ids = (await ours.decisions.list({ limit: 10 })).map((row) => row.decisionId);
    expect(ids.sort()).toEqual(['d1', 'd2']);
  });

  it('what was pruned is counted once, and what came since stays', async () => {
    await other.seen.first('SM1', at(0), 60);
    await other.seen.first('SM2', at(0), 60);
    between = async () => void (await other.seen.first('SM3', at(60), 60));
    expect(await ours.seen.prune(at(60))).toBe(2);
    between = undefined;
    expect(await ours.seen.first('SM3', at(60), 60)).toBe(false);
  });
}
