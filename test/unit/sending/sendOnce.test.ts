import { LoggerProxy } from 'n8n-workflow';
import type { Ledger, Send } from '../../../lib/ledger/ledger';
import type {
  Leave,
  Permission,
  Sending,
  TwilioContext,
  TwilioOperation,
} from '../../../lib/sending/contract';
import { failureOf } from '../../../lib/kit/failure';
import { Halted } from '../../../lib/kit/halted';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { addresseeOf } from '../../../lib/phone/addressee';
import { sendOnce } from '../../../lib/sending/sendOnce';
import { fakeExecute } from '../../support/fakeExecute';
import { ada, bob } from '../ledger/contract/samples';
import { settled } from './handClock';
import { failure, lostAnswer, passThrough } from './stage';
import { timedLedger } from './timedLedger';

let ledger: Ledger;
beforeEach(async () => {
  ({ ledger } = await timedLedger(Date.now));
});
afterEach(() => ledger.close());

const account = 'AC00000000000000000000000000000001';
const sendingTo = (changes: Partial<Sending> = {}): Sending => ({
  kind: 'message',
  recipient: ada,
  sender: '+15005550001',
  content: 'Hi',
  shown: 'Hi',
  ...changes,
});

type Request = Parameters<ReturnType<typeof sendOnce>['perform']>[4]['request'];

interface Stage {
  operation?: object;
  messagesPerSecond?: number;
  items?: number;
  signal?: AbortSignal;
  halt?: AbortSignal;
}

/** A run of a node that sends; gives what its items become. */
function stage({ operation = {}, messagesPerSecond, items = 1, signal, halt }: Stage = {}) {
  const parameters = Array.from({ length: items }, () => ({}));
  const { n8n } = fakeExecute({ parameters });
  const room = sendOnce(n8n, {
    ledger: async () => ledger,
    signal,
    halt: halt ?? new AbortController().signal,
    messagesPerSecond,
  });
  type Given = {
    itemIndex?: number;
    key?: string;
    json?: object;
    onRepeat?: 'skip' | 'fail';
    sending?: Sending;
    permission?: Permission;
    onUnknown?: 'fail' | 'sendAgain';
    request?: Request;
  };
  const perform = ({ itemIndex = 0, key, onRepeat = 'skip', json = {}, ...way }: Given) => {
    const { sending = sendingTo() } = way;
    const request = jest.fn(
      way.request ??
        (async (gates) => {
          await passThrough(gates);
          return { result: { sid: `SM-${itemIndex}` }, attempts: 1 };
        }),
    );
    const done = room.perform(
      operation as TwilioOperation,
      {} as never,
      {} as never,
      { n8n, itemIndex, item: { json }, account: { accountSid: account } } as TwilioContext,
      {
        sending,
        delivery: {
          idempotencyKey: key,
          onRepeat,
          onUnknown: way.onUnknown ?? 'fail',
        } as never,
        request,
        permission: way.permission,
      },
    );
    return { done, request };
  };
  return { perform, finish: () => room.finish(), report: room.report };
}

const sendOf = async (key: string, sending = sendingTo()): Promise<Send | null> => {
  const { kind } = sending;
  const recipient = addresseeOf(sending.recipient);
  return (await ledger.sends.find([{ account, kind, recipient, key, isOwn: true }]))[0]!;
};

describe('On Repeat: Fail', () => {
  const onRepeat = 'fail';
  it('counts for a key of the user’s own', async () => {
    await stage().perform({ key: 'k', onRepeat }).done;
    await expect(stage().perform({ key: 'k', onRepeat }).done).rejects.toThrow('was sent before');
  });

  it('does not keep Retry On Fail from finishing a list that has default keys', async () => {
    const list = (request?: Request) => {
      const { perform } = stage({ items: 2 });
      return [
        perform({ onRepeat }).done,
        perform({ itemIndex: 1, onRepeat, request, sending: sendingTo({ recipient: bob }) }).done,
      ];
    };
    const fault = failure({}, 'The name cannot be resolved.');
    const first = await Promise.allSettled(list(() => Promise.reject(fault)));
    expect(first).toMatchObject([{ status: 'fulfilled' }, { reason: fault }]);
    expect((await Promise.all(list())).map(({ beside }) => beside)).toMatchObject([
      { delivery: { outcome: 'repeat' } },
      { delivery: { outcome: 'sent' } },
    ]);
  });
});

describe('a question under a key with which something else was sent', () => {
  const operation = { wait: () => ({}) };
  const other = sendingTo({ content: 'Another', shown: 'Another' });

  it('fails, for nothing was asked that could be answered', async () => {
    await stage({ operation }).perform({ key: 'k' }).done;
    const { perform, report } = stage({ operation });
    await expect(perform({ key: 'k', sending: other }).done).rejects.toMatchObject({
      outcome: 'repeat',
      message: expect.stringContaining('nothing to wait for'),
    });
    expect(report.summary()).toBe('1 not begun');
  });

  it('is waited for where it is the same, or the key is n8n’s', async () => {
    await stage({ operation }).perform({ key: 'k' }).done;
    await expect(stage({ operation }).perform({ key: 'k' }).done).resolves.toBeDefined();
    await stage({ operation }).perform({}).done;
    await expect(stage({ operation }).perform({ sending: other }).done).resolves.toMatchObject({
      beside: { delivery: { contentDiffers: true } },
    });
  });
});

describe('a sending', () => {
  it('is given back with its delivery, and is in the ledger as it was asked', async () => {
    const { done } = stage().perform({ key: 'k', json: { compliance: {} } });
    expect(await done).toEqual({
      result: { sid: 'SM-0' },
      beside: { delivery: { outcome: 'sent', attempts: 1, key: 'k' } },
    });
    expect(await sendOf('k')).toMatchObject({
      state: 'accepted',
      sender: '+15005550001',
      category: null,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('has the category that the gate found before it', async () => {
    const json = { compliance: { category: { effective: 'marketing' } } };
    await stage().perform({ key: 'k', json }).done;
    expect(await sendOf('k')).toMatchObject({ category: 'marketing' });
    await stage().perform({ key: 'n', json: { compliance: { category: { effective: 7 } } } }).done;
    expect(await sendOf('n')).toMatchObject({ category: null });
  });

  it('has the category that its pass vouches for, whatever the item says', async () => {
    const permission = async () => ({ category: 'marketing' as const });
    const json = { compliance: { category: { effective: 'transactional' } } };
    await stage().perform({ key: 'k', json, permission }).done;
    expect(await sendOf('k')).toMatchObject({ category: 'marketing' });
  });

  it('has the topic of its pass, and the template that it is made of', async () => {
    const permission = async () => ({ category: 'marketing' as const, topic: 'hats' });
    const sending = sendingTo({ template: 'HX1' });
    await stage().perform({ key: 'k', permission, sending }).done;
    expect(await sendOf('k', sending)).toMatchObject({ topic: 'hats' });
    expect(
      await ledger.figures.optOuts({ since: new Date(0), until: new Date(Date.UTC(2200, 0)) }),
    ).toMatchObject([{ category: 'marketing', template: 'HX1', sends: 1 }]);
    await stage().perform({ key: 'n' }).done;
    expect(await sendOf('n')).toMatchObject({ topic: null });
  });

  it('has the category that the gate finds in line, and its decision', async () => {
    const decision = { category: { effective: 'transactional' } } as never;
    const permission = jest.fn(async () => ({ decision }));
    const json = { compliance: { category: { effective: 'marketing' } } };
    const { done } = stage().perform({ key: 'k', json, permission });
    expect((await done).beside).toMatchObject({ compliance: decision });
    expect(await sendOf('k')).toMatchObject({ category: 'transactional' });
  });

  it.each([{}, { compliance: { category: { effective: 'emergency' } } }])(
    'has the category of its pass, whatever the item says: %j',
    async (json) => {
      const permission = async () => ({ category: 'marketing' as const });
      await stage().perform({ key: 'k', json, permission }).done;
      expect(await sendOf('k')).toMatchObject({ category: 'marketing' });
    },
  );

  it('keeps that category when it is tried again', async () => {
    const permission = async () => ({ category: 'marketing' as const });
    const request = () => Promise.reject(new Error('No.'));
    await expect(stage().perform({ key: 'k', permission, request }).done).rejects.toThrow('No.');
    await stage().perform({ key: 'k', permission }).done;
    expect(await sendOf('k')).toMatchObject({ category: 'marketing' });
  });

  it.each([
    ['gives its leave back when Twilio certainly did not take it', new Error('No.'), 1],
    ['keeps it when Twilio may have taken it', lostAnswer(), 0],
  ])('%s', async (_what, thrown, times) => {
    const giveBack = jest.fn(async () => {});
    const permission = jest.fn(async () => ({ giveBack }));
    const request = () => Promise.reject(thrown);
    await expect(stage().perform({ key: 'k', permission, request }).done).rejects.toThrow();
    expect(giveBack).toHaveBeenCalledTimes(times);
    expect(permission).toHaveBeenCalledWith(expect.stringMatching(/^[0-9a-f]{64}$/));
  });

  it.each<[string, Permission | undefined]>([
    ['no leave', undefined],
    ['a leave that cannot be given back', async () => ({})],
  ])('gives nothing back where it has %s', async (_what, permission) => {
    const failed = new Error('No.');
    const warn = jest.spyOn(LoggerProxy, 'warn').mockReturnValue(undefined);
    const request = () => Promise.reject(failed);
    await expect(stage().perform({ key: 'k', permission, request }).done).rejects.toBe(failed);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([
    [undefined, ada],
    [bob, bob],
  ])('to the address %s is reserved for %s', async (address, reserved) => {
    const reserve = jest.spyOn(ledger.sends, 'reserve');
    await stage().perform({ key: 'k', sending: sendingTo({ address }) }).done;
    expect(reserve.mock.calls).toMatchObject([[expect.anything(), [{ address: reserved }]]]);
  });

  it('raises what it failed with, also where its leave cannot be given back', async () => {
    const failed = new Error('No.');
    const giveBack = () => Promise.reject(new LedgerError('Nothing answers.'));
    const permission = async () => ({ giveBack });
    const request = () => Promise.reject(failed);
    await expect(stage().perform({ key: 'k', permission, request }).done).rejects.toBe(failed);
  });

  it.each(['claimed', 'claim', 'confirm'] as const)(
    'whose answer was lost keeps its leave where the ledger then fails: %s',
    async (method) => {
      const fault = new LedgerError('Nothing answers.');
      jest.spyOn(ledger.sends, method).mockRejectedValue(fault);
      const giveBack = jest.fn(async () => {});
      const lookUp: TwilioOperation['lookUp'] = async (_client, _input, _context, lost) => {
        await lost.claimed(['SM1']);
        if (method === 'claim') return { verdict: 'found', result: { sid: 'SM1' } };
        return { verdict: 'unknown', reason: 'Two alike.' };
      };
      const { perform, report } = stage({ operation: { lookUp }, items: 3 });
      const { done } = perform({
        key: 'k',
        onUnknown: 'sendAgain',
        permission: async () => ({ giveBack }),
        async request(gates) {
          await passThrough(gates);
          throw lostAnswer();
        },
      });
      const thrown: unknown = await done.then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(giveBack).not.toHaveBeenCalled();
      report.failed(thrown, failureOf(thrown, 0));
      expect(report.stopped(0)).toContain(
        '0 of 3 were sent, 1 may have been sent, 2 were not sent.',
      );
    },
  );

  it('is found where another has found it meanwhile', async () => {
    const lookUp: TwilioOperation['lookUp'] = async (_client, _input, _context, lost) => {
      const ref = { account, kind: 'message', recipient: ada, key: 'k', isOwn: true };
      const [read] = await ledger.sends.find([ref]);
      expect(await ledger.sends.takeOver('other', [read!])).toEqual([true]);
      const answer = { sid: 'SM1', errorCode: null, result: '{"sid":"SM1"}' };
      const settled = { ...ref, ...answer, state: 'accepted' as const };
      expect(await ledger.sends.claim(settled)).toBe(true);
      const taken = await lost.claimed(['SM1']);
      return taken.has('SM1')
        ? { verdict: 'notSent' }
        : { verdict: 'found', result: { sid: 'SM1' } };
    };
    const request = () => Promise.reject(lostAnswer());
    const { done } = stage({ operation: { lookUp } }).perform({ key: 'k', request });
    expect((await done).beside).toMatchObject({ delivery: { outcome: 'found' } });
  });

  it('that was cancelled in the middle keeps its leave, since it may have been taken', async () => {
    const giveBack = jest.fn(async () => {});
    const cancelling = new AbortController();
    const { done } = stage({ signal: cancelling.signal }).perform({
      key: 'k',
      permission: async () => ({ giveBack }),
      async request() {
        cancelling.abort();
        throw lostAnswer();
      },
    });
    await expect(done).rejects.toThrow('No answer came.');
    expect(giveBack).not.toHaveBeenCalled();
  });

  it('is named to its pass alike each time, and no other by that name', async () => {
    const permission = jest.fn<Promise<Leave>, [string]>(async () => ({}));
    const request = () => Promise.reject(new Error('No.'));
    for (const key of ['k', 'k', 'n'])
      await expect(stage().perform({ key, permission, request }).done).rejects.toThrow('No.');
    const [first, again, other] = permission.mock.calls.map(([name]) => name);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('that was taken keeps its leave', async () => {
    const giveBack = jest.fn(async () => {});
    await stage().perform({ key: 'k', permission: async () => ({ giveBack }) }).done;
    expect(giveBack).not.toHaveBeenCalled();
  });

  it('that the gate refuses is neither reserved nor sent', async () => {
    const refusal = new Error('refused');
    const { done, request } = stage().perform({
      key: 'k',
      permission: () => Promise.reject(refusal),
    });
    await expect(done).rejects.toBe(refusal);
    expect(request).not.toHaveBeenCalled();
    expect(await sendOf('k')).toBeNull();
  });

  it('that went out before is not judged again', async () => {
    await stage().perform({ key: 'k' }).done;
    const permission = jest.fn(() => Promise.reject(new Error('refused')));
    const { done, request } = stage().perform({ key: 'k', permission });
    expect((await done).beside).toMatchObject({ delivery: { outcome: 'repeat' } });
    expect(permission).not.toHaveBeenCalled();
    expect(request).not.toHaveBeenCalled();
  });

  it('of unknown outcome that is to go out again is judged before', async () => {
    const unknown = async () => ({ verdict: 'unknown', reason: 'Who knows?' }) as const;
    const request = () => Promise.reject(lostAnswer());
    const first = stage({ operation: { lookUp: unknown } });
    await expect(first.perform({ key: 'k', request }).done).rejects.toThrow('Who knows?');
    first.finish();
    const refusal = new Error('refused');
    const notSent = async () => ({ verdict: 'notSent' }) as const;
    const second = stage({ operation: { lookUp: notSent } }).perform({
      key: 'k',
      permission: () => Promise.reject(refusal),
    });
    await expect(second.done).rejects.toBe(refusal);
    expect(second.request).not.toHaveBeenCalled();
  });

  it('that cannot be looked up stays unknown', async () => {
    const request = () => Promise.reject(lostAnswer());
    const { done } = stage().perform({ key: 'k', request });
    await expect(done).rejects.toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('Twilio offers no way to look for it.'),
    });
  });

  it('is looked up with its age and what others have claimed', async () => {
    await stage().perform({ key: 'other', sending: sendingTo({ recipient: bob }) }).done;
    const lookUp = jest.fn(async (_client, _input, _context, lost) => {
      expect([...(await lost.claimed(['SM-0', 'SM-9']))]).toEqual(['SM-0']);
      expect(lost.ageMilliseconds()).toBeGreaterThanOrEqual(0);
      return { verdict: 'found', result: { sid: 'SM-9' } };
    });
    const request = () => Promise.reject(lostAnswer());
    const { done } = stage({ operation: { lookUp } }).perform({ key: 'k', request });
    expect((await done).beside).toMatchObject({ delivery: { outcome: 'found' } });
  });

  it('that Twilio refuses as opted out is remembered', async () => {
    const outgoing = () => ({ recipient: ada, channel: 'sms' });
    const request = () => Promise.reject(failure({ code: 21610 }));
    const { done } = stage({ operation: { outgoing } }).perform({ key: 'k', request });
    await expect(done).rejects.toMatchObject({ code: 21610 });
    expect((await ledger.consent.eventsOf([ada])).get(ada)).toHaveLength(1);
  });

  it('that Twilio refuses as opted out is refused, too, where it is for nobody', async () => {
    const request = () => Promise.reject(failure({ code: 21610 }));
    const warn = jest.spyOn(LoggerProxy, 'warn').mockReturnValue(undefined);
    await expect(stage().perform({ key: 'k', request }).done).rejects.toMatchObject({
      code: 21610,
    });
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('is not looked for before where nobody is to judge it or to wait for it', async () => {
    const find = jest.spyOn(ledger.sends, 'find');
    await stage().perform({ key: 'k' }).done;
    expect(find).not.toHaveBeenCalled();
  });

  it('that was taken over is confirmed right before the request', async () => {
    const confirm = jest.spyOn(ledger.sends, 'confirm');
    const first = stage();
    const begun = Promise.withResolvers<void>();
    const request = () => (begun.resolve(), new Promise<never>(() => {}));
    void first.perform({ key: 'k', request });
    await begun.promise;
    first.finish();
    const notSent = async () => ({ verdict: 'notSent' }) as const;
    await stage({ operation: { lookUp: notSent } }).perform({ key: 'k' }).done;
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('goes out when the moment of its turn has come, though it is reserved before', async () => {
    jest.spyOn(ledger.turns, 'take').mockResolvedValue(250);
    const begun = performance.now();
    let reservedAfter: number | undefined;
    const request: Request = async (gates) => {
      reservedAfter = performance.now() - begun;
      await passThrough(gates);
      return { result: { sid: 'SM-0' }, attempts: 1 };
    };
    await stage({ messagesPerSecond: 100 }).perform({ key: 'k', request }).done;
    expect(performance.now() - begun).toBeGreaterThanOrEqual(249);
    expect(reservedAfter).toBeLessThan(249);
  });

  it('does not wait for its turn once the execution is stopped', async () => {
    jest.spyOn(ledger.turns, 'take').mockResolvedValue(3_600_000);
    const stop = new AbortController();
    const { done, request } = stage({ messagesPerSecond: 1, signal: stop.signal }).perform({});
    await settled();
    stop.abort();
    await expect(done).rejects.toMatchObject({ fault: 'cancelled' });
    expect(request).not.toHaveBeenCalled();
  });

  it('waits for the turn of its sender; a repeat and what has no sender take none', async () => {
    const take = jest.spyOn(ledger.turns, 'take');
    const paced = () => stage({ messagesPerSecond: 100 });
    await paced().perform({ key: 'k' }).done;
    expect(take).toHaveBeenCalledTimes(1);
    expect(take.mock.calls[0]).toEqual([`${account}/+15005550001`, 1, 10]);
    await paced().perform({ key: 'k' }).done;
    await paced().perform({ key: 'n', sending: sendingTo({ sender: null }) }).done;
    await stage().perform({ key: 'm' }).done;
    expect(take).toHaveBeenCalledTimes(1);
  });
});

describe('a list of a slow sender', () => {
  const kept = () => {
    const judged: number[] = [];
    const begun: number[] = [];
    const halting = new AbortController();
    const { perform } = stage({ items: 6, messagesPerSecond: 2, halt: halting.signal });
    const all = Array.from({ length: 6 }, (_, itemIndex) =>
      perform({
        itemIndex,
        key: `${itemIndex}`,
        sending: sendingTo({ recipient: `+1500555${1000 + itemIndex}` }),
        permission: async () => {
          judged.push(itemIndex);
          return {};
        },
        async request(gates) {
          await passThrough(gates);
          begun.push(itemIndex);
          return { result: { sid: `SM-${itemIndex}` }, attempts: 1 };
        },
      }),
    );
    return { judged, begun, halting, done: Promise.allSettled(all.map(({ done }) => done)) };
  };

  it('is judged no further ahead than goes out within a second', async () => {
    const { judged, begun, done } = kept();
    const ahead: number[] = [];
    const watch = setInterval(() => ahead.push(judged.length - begun.length), 5);
    await done;
    clearInterval(watch);
    expect(judged).toHaveLength(6);
    // The next may approach as soon as one is about to begin.
    expect(Math.max(...ahead)).toBeLessThanOrEqual(3);
  });

  it('ends where another item stops it: what waits for its turn is not sent', async () => {
    const { begun, halting, done } = kept();
    await settled();
    halting.abort(new Halted('Another item has stopped the list.'));
    const ends = await done;
    const rejected = ends.filter(({ status }) => status === 'rejected');
    expect(rejected.length).toBeGreaterThanOrEqual(4);
    expect(begun.length).toBe(6 - rejected.length);
    for (const end of rejected) expect(end).toMatchObject({ reason: expect.any(Halted) });
  });

  it('judges nothing and takes no turn once its execution is stopped', async () => {
    const stop = new AbortController();
    const take = jest.spyOn(ledger.turns, 'take').mockResolvedValue(3_600_000);
    const permission = jest.fn(async () => ({}));
    const { perform } = stage({ items: 9, messagesPerSecond: 1, signal: stop.signal });
    const all = Array.from({ length: 9 }, (_, itemIndex) =>
      perform({ itemIndex, key: `${itemIndex}`, permission }),
    );
    const done = Promise.allSettled(all.map(({ done }) => done));
    await settled();
    const before = [permission, take].map(({ mock }) => mock.calls.length);
    stop.abort();
    await done;
    expect([permission, take].map(({ mock }) => mock.calls.length)).toEqual(before);
  });

  it('is not held up by what is looked up first', async () => {
    const sending = (index: number) => sendingTo({ recipient: `+1500555${1000 + index}` });
    const lost = stage();
    const request = () => Promise.reject(lostAnswer());
    await expect(lost.perform({ key: '0', sending: sending(0), request }).done).rejects.toThrow();
    const never = { lookUp: () => new Promise(() => undefined) };
    const { perform } = stage({ items: 2, messagesPerSecond: 5, operation: never });
    void perform({ itemIndex: 0, key: '0', sending: sending(0) }).done;
    const next = await perform({ itemIndex: 1, key: '1', sending: sending(1) }).done;
    expect(next.beside).toMatchObject({ delivery: { outcome: 'sent' } });
  });

  it('that has halted ends so, though it may have gone out before', async () => {
    const lost = stage();
    const request = () => Promise.reject(lostAnswer());
    await expect(lost.perform({ key: 'k', request }).done).rejects.toThrow();
    const halted = new Halted('Another item has stopped the list.');
    const again = stage().perform({
      key: 'k',
      onUnknown: 'sendAgain',
      request: () => Promise.reject(halted),
    });
    await expect(again.done).rejects.toBe(halted);
    expect(await sendOf('k')).toMatchObject({ state: 'unknown' });
  });

  it('goes on where one is refused, whose turn nobody waits for', async () => {
    const { perform } = stage({ items: 3, messagesPerSecond: 1 });
    const take = jest.spyOn(ledger.turns, 'take');
    const all = Array.from({ length: 3 }, (_, itemIndex) =>
      perform({
        itemIndex,
        key: `${itemIndex}`,
        sending: sendingTo({ recipient: `+1500555${1000 + itemIndex}` }),
        permission: async () => Promise.reject(new Error('Not now.')),
      }),
    );
    const ends = await Promise.allSettled(all.map(({ done }) => done));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(take).not.toHaveBeenCalled();
  });
});

describe('what has freed its key', () => {
  const judgedAs = (effective: string, topic: string): Permission =>
    (async () => ({ decision: { category: { effective } }, topic })) as never;

  it('is neither category nor topic of what is sent with it next', async () => {
    const request = () => Promise.reject(failure({ code: 21211, status: 400 }));
    const first = stage().perform({
      key: 'k',
      request,
      permission: judgedAs('transactional', 'a'),
    });
    await expect(first.done).rejects.toThrow();
    await stage().perform({ key: 'k', permission: judgedAs('marketing', 'b') }).done;
    expect(await sendOf('k')).toMatchObject({ category: 'marketing', topic: 'b' });
  });
});

describe('two of one list', () => {
  /** How many were under way at once. */
  async function togetherMost(first: Partial<Sending>, second: Partial<Sending>): Promise<number> {
    const { perform } = stage({ items: 2 });
    let [underWay, most] = [0, 0];
    const request = async () => {
      most = Math.max(most, (underWay += 1));
      await settled();
      underWay -= 1;
      return { result: { sid: 'SM-0' }, attempts: 1 };
    };
    const all = [first, second].map((changes, itemIndex) =>
      perform({ itemIndex, key: `${itemIndex}`, sending: sendingTo(changes), request }),
    );
    await Promise.all(all.map(({ done }) => done));
    return most;
  }

  it.each<[string, Partial<Sending>, Partial<Sending>, number]>([
    ['messages alike go one after the other', {}, {}, 1],
    ['messages with other texts together', {}, { content: 'Bye', shown: 'Bye' }, 2],
    ['messages with one text and other pictures do, too', {}, { content: 'With a picture' }, 1],
    ['messages to others together', {}, { recipient: bob }, 2],
    ['message and call together', {}, { kind: 'call' }, 2],
    [
      'calls to one go one after the other, whatever is said',
      { kind: 'call' },
      { kind: 'call', content: 'Bye', shown: 'Bye' },
      1,
    ],
  ])('%s', async (_what, first, second, most) => {
    expect(await togetherMost(first, second)).toBe(most);
  });
});

describe('the company of others in the ledger', () => {
  beforeEach(() => {
    // Time stands still; all else goes on.
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'],
    });
  });
  afterEach(() => jest.useRealTimers());

  it('is waited for in a list', async () => {
    const reserve = jest.spyOn(ledger.sends, 'reserve');
    const { perform } = stage({ items: 2 });
    const first = perform({ itemIndex: 0 });
    await settled();
    const second = perform({ itemIndex: 1, sending: sendingTo({ recipient: bob }) });
    await settled();
    expect(reserve).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1_000);
    await settled();
    expect(reserve.mock.calls.map(([, given]) => given.length)).toEqual([2]);
    jest.advanceTimersByTime(1_000);
    await Promise.all([first.done, second.done]);
  });

  it('is not waited for by a single item', async () => {
    expect((await stage().perform({}).done).result).toEqual({ sid: 'SM-0' });
  });
});

it.each([
  ['where each has a key of its own', 'k', true],
  ['where one has none', undefined, false],
])('says how to send the rest of a list, %s', async (_where, key, hasOwnKeys) => {
  const { perform, report } = stage({ items: 2 });
  await Promise.all([perform({ key: 'first' }).done, perform({ itemIndex: 1, key }).done]);
  expect(report.stopped(1)?.includes('with your Idempotency Keys')).toBe(hasOwnKeys);
});

it('gives up what it holds at its end, for others of the process', async () => {
  const first = stage();
  const begun = Promise.withResolvers<void>();
  const request = () => (begun.resolve(), new Promise<never>(() => {}));
  void first.perform({ key: 'k', request });
  await begun.promise;
  first.finish();
  const found = async () => ({ verdict: 'found', result: { sid: 'SM-1' } }) as const;
  const second = stage({ operation: { lookUp: found } }).perform({ key: 'k' });
  expect((await second.done).beside).toMatchObject({ delivery: { outcome: 'found' } });
});

it('keeps own keys for a year, others for 35 days', async () => {
  const reserve = jest.spyOn(ledger.sends, 'reserve');
  const { perform } = stage({ items: 2 });
  await Promise.all([perform({ key: 'k' }).done, perform({ itemIndex: 1 }).done]);
  const kept = reserve.mock.calls.flatMap(([, given]) =>
    given.map(({ isOwn, keepForMilliseconds }) => [isOwn, keepForMilliseconds / 86_400_000]),
  );
  expect(kept.sort()).toEqual([
    [false, 35],
    [true, 366],
  ]);
});
