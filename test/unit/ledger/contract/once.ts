import fc from 'fast-check';

import type { Send } from '../../../../lib/ledger/ledger';
import { mayTake, settling, type SendState } from '../../../../lib/ledger/sendState';
import { hour, pass, type Given } from './Setup';
import { ada, ref, reservation, settlement } from './samples';

type Settled = keyof typeof settling;
type Step =
  | { does: 'reserve'; owner: string; keys: string[]; keptHours: number }
  | { does: 'confirm' | 'free'; owner: string; key: string }
  | { does: 'settle'; owner: string; key: string; state: Settled; sid: string | null }
  | { does: 'claim'; key: string; sid: string }
  | { does: 'read'; key: string }
  | { does: 'takeOver'; owner: string; key: string; asReadBefore: boolean }
  | { does: 'pass'; hours: number };

const owner = fc.constantFrom('one', 'two', 'three');
const key = fc.constantFrom('a', 'b', 'c');
const sid = fc.constantFrom('SM1', 'SM2', 'SM3');
const does = <Name extends Step['does']>(...names: Name[]) => fc.constantFrom(...names);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: does('reserve'),
    owner,
    keys: fc.array(key, { minLength: 1, maxLength: 5 }),
    keptHours: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ does: does('confirm', 'free'), owner, key }),
  fc.record({
    does: does('settle'),
    owner,
    key,
    state: fc.constantFrom('accepted', 'rejected', 'unknown'),
    sid: fc.option(sid),
  }),
  fc.record({ does: does('claim'), key, sid }),
  fc.record({ does: does('read'), key }),
  fc.record({ does: does('takeOver'), owner, key, asReadBefore: fc.boolean() }),
  fc.record({ does: does('pass'), hours: fc.integer({ min: 1, max: 30 }) }),
);

interface Row {
  state: SendState;
  owner: string;
  /** Another number for each time that it was reserved or taken over. */
  attempt: number;
  version: number;
  sid: string | null;
  content: string;
  expiresAtHour: number;
}

/** What the ledger showed of a send, and how the model had it then. */
interface Seen {
  send: Send;
  row: Row;
}

/** Two keys stand for the same text, the third for another. */
const contentOf = (name: string) => (name === 'c' ? 'another' : 'the same');

/** What the store has to do, of `mayTake` alone. */
class Model {
  readonly rows = new Map<string, Row>();
  /** Rows whose key is free again: they count, and keep their SIDs. */
  readonly retired: Row[] = [];
  private hours = 0;
  private attempts = 0;

  reserve({ owner: by, keys, keptHours }: Extract<Step, { does: 'reserve' }>): string[] {
    return keys.map((each) => {
      const row = this.rows.get(each);
      const isTaken = !mayTake('reserve', row?.state ?? null, row?.owner === by);
      if (row && isTaken && row.expiresAtHour > this.hours) return 'repeat';
      if (row && isTaken) this.retired.push(row);
      this.rows.set(each, {
        state: 'reserved',
        owner: by,
        attempt: (this.attempts += 1),
        version: 0,
        sid: null,
        content: contentOf(each),
        expiresAtHour: this.hours + keptHours,
      });
      return 'new';
    });
  }

  confirm(by: string, name: string): boolean {
    const row = this.rows.get(name);
    const isConfirmed = mayTake('confirm', row?.state ?? null, row?.owner === by);
    if (row && isConfirmed) row.version += 1;
    return isConfirmed;
  }

  free(by: string, name: string): void {
    const row = this.rows.get(name);
    if (mayTake('free', row?.state ?? null, row?.owner === by)) this.rows.delete(name);
  }

  settle(by: string, name: string, state: Settled, answer: string | null): void {
    const row = this.rows.get(name);
    if (!row || !mayTake(settling[state], row.state, row.owner === by)) return;
    Object.assign(row, { state, sid: answer });
  }

  claim(name: string, answer: string): boolean {
    const row = this.rows.get(name);
    if (!row) return false;
    const others = [...this.retired, ...this.rows.values()].filter((other) => other !== row);
    const mayBeTheirs = others.some(
      (other) =>
        other.sid === answer ||
        (other.content === row.content &&
          other.state === 'reserved' &&
          other.expiresAtHour > this.hours),
    );
    if (mayBeTheirs) return false;
    if (mayTake('accept', row.state, false)) {
      Object.assign(row, { state: 'accepted', sid: answer });
    }
    return row.sid === answer;
  }

  takeOver(by: string, name: string, { row: read }: Seen): boolean {
    const row = this.rows.get(name);
    const isAsRead =
      row?.attempt === read.attempt && row.version === read.version && row.state === read.state;
    if (!row || !isAsRead || !mayTake('takeOver', row.state, false)) return false;
    const attempt = (this.attempts += 1);
    Object.assign(row, { state: 'reserved', owner: by, attempt, version: row.version + 1 });
    return true;
  }

  pass(hours: number): void {
    this.hours += hours;
  }

  /** How many went out, or may have. */
  counted(): number {
    return [...this.retired, ...this.rows.values()].filter(({ state }) => state !== 'rejected')
      .length;
  }
}

export function onceContract(given: Given, { runs }: { runs: number }): void {
  it('reserves a live key once, in any order of events', async () => {
    const { sends } = given().ledger;
    const find = async (name: string) => (await sends.find([ref(name)]))[0]!;
    const see = async (model: Model, name: string): Promise<Seen | null> => {
      const send = await find(name);
      return send && { send, row: { ...model.rows.get(name)! } };
    };

    async function take(model: Model, read: Map<string, Seen | null>, taken: Step): Promise<void> {
      switch (taken.does) {
        case 'reserve': {
          const kept = { keepForMilliseconds: taken.keptHours * hour * 1_000 };
          const reservations = taken.keys.map((each) =>
            reservation(each, { ...kept, contentHash: contentOf(each) }),
          );
          const outcomes = await sends.reserve(taken.owner, reservations);
          expect(outcomes.map(({ outcome }) => outcome)).toEqual(model.reserve(taken));
          return;
        }
        case 'confirm':
          expect(await sends.confirm(taken.owner, [ref(taken.key)])).toEqual([
            model.confirm(taken.owner, taken.key),
          ]);
          return;
        case 'free':
          await sends.free(taken.owner, [ref(taken.key)]);
          return model.free(taken.owner, taken.key);
        case 'settle': {
          const { state, sid: answer } = taken;
          await sends.settle(taken.owner, [settlement(taken.key, state, { sid: answer })]);
          return model.settle(taken.owner, taken.key, state, answer);
        }
        case 'claim': {
          const claimed = { ...settlement(taken.key, 'accepted'), sid: taken.sid };
          expect(await sends.claim(claimed)).toBe(model.claim(taken.key, taken.sid));
          return;
        }
        case 'read':
          read.set(taken.key, await see(model, taken.key));
          return;
        case 'takeOver': {
          const before = read.get(taken.key);
          const seen = taken.asReadBefore && before ? before : await see(model, taken.key);
          if (!seen) return;
          expect(await sends.takeOver(taken.owner, [seen.send])).toEqual([
            model.takeOver(taken.owner, taken.key, seen),
          ]);
          return;
        }
        case 'pass':
          await pass(given, taken.hours * hour);
          return model.pass(taken.hours);
      }
    }

    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        await given().database.run('DELETE FROM twilio_ops_sends');
        const model = new Model();
        const read = new Map<string, Seen | null>();
        for (const taken of steps) {
          await take(model, read, taken);
          for (const each of ['a', 'b', 'c']) {
            const send = await find(each);
            const row = model.rows.get(each);
            const { state, owner: by, version, sid: answer } = row ?? {};
            expect(send ? [send.state, send.owner, send.version, send.sid] : []).toEqual(
              row ? [state, by, version, answer] : [],
            );
          }
        }
        const counted = (await sends.sendsSince([ada], new Date(0))).get(ada);
        expect(counted).toHaveLength(model.counted());
      }),
      { numRuns: runs },
    );
  });

  it('gives a key to one of many that ask at the same time', async () => {
    const keys = fc.array(fc.integer({ min: 0, max: 20 }).map(String), {
      minLength: 1,
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(keys, { minLength: 2, maxLength: 6 }), async (requests) => {
        await given().database.run('DELETE FROM twilio_ops_sends');
        const outcomes = await Promise.all(
          requests.map((request, index) =>
            given().ledger.sends.reserve(
              `owner ${index}`,
              request.map((each) => reservation(each)),
            ),
          ),
        );
        const won = requests.flatMap((request, index) =>
          request.filter((_, position) => outcomes[index]![position]!.outcome === 'new'),
        );
        expect(won.sort()).toEqual([...new Set(requests.flat())].sort());
      }),
      { numRuns: runs },
    );
  });
}
