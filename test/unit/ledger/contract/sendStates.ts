import type { Send, SendStore, Settlement } from '../../../../lib/ledger/ledger';
import {
  mayTake,
  transitions,
  type SendState,
  type TransitionName,
} from '../../../../lib/ledger/sendState';
import type { Given } from './Setup';
import { ref, reservation, settlement } from './samples';

const states = [null, 'reserved', 'accepted', 'rejected', 'unknown'] as const;
const edges = (Object.keys(transitions) as TransitionName[]).flatMap((name) =>
  states.flatMap((state) =>
    [true, false].map((isHolder) => ({
      name,
      state,
      isHolder,
      what: `${mayTake(name, state, isHolder) ? 'takes' : 'refuses'} ${name}`,
      from: state ?? 'no row',
      who: isHolder ? 'its holder' : 'another',
    })),
  ),
);

/** Each transition, tried with the real store: whether it was taken. */
type Attempt = (sends: SendStore, who: string, read: Send | null) => Promise<boolean>;

const settles =
  (state: Settlement['state']): Attempt =>
  async (sends, who) => {
    await sends.settle(who, [
      settlement('a', state, { sid: 'SM-new', result: 'new', reservation: reservation('a') }),
    ]);
    const [send] = await sends.find([ref('a')]);
    return send?.state === state && send.sid === 'SM-new' && send.result === 'new';
  };

const attempts: Record<TransitionName, Attempt> = {
  reserve: async (sends, who) =>
    (await sends.reserve(who, [reservation('a')]))[0]!.outcome === 'new',
  confirm: async (sends, who) => (await sends.confirm(who, [ref('a')]))[0]!,
  async free(sends, who, read) {
    await sends.free(who, [ref('a')]);
    return read !== null && (await sends.find([ref('a')]))[0] === null;
  },
  accept: settles('accepted'),
  reject: settles('rejected'),
  lose: settles('unknown'),
  async takeOver(sends, who, read) {
    const none: Send = {
      ...reservation('a'),
      topic: null,
      state: 'reserved',
      sid: null,
      errorCode: null,
      result: null,
      owner: 'holder',
      attempt: 'none',
      version: 0,
      reservedAt: new Date(),
      ageMilliseconds: 0,
      settledAt: null,
    };
    return (await sends.takeOver(who, [read ?? none]))[0]!;
  },
};

async function bring(sends: SendStore, state: SendState | null): Promise<void> {
  if (state === null) return;
  await sends.reserve('holder', [reservation('a')]);
  if (state !== 'reserved') {
    await sends.settle('holder', [settlement('a', state, { sid: 'SM-old', result: 'old' })]);
  }
}

/** Every transition from every state by everybody, as `sendState.ts` has it. */
export function sendStatesContract(given: Given): void {
  it.each(edges)('$what from $from by $who', async ({ name, state, isHolder }) => {
    const { sends } = given().ledger;
    const find = async () => (await sends.find([ref('a')]))[0]!;
    await bring(sends, state);
    const before = await find();
    const who = isHolder ? 'holder' : 'another';

    const isTaken = mayTake(name, state, isHolder);
    expect(await attempts[name](sends, who, before)).toBe(isTaken);

    const after = await find();
    if (!isTaken) {
      expect(after).toEqual(before && { ...before, ageMilliseconds: expect.any(Number) });
      return;
    }
    expect(after?.state ?? null).toBe(transitions[name].to);
    const changesHands = !before || name === 'reserve' || name === 'takeOver';
    if (after) expect(after.owner).toBe(changesHands ? who : 'holder');
    const countsUp = name === 'takeOver' || name === 'confirm';
    if (after) expect(after.version).toBe(countsUp ? 1 : 0);
    if (after && !(name in { accept: 0, reject: 0, lose: 0 })) expect(after.settledAt).toBeNull();
  });
}
