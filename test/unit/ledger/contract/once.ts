import fc from 'fast-check';

import type { SendState } from '../../../../lib/ledger/ledger';
import type { Given } from './Setup';
import { ada, at, reservation } from './samples';

type Step =
  | { does: 'reserve'; owner: string; keys: string[]; keptSeconds: number }
  | { does: 'settle'; owner: string; key: string; state: Exclude<SendState, 'reserved'> }
  | { does: 'release'; owner: string; key: string }
  | { does: 'takeOver'; owner: string; key: string; asReadBefore: boolean }
  | { does: 'pass'; seconds: number };

const owner = fc.constantFrom('one', 'two', 'three');
const key = fc.constantFrom('a', 'b', 'c');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('reserve' as const),
    owner,
    keys: fc.array(key, { minLength: 1, maxLength: 5 }),
    keptSeconds: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    does: fc.constant('settle' as const),
    owner,
    key,
    state: fc.constantFrom('sent' as const, 'rejected' as const, 'unknown' as const),
  }),
  fc.record({ does: fc.constant('release' as const), owner, key }),
  fc.record({ does: fc.constant('takeOver' as const), owner, key, asReadBefore: fc.boolean() }),
  fc.record({ does: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 30 }) }),
);

interface Row {
  state: SendState;
  owner: string;
  heldAt: number;
  expiresAt: number;
}

let run = 0;

export function onceContract(given: Given, { runs }: { runs: number }): void {
  it('reserves a live key once, in any order of events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { sends } = given().ledger;
        const name = `run ${++run} `;
        const model = new Map<string, Row>();
        let now = 0;
        for (const taken of steps) {
          // Each step has a time of its own, so that `heldAt` tells two holders apart.
          now += 1;
          if (taken.does === 'pass') now += taken.seconds;
          if (taken.does === 'reserve') {
            const expiresAt = now + taken.keptSeconds;
            const outcomes = await sends.reserve(
              taken.owner,
              at(now),
              taken.keys.map((each) => reservation(name + each, { expiresAt: at(expiresAt) })),
            );
            const expected = taken.keys.map((each) => {
              const row = model.get(each);
              if (row && row.state !== 'rejected' && row.expiresAt > now) return 'repeat';
              model.set(each, { state: 'reserved', owner: taken.owner, heldAt: now, expiresAt });
              return 'new';
            });
            expect(outcomes.map(({ outcome }) => outcome)).toEqual(expected);
          }
          if (taken.does === 'settle') {
            const row = model.get(taken.key);
            const changes =
              row?.owner === taken.owner
                ? row.state !== 'sent' || taken.state === 'sent'
                : taken.state === 'sent';
            if (row && changes) row.state = taken.state;
            const result = { sid: null, errorCode: null, result: null };
            await sends.settle(taken.owner, at(now), [
              { key: name + taken.key, recipient: ada, state: taken.state, ...result },
            ]);
          }
          if (taken.does === 'release') {
            const row = model.get(taken.key);
            if (row?.owner === taken.owner && row.state !== 'sent') model.delete(taken.key);
            await sends.release(taken.owner, [{ key: name + taken.key, recipient: ada }]);
          }
          if (taken.does === 'takeOver') {
            const row = model.get(taken.key);
            const [send] = await sends.find([{ key: name + taken.key, recipient: ada }]);
            expect(Boolean(send)).toBe(Boolean(row));
            if (!row || !send) continue;
            const asRead = taken.asReadBefore ? { ...send, heldAt: at(now - 1_000) } : send;
            const takes =
              !taken.asReadBefore && (row.state === 'reserved' || row.state === 'unknown');
            if (takes) Object.assign(row, { state: 'reserved', owner: taken.owner, heldAt: now });
            expect(await sends.takeOver(taken.owner, at(now), [asRead])).toEqual([takes]);
          }
        }
        for (const each of ['a', 'b', 'c']) {
          const [send] = await sends.find([{ key: name + each, recipient: ada }]);
          const row = model.get(each);
          expect(send && { state: send.state, owner: send.owner, heldAt: send.heldAt }).toEqual(
            row ? { state: row.state, owner: row.owner, heldAt: at(row.heldAt) } : null,
          );
        }
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
        const name = `run ${++run} `;
        const outcomes = await Promise.all(
          requests.map((request, index) =>
            given().ledger.sends.reserve(
              `owner ${index}`,
              at(0),
              request.map((each) => reservation(name + each)),
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
