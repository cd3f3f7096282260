import { assemble } from '../../../../lib/ledger/assemble';
import type { Database } from '../../../../lib/ledger/database';
import { jsonRows } from '../../../../lib/ledger/jsonRows';
import { hashPerson, keyedHash } from '../../../../lib/ledger/keyedHash';
import type { Ledger, SendRef } from '../../../../lib/ledger/ledger';
import { migrate } from '../../../../lib/ledger/migrate';
import { migrations } from '../../../../lib/ledger/migrations';
import { ledgerKey } from '../../../../lib/ledger/settings';
import { ledgerNow } from './Setup';
import { ada, bob, fromExecution, reservation } from './samples';

interface Former {
  ref: SendRef;
  state?: string;
  keptMilliseconds?: number;
}

/** Writes sends as the version with schema 3 did. */
async function writeFormer(database: Database, sends: readonly Former[]): Promise<void> {
  await migrate(database, migrations.slice(0, 3));
  const hash = keyedHash(await ledgerKey(database));
  const now = await ledgerNow({ database });
  const columns = {
    id: 'text',
    recipient_hash: 'text',
    account: 'text',
    kind: 'text',
    sender: 'text',
    content_hash: 'text',
    category: 'text',
    expires_at: 'integer',
    state: 'text',
    sid: 'text',
    result: 'text',
    owner: 'text',
    reserved_at: 'integer',
    held_at: 'integer',
    settled_at: 'integer',
  } as const;
  const cells = ({ ref, state = 'sent', keptMilliseconds = 7 * 86_400_000 }: Former) => {
    const { recipient, kind, key, isOwn } = ref;
    const result = state === 'sent' ? `{"body":"${key}"}` : null;
    return [
      hash('send', recipient, isOwn ? `${kind}: ${key}` : key),
      hashPerson(hash, recipient),
      ref.account,
      kind,
      '+15005550001',
      'c0ffee',
      'marketing',
      now - 60_000 + keptMilliseconds,
      state,
      state === 'sent' ? `SM-${key}` : null,
      result,
      'former owner',
      now - 60_000,
      now - 60_000,
      state === 'reserved' ? null : now - 59_000,
    ];
  };
  const names = Object.keys(columns).join(', ');
  await database.run(
    `INSERT INTO twilio_ops_sends (${names})
      SELECT ${names} FROM ${database.dialect.given(columns)} AS given`,
    [jsonRows(sends.map(cells))],
  );
}

/** @param open a database without any table */
export function formerSendsContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const many = Array.from({ length: 3_000 }, (_, index) =>
    index % 2 === 0
      ? reservation(`order ${index}`)
      : fromExecution({ place: `0/${index}`, establishedAt: null }),
  );
  const outcomesOf = async (ledger: Ledger, reservations: typeof many) =>
    (await ledger.sends.reserve('new owner', reservations)).map(({ outcome }) => outcome);

  it('knows thousands of sends of before, with what became of them', async () => {
    await writeFormer(
      database,
      many.map((ref) => ({ ref })),
    );
    const ledger = await assemble(database);
    const outcomes = await ledger.sends.reserve('new owner', many);
    outcomes.forEach((outcome, index) => {
      const { key } = many[index]!;
      expect(outcome).toMatchObject({
        outcome: 'repeat',
        send: {
          state: 'accepted',
          sid: `SM-${key}`,
          result: `{"body":"${key}"}`,
          contentHash: `c0ffee${'-'.repeat(32)}`,
          category: 'marketing',
          owner: 'former owner',
          version: 0,
        },
      });
    });
    const found = await ledger.sends.find(many);
    expect(found.map((send) => send?.sid)).toEqual(many.map(({ key }) => `SM-${key}`));
    expect((await ledger.sends.sendsSince([ada], new Date(0))).get(ada)).toHaveLength(3_000);
    expect(await outcomesOf(ledger, many.slice(0, 10))).toEqual(Array(10).fill('repeat'));
  });

  it('knows them when they are only looked for, and for many that ask at once', async () => {
    await writeFormer(
      database,
      many.map((ref) => ({ ref })),
    );
    const ledger = await assemble(database);
    const orders = [many, many.toReversed(), many, many.toReversed()];
    const found = await Promise.all(orders.map((order) => ledger.sends.find(order)));
    expect(found.map((list) => list.map((send) => send?.state))).toEqual(
      orders.map((order) => order.map(() => 'accepted')),
    );
    expect((await ledger.sends.find(many)).every((send) => send?.state === 'accepted')).toBe(true);
  });

  it('takes the same key of another account, kind or recipient for another send', async () => {
    const ref = reservation('order 1');
    await writeFormer(database, [{ ref }]);
    const ledger = await assemble(database);
    const others = [
      reservation('order 1', { account: 'AC00000000000000000000000000000002' }),
      reservation('order 1', { kind: 'call' }),
      reservation('order 1', { recipient: bob }),
      reservation('order 1', { isOwn: false }),
      // Its text is what stood for an own key of before.
      reservation('message: order 1', { isOwn: false, kind: 'call' }),
    ];
    expect(await outcomesOf(ledger, others)).toEqual(others.map(() => 'new'));
    expect(await outcomesOf(ledger, [ref])).toEqual(['repeat']);
  });

  it('goes on with what was unknown, reserved or rejected, and frees what has expired', async () => {
    const states = ['unknown', 'reserved', 'rejected', 'sent'];
    const refs = states.map((state) => reservation(state));
    await writeFormer(
      database,
      states.map((state, index) => ({
        ref: refs[index]!,
        state,
        keptMilliseconds: state === 'sent' ? 1_000 : undefined,
      })),
    );
    const ledger = await assemble(database);
    const [unknown, reserved] = await ledger.sends.find(refs);
    expect([unknown, reserved]).toMatchObject([{ state: 'unknown' }, { state: 'reserved' }]);
    expect(await ledger.sends.takeOver('heir', [unknown!, reserved!])).toEqual([true, true]);
    expect(await outcomesOf(ledger, refs)).toEqual(['repeat', 'repeat', 'new', 'new']);
    expect(await ledger.sends.claimed(['SM-sent'])).toEqual(new Set(['SM-sent']));
    expect((await ledger.sends.sendsSince([ada], new Date(0))).get(ada)).toHaveLength(5);
  });

  it('asks once whether there are any, again when that failed, and not for a new ledger', async () => {
    await assemble(database);
    const statements: string[] = [];
    let isAway = true;
    const watched: Database = {
      ...database,
      async all(sql, parameters) {
        if (parameters?.includes('formerSends')) {
          statements.push('ask');
          if (isAway) throw new Error('away');
        }
        if (sql.includes('given.former')) statements.push('adopt');
        return database.all(sql, parameters);
      },
      async run(sql, parameters) {
        if (sql.includes('given.former')) statements.push('adopt');
        return database.run(sql, parameters);
      },
    };
    const ledger = await assemble(watched);
    await expect(outcomesOf(ledger, [reservation('a')])).rejects.toThrow('away');
    isAway = false;
    expect(await outcomesOf(ledger, [reservation('a')])).toEqual(['new']);
    await ledger.sends.find([reservation('a')]);
    expect(await outcomesOf(ledger, [reservation('a')])).toEqual(['repeat']);
    expect(statements).toEqual(['ask', 'ask']);
  });
}
