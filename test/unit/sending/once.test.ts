import { Halted } from '../../../lib/kit/halted';
import type { Ledger } from '../../../lib/ledger/ledger';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { NotSentError } from '../../../lib/sending/notSentError';
import type { Delivered } from '../../../lib/sending/delivery';
import { AnswerError } from '../../../lib/twilio/answerError';
import { NetworkError } from '../../../lib/twilio/networkError';
import { bob, reservation, settlement } from '../ledger/contract/samples';
import { HandClock, settled, stateOf } from './handClock';
import { failure, job, lostAnswer, sendOf, startExecution, startProcess, withSends } from './stage';
import { timedLedger } from './timedLedger';

const nothing = { verdict: 'unknown', reason: 'Twilio does not say.' } as const;
const notSent = { verdict: 'notSent' } as const;
const found = (key: string) => ({ verdict: 'found', result: { sid: `SM-${key}` } }) as const;
const raised = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

let clock: HandClock;
let ledger: Ledger;
beforeEach(async () => {
  clock = new HandClock();
  ({ ledger } = await timedLedger(clock.now));
});
afterEach(() => ledger.close());

/** One execution in a process of its own. */
const alone = (own = ledger, signal?: AbortSignal) =>
  startExecution(startProcess({ ledger: own, clock, name: 'alone' }), signal);

const start = (name: string, own = ledger, proof?: (owner: string) => boolean) =>
  startProcess({ ledger: own, clock, name, proof });

/** Something that must not go out: it fails if its guard lets it, after so long. */
function goingOutAfter(milliseconds: number) {
  const one = job('a');
  one.send.mockImplementationOnce(async (guard) => {
    await new Promise<void>((resolve) => void clock.after(milliseconds, resolve));
    await guard();
    throw new Error('It went out');
  });
  return one;
}

describe('what is sent', () => {
  it('is in the ledger, with the answer', async () => {
    const one = job('a', { reservation: { contentHash: 'c0ffee' } });
    one.send.mockImplementationOnce(async (guard) => {
      expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'reserved', owner: 'alone/1' });
      await guard();
      return { result: { sid: 'SM1', status: 'queued' }, attempts: 2 };
    });
    expect(await alone().do(one)).toStrictEqual({
      result: { sid: 'SM1', status: 'queued' },
      delivery: { outcome: 'sent', attempts: 2, key: 'a' },
    });
    expect(await sendOf(ledger, 'a')).toMatchObject({
      state: 'accepted',
      sid: 'SM1',
      errorCode: null,
      result: '{"sid":"SM1","status":"queued"}',
      contentHash: 'c0ffee',
      owner: 'alone/1',
    });
  });

  it.each<[unknown, string | null, string | null, unknown]>([
    [undefined, null, null, { sid: null }],
    [null, null, 'null', null],
    ['text', null, '"text"', 'text'],
    [{ sid: 7 }, null, '{"sid":7}', { sid: 7 }],
    [{ status: 'queued' }, null, '{"status":"queued"}', { status: 'queued' }],
  ])('may have the answer %j where it is any request', async (result, sid, kept, repeated) => {
    const request = { kind: 'request' };
    const one = job('a', { reservation: request });
    one.send.mockResolvedValue({ result, attempts: 1 });
    expect((await alone().do(one)).result).toBe(result);
    expect(await sendOf(ledger, 'a', request)).toMatchObject({
      state: 'accepted',
      sid,
      result: kept,
    });
    expect((await alone().do(one)).result).toEqual(repeated);
  });

  it('may have the longest SID that is kept', async () => {
    const sid = 'S'.repeat(255);
    await alone().do(job('a', { send: async () => ({ result: { sid }, attempts: 1 }) }));
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'accepted', sid });
  });

  it('is reserved and settled together with the others of its list', async () => {
    const [reserve, settle] = [jest.fn(ledger.sends.reserve), jest.fn(ledger.sends.settle)];
    const { do: send } = alone(withSends(ledger, { reserve, settle }));
    await Promise.all([send(job('a')), send(job('b')), send(job('c'))]);
    expect(reserve.mock.calls.map(([, given]) => given.length)).toEqual([3]);
    expect(settle.mock.calls.map(([, given]) => given.length)).toEqual([3]);
  });
});

describe('a repeat', () => {
  beforeEach(async () => {
    await alone().do(job('a'));
  });

  it('is not sent again; it has the first answer', async () => {
    const again = job('a');
    expect(await alone().do(again)).toStrictEqual({
      result: { sid: 'SM-a' },
      delivery: { outcome: 'repeat', attempts: 0, key: 'a' },
    });
    expect(again.send).not.toHaveBeenCalled();
  });

  it('does not ask who sent it and whether that one lives', async () => {
    const beatsOf = jest.spyOn(ledger.owners, 'beatsOf');
    const elsewhere = startExecution(start('elsewhere'));
    expect((await elsewhere.do(job('a'))).delivery.outcome).toBe('repeat');
    expect(beatsOf).not.toHaveBeenCalled();
  });

  it('says so when it is not what was sent', async () => {
    const other = job('a', { reservation: { contentHash: 'beef' }, onRepeat: 'skip' });
    expect((await alone().do(other)).delivery).toStrictEqual({
      outcome: 'repeat',
      attempts: 0,
      key: 'a',
      contentDiffers: true,
    });
    expect(other.send).not.toHaveBeenCalled();
  });

  it('fails where that was chosen, and says when and as what it was sent', async () => {
    const again = job('a', { onRepeat: 'fail' });
    const error = await raised(alone().do(again));
    expect(error).toBeInstanceOf(NotSentError);
    expect(error).toMatchObject({
      name: 'NotSentError',
      outcome: 'repeat',
      remedy: expect.stringContaining('On Repeat'),
    });
    const { reservedAt } = (await sendOf(ledger, 'a'))!;
    expect((error as Error).message).toBe(
      `This was sent before, on ${reservedAt.toISOString()} (SM-a); nothing was sent now.`,
    );
    expect(again.send).not.toHaveBeenCalled();
  });

  it('whose first answer had no SID names none', async () => {
    const request = { reservation: { kind: 'request' } };
    const one = job('b', request);
    one.send.mockResolvedValue({ result: {}, attempts: 1 });
    await alone().do(one);
    const error = await raised(alone().do(job('b', { ...request, onRepeat: 'fail' })));
    expect((error as Error).message).toMatch(/Z; nothing was sent now\.$/);
  });

  it.each([
    ['account', { account: 'AC00000000000000000000000000000002' }],
    ['kind', { kind: 'call' }],
    ['recipient', { recipient: bob }],
    ['kind of key', { isOwn: false }],
  ])('is none with another %s', async (_what, changes) => {
    const other = job('a', { reservation: changes });
    expect((await alone().do(other)).delivery.outcome).toBe('sent');
  });
});

describe('what Twilio refuses', () => {
  it('leaves its key free, with the code in the ledger', async () => {
    const refusal = failure({ code: 21211, status: 400 });
    const one = job('a', { reservation: { category: 'marketing' } });
    one.send.mockRejectedValueOnce(refusal);
    expect(await raised(alone().do(one))).toBe(refusal);
    expect(await sendOf(ledger, 'a')).toMatchObject({
      state: 'rejected',
      errorCode: 21211,
      sid: null,
      result: null,
      category: 'marketing',
    });
    expect((await alone().do(one)).delivery.outcome).toBe('sent');
  });

  it('is read from any form of error that the SDK raises', async () => {
    const one = job('a');
    const refusal = new AnswerError(400, { code: 21610, message: 'No.' }, {}, 'api.twilio.com');
    one.send.mockRejectedValueOnce(refusal);
    expect(await raised(alone().do(one))).toBe(refusal);
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'rejected', errorCode: 21610 });
  });
});

describe('what certainly did not go out', () => {
  it.each([
    ['Twilio was not reached', new NetworkError('No.', 'dns', 'no', 'host', 'Check DNS.')],
    ['Twilio answered without a code', failure({ status: 404 })],
    ['of a fault of ours', new TypeError('x is undefined')],
    ['another item has stopped the list', new Halted('Another item has stopped the list.')],
  ])('leaves nothing in the ledger, where %s', async (_why, error) => {
    const one = job('a');
    one.send.mockRejectedValueOnce(error);
    expect(await raised(alone().do(one))).toBe(error);
    expect(await sendOf(ledger, 'a')).toBeNull();
    expect(one.lookUp).not.toHaveBeenCalled();
  });

  it('raises Twilio’s error, not the ledger’s, where the ledger fails, too', async () => {
    const error = failure({ status: 404 });
    const free = jest.fn(() => Promise.reject(new LedgerError('away')));
    const one = job('a');
    one.send.mockRejectedValueOnce(error);
    expect(await raised(alone(withSends(ledger, { free })).do(one))).toBe(error);
    expect(free.mock.calls).toHaveLength(1);
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'reserved' });
  });
});

describe('an answer with success that has no SID', () => {
  const kinds = ['message', 'call', 'verification', 'purchase'];
  const noSids = [null, '', 'S'.repeat(256)].map((sid) => ({ sid }));
  const answers = [{}, [], 'ok', null, { error: 'login required' }, ...noSids];

  it.each(kinds.flatMap((kind) => answers.map((answer) => [kind, answer] as const)))(
    'is no answer to a %s: %j is looked up as a lost one is',
    async (kind, answer) => {
      const one = job('a', { reservation: { kind }, lookUp: async () => found('a') });
      one.send.mockResolvedValueOnce({ result: answer, attempts: 2 });
      expect(await alone().do(one)).toStrictEqual({
        result: { sid: 'SM-a' },
        delivery: { outcome: 'found', attempts: 2, key: 'a' },
      });
    },
  );

  it('says so where Twilio shows nothing, however often it is sent', async () => {
    const one = job('a', { lookUp: async () => notSent });
    one.send.mockResolvedValue({ result: {}, attempts: 1 });
    expect(await raised(alone().do(one))).toMatchObject({
      message: "The answer has no SID, so it is not Twilio's.",
      action: 'fix',
      remedy: 'Check the base URL, and any proxy in between.',
      mayHaveBeenProcessed: true,
      attempts: 1,
    });
    expect(one.send).toHaveBeenCalledTimes(3);
  });
});

describe('a lost answer', () => {
  it('is found at Twilio', async () => {
    const one = job('a', { lookUp: async () => found('a') });
    one.send.mockRejectedValueOnce(lostAnswer(3));
    expect(await alone().do(one)).toStrictEqual({
      result: { sid: 'SM-a' },
      delivery: { outcome: 'found', attempts: 3, key: 'a' },
    });
    expect(await sendOf(ledger, 'a')).toMatchObject({
      state: 'accepted',
      sid: 'SM-a',
      result: '{"sid":"SM-a"}',
    });
    expect((await alone().do(one)).delivery.outcome).toBe('repeat');
    expect(one.send).toHaveBeenCalledTimes(1);
    const itsOwn = expect.objectContaining({ mayBeOlder: false, isOther: false });
    expect(one.lookUp.mock.calls).toEqual([[itsOwn]]);
  });

  it('is settled also where what was found has no SID, for which nobody else is asked', async () => {
    const claim = jest.fn(ledger.sends.claim);
    const one = job('a', {
      lookUp: async () => ({ verdict: 'found', result: { status: 'there' } }),
    });
    one.send.mockRejectedValueOnce(lostAnswer());
    expect((await alone(withSends(ledger, { claim })).do(one)).delivery).toStrictEqual({
      outcome: 'found',
      attempts: 1,
      key: 'a',
    });
    expect(claim).not.toHaveBeenCalled();
    expect(await sendOf(ledger, 'a')).toMatchObject({
      state: 'accepted',
      result: '{"status":"there"}',
    });
  });

  it('is sent again where Twilio shows that nothing went out, once it is confirmed to be ours', async () => {
    const confirm = jest.fn(ledger.sends.confirm);
    const one = job('a', { lookUp: async () => notSent });
    one.send.mockRejectedValueOnce(lostAnswer());
    const sent = await alone(withSends(ledger, { confirm })).do(one);
    expect(sent.delivery).toStrictEqual({ outcome: 'sent', attempts: 2, key: 'a' });
    expect(one.send).toHaveBeenCalledTimes(2);
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(confirm.mock.calls).toMatchObject([['alone/1', [reservation('a')]]]);
  });

  it('is sent three times at most, and then failed and freed', async () => {
    const errors = [lostAnswer(2), lostAnswer(2), lostAnswer(2)];
    const one = job('a', { lookUp: async () => notSent });
    for (const error of errors) one.send.mockRejectedValueOnce(error);
    expect(await raised(alone().do(one))).toBe(errors[2]);
    expect(one.send).toHaveBeenCalledTimes(3);
    expect(one.lookUp).toHaveBeenCalledTimes(3);
    expect(await sendOf(ledger, 'a')).toBeNull();
  });

  it('of unknown outcome is not sent again', async () => {
    const one = job('a', { lookUp: async () => nothing, onUnknown: 'fail' });
    one.send.mockRejectedValueOnce(lostAnswer());
    const error = await raised(alone().do(one));
    expect(error).toBeInstanceOf(NotSentError);
    expect(error).toMatchObject({
      outcome: 'unknown',
      message: 'It is not known whether this was sent: Twilio does not say. It was not sent again.',
      remedy: expect.stringContaining('On Unknown Outcome'),
    });
    expect(one.send).toHaveBeenCalledTimes(1);
    expect(await sendOf(ledger, 'a')).toMatchObject({
      state: 'unknown',
      sid: null,
      errorCode: null,
      result: null,
    });
  });

  it('of unknown outcome is sent again where that was chosen, three times at most', async () => {
    const one = job('a', { lookUp: async () => nothing, onUnknown: 'sendAgain' });
    one.send.mockRejectedValueOnce(lostAnswer());
    expect((await alone().do(one)).delivery).toMatchObject({ outcome: 'sent', attempts: 2 });
    const never = job('b', {
      lookUp: async () => nothing,
      onUnknown: 'sendAgain',
    });
    never.send.mockRejectedValue(lostAnswer());
    expect(await raised(alone().do(never))).toMatchObject({
      outcome: 'unknown',
      message:
        'It is not known whether this was sent: Twilio does not say. It had been sent again by then, so it may have gone out more than once.',
      remedy:
        "Look at Twilio's log. If you run it again, it is sent once more unless Twilio shows clearly what became of it.",
    });
    expect(never.send).toHaveBeenCalledTimes(3);
  });

  it('is not called sent again where the first had certainly not gone out', async () => {
    const one = job('a', { lookUp: async () => nothing });
    one.lookUp.mockResolvedValueOnce(notSent);
    one.send.mockRejectedValue(lostAnswer());
    expect(await raised(alone().do(one))).toMatchObject({
      message: expect.stringMatching(/It was not sent again\.$/),
    });
    expect(one.send).toHaveBeenCalledTimes(2);
  });

  it('is sent again where that was chosen, if what Twilio shows may be of another', async () => {
    await ledger.sends.reserve('another', [reservation('b')]);
    const one = job('a', { lookUp: async () => found('a'), onUnknown: 'sendAgain' });
    one.send.mockRejectedValueOnce(lostAnswer());
    expect((await alone().do(one)).delivery).toMatchObject({ outcome: 'sent', attempts: 2 });
  });

  it('of unknown outcome is looked up by the next execution', async () => {
    const one = job('a', { lookUp: async () => nothing });
    one.send.mockRejectedValueOnce(lostAnswer());
    await raised(alone().do(one));
    const next = job('a', { lookUp: async () => found('a') });
    expect((await alone().do(next)).delivery).toStrictEqual({
      outcome: 'found',
      attempts: 0,
      key: 'a',
    });
    expect(next.send).not.toHaveBeenCalled();
  });

  it('is not looked up once the execution is stopped: it stays unknown', async () => {
    const stop = new AbortController();
    const one = job('a');
    one.send.mockImplementationOnce(async () => {
      stop.abort();
      throw lostAnswer();
    });
    const error = await raised(alone(ledger, stop.signal).do(one));
    expect(error).toMatchObject({ outcome: 'unknown' });
    expect((error as Error).message).toContain('No answer came.');
    expect(one.lookUp).not.toHaveBeenCalled();
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown' });
  });

  it('is looked up from its reservation on, though the host was suspended meanwhile', async () => {
    let suspendedMilliseconds = 0;
    const hostClock = () => clock.now() + suspendedMilliseconds;
    const ages: number[] = [];
    const one = job('a', {
      lookUp: async ({ ageMilliseconds }) => {
        ages.push(ageMilliseconds());
        return found('a');
      },
    });
    one.send.mockImplementationOnce(async () => {
      suspendedMilliseconds = 3_600_000;
      throw lostAnswer();
    });
    await startExecution({ ...start('alone'), hostClock }).do(one);
    expect(ages).toEqual([3_600_000]);
  });

  it('is looked up from its reservation on, by our own clock', async () => {
    const ages: number[] = [];
    const one = job('a');
    one.send.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => void clock.after(5_000, resolve));
      throw lostAnswer();
    });
    one.lookUp.mockImplementationOnce(async ({ ageMilliseconds: age, mayBeOlder }) => {
      expect(mayBeOlder).toBe(false);
      ages.push(age());
      await new Promise<void>((resolve) => void clock.after(300, resolve));
      ages.push(age());
      return found('a');
    });
    const done = alone().do(one);
    await clock.pass(10_000);
    expect((await done).delivery.outcome).toBe('found');
    expect(ages).toEqual([5_000, 5_300]);
  });

  it('may be another’s answer that Twilio shows: then it stays unknown', async () => {
    await ledger.sends.reserve('living', [job('b').reservation]);
    const one = job('a', { lookUp: async () => found('x') });
    one.send.mockRejectedValueOnce(lostAnswer());
    const error = await raised(alone().do(one));
    expect(error).toMatchObject({ outcome: 'unknown' });
    expect((error as Error).message).toContain('another send like it');
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown', sid: null });
  });

  it('of two alike, both lost, is given to the first; the other is looked up without it', async () => {
    const [one, other] = ['a', 'b'].map((key) => job(key));
    for (const { send, lookUp } of [one!, other!]) {
      send.mockRejectedValueOnce(lostAnswer());
      lookUp.mockResolvedValueOnce(nothing);
    }
    await raised(alone().do(other!));
    await raised(alone().do(one!));
    one!.lookUp.mockResolvedValueOnce(found('x'));
    expect((await alone().do(one!)).delivery.outcome).toBe('found');
    other!.lookUp.mockResolvedValueOnce({ verdict: 'notSent' });
    expect((await alone().do(other!)).delivery.outcome).toBe('sent');
    expect(other!.send).toHaveBeenCalledTimes(2);
  });
});

describe('what may have gone out before stays unknown', () => {
  const away = () => Promise.reject(new LedgerError('The ledger is away.'));
  const unlike = expect.objectContaining({ outcome: 'unknown' });
  /** Its answer is lost, nobody knows more, and it is sent again. */
  const sentAgain = () => {
    const one = job('a', { lookUp: async () => nothing, onUnknown: 'sendAgain' });
    one.send.mockRejectedValueOnce(lostAnswer());
    return one;
  };

  it('where Twilio refuses it when it is sent again', async () => {
    const one = sentAgain();
    one.send.mockRejectedValueOnce(failure({ code: 21211, status: 400 }, 'No such number.'));
    expect(await raised(alone().do(one))).toMatchObject({
      outcome: 'unknown',
      message:
        'It is not known whether this was sent: Twilio does not say. Then it failed: No such number. It was not sent again.',
    });
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown', errorCode: null });
  });

  it('where Twilio cannot be reached when it is sent again', async () => {
    const one = sentAgain();
    one.send.mockRejectedValueOnce(failure());
    expect(await raised(alone().do(one))).toEqual(unlike);
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown' });
  });

  it('where the ledger does not confirm it before it is sent again', async () => {
    const one = sentAgain();
    one.send.mockImplementation(async (guard) => {
      await guard();
      throw new Error('It went out');
    });
    const done = raised(alone(withSends(ledger, { confirm: away })).do(one));
    expect(await done).toEqual(unlike);
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown' });
  });

  it('where the ledger fails during the look-up', async () => {
    const one = job('a', { lookUp: away });
    one.send.mockRejectedValueOnce(lostAnswer());
    expect(await raised(alone().do(one))).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('No answer came. Then it failed: The ledger is away.'),
    });
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown' });
  });

  it('where it was taken over, and the ledger fails during the look-up', async () => {
    await ledger.sends.reserve('dead/1', [reservation('a')]);
    const heir = startExecution(start('heir', ledger, () => true));
    expect(await raised(heir.do(job('a', { lookUp: away })))).toEqual(unlike);
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown', owner: 'heir/1' });
  });

  it('where the ledger does not say whether it was taken over', async () => {
    await ledger.sends.reserve('dead/1', [reservation('a')]);
    const takeOver = jest.fn(async (...given: Parameters<Ledger['sends']['takeOver']>) => {
      await ledger.sends.takeOver(...given);
      return away();
    });
    const heir = startExecution(start('heir', withSends(ledger, { takeOver }), () => true));
    expect(await raised(heir.do(job('a')))).toEqual(unlike);
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown', owner: 'heir/1' });
  });

  it('until Twilio shows that it did not: then a refusal is one', async () => {
    const refusal = failure({ code: 21211, status: 400 });
    const one = job('a', { lookUp: async () => notSent });
    one.send.mockRejectedValueOnce(lostAnswer()).mockRejectedValueOnce(refusal);
    expect(await raised(alone().do(one))).toBe(refusal);
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'rejected', errorCode: 21211 });
  });

  it('also where the ledger cannot say whose it is that was found; the next one learns it', async () => {
    const one = job('a', { lookUp: async () => found('a') });
    one.send.mockRejectedValueOnce(lostAnswer());
    const first = alone(withSends(ledger, { claim: away }));
    expect(await raised(first.do(one))).toMatchObject({ outcome: 'unknown' });
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown' });
    first.leave();
    const again = job('a', { lookUp: async () => found('a') });
    const next = startExecution(start('next', ledger, () => true));
    expect((await next.do(again)).delivery).toMatchObject({ outcome: 'found', attempts: 0 });
    expect(again.send).not.toHaveBeenCalled();
  });
});

describe('when the ledger fails before anything went out', () => {
  it('its own error says so', async () => {
    const fault = new LedgerError('The ledger is away');
    const reserve = () => Promise.reject(fault);
    const one = job('a');
    expect(await raised(alone(withSends(ledger, { reserve })).do(one))).toBe(fault);
    expect(one.send).not.toHaveBeenCalled();
  });

  it('its own error says so, also while a living holder is waited for', async () => {
    const fault = new LedgerError('The ledger is away');
    void startExecution(start('other')).do(job('a', { send: () => new Promise(() => {}) }));
    await settled();
    const reserve = jest.fn(ledger.sends.reserve);
    const done = raised(alone(withSends(ledger, { reserve })).do(job('a')));
    await settled();
    reserve.mockRejectedValueOnce(fault);
    await clock.pass(500);
    expect(await stateOf(done)).toBe(fault);
  });

  it('at the guard, nothing goes out', async () => {
    const fault = new LedgerError('The ledger is away');
    const confirm = () => Promise.reject(fault);
    const one = goingOutAfter(9_000);
    const done = raised(alone(withSends(ledger, { confirm })).do(one));
    await clock.pass(9_000);
    expect(await stateOf(done)).toBe(fault);
    expect(await sendOf(ledger, 'a')).toBeNull();
  });
});

describe('when the ledger fails after Twilio has accepted', () => {
  const away = () => Promise.reject(new LedgerError('The ledger is away'));

  it('the item says sent, and the ledger learns of it as soon as it is back', async () => {
    const settle = jest.fn(ledger.sends.settle);
    settle.mockImplementationOnce(away).mockImplementationOnce(away).mockImplementationOnce(away);
    const done = alone(withSends(ledger, { settle })).do(job('a'));
    await clock.pass(10_000);
    expect(await stateOf(done)).toStrictEqual({
      result: { sid: 'SM-a' },
      delivery: { outcome: 'sent', attempts: 1, key: 'a' },
    });
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'accepted', sid: 'SM-a' });
  });

  it('for good, the item says sent and not recorded, and the row stays', async () => {
    const settle = jest.fn(away);
    const done = alone(withSends(ledger, { settle })).do(job('a'));
    await clock.pass(59_999);
    expect(await stateOf(done)).toBe('pending');
    await clock.pass(1);
    expect(await stateOf(done)).toStrictEqual({
      result: { sid: 'SM-a' },
      delivery: { outcome: 'sent', attempts: 1, key: 'a', recorded: false },
    });
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'reserved', owner: 'alone/1' });
  });

  it('it is noted also where another has freed it meanwhile', async () => {
    const gate = Promise.withResolvers<void>();
    const one = job('a');
    one.send.mockImplementationOnce(async (guard) => {
      await guard();
      await gate.promise;
      return { result: { sid: 'SM-a' }, attempts: 1 };
    });
    const slow = startExecution(start('slow')).do(one);
    await settled();
    const quick = startExecution(start('quick', ledger, () => true));
    const other = job('a', { lookUp: async () => notSent });
    other.send.mockRejectedValueOnce(failure());
    await raised(quick.do(other));
    expect(await sendOf(ledger, 'a')).toBeNull();
    gate.resolve();
    expect((await slow).delivery).toStrictEqual({ outcome: 'sent', attempts: 1, key: 'a' });
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'accepted', sid: 'SM-a' });
  });

  it('the process does not send it again though another has freed it', async () => {
    const here = start('here', withSends(ledger, { settle: away }));
    const first = startExecution(here);
    const done = first.do(job('a'));
    await clock.pass(60_000);
    await done;
    await ledger.sends.free(first.owner, [reservation('a')]);
    const again = job('a');
    expect(await startExecution(here).do(again)).toStrictEqual({
      result: { sid: 'SM-a' },
      delivery: { outcome: 'repeat', attempts: 0, key: 'a' },
    });
    expect(again.send).not.toHaveBeenCalled();
  });

  it('the process does not send it again though the ledger learns of it just then', async () => {
    const settle = jest.fn(away);
    const here = start('here', withSends(ledger, { settle }));
    const first = startExecution(here);
    const done = first.do(job('a'));
    await clock.pass(60_000);
    await done;
    await ledger.sends.free(first.owner, [reservation('a')]);
    const reserve: Ledger['sends']['reserve'] = async (...asked) => {
      const answer = await ledger.sends.reserve(...asked);
      settle.mockImplementation(ledger.sends.settle as never);
      await clock.pass(5_000);
      expect(here.settlements.accepted(reservation('a'))).toBeUndefined();
      return answer;
    };
    const again = job('a');
    const second = { ...here, ledger: withSends(ledger, { reserve }) };
    expect((await startExecution(second).do(again)).delivery.outcome).toBe('repeat');
    expect(again.send).not.toHaveBeenCalled();
  });

  it('another execution of the process knows it, another process looks it up', async () => {
    const here = start('here', withSends(ledger, { settle: away }));
    const first = startExecution(here);
    const done = first.do(job('a'));
    await clock.pass(60_000);
    await done;
    first.leave();

    const second = job('a', { onRepeat: 'fail' });
    expect(await raised(startExecution(here).do(second))).toMatchObject({ outcome: 'repeat' });
    const third = job('a', { reservation: { contentHash: 'beef' } });
    expect(await startExecution(here).do(third)).toStrictEqual({
      result: { sid: 'SM-a' },
      delivery: { outcome: 'repeat', attempts: 0, key: 'a', contentDiffers: true },
    });
    for (const { send, lookUp } of [second, third]) {
      expect(send).not.toHaveBeenCalled();
      expect(lookUp).not.toHaveBeenCalled();
    }

    const elsewhere = startExecution(start('elsewhere', ledger, (owner) => owner === 'here/1'));
    const fourth = job('a', { lookUp: async () => found('a') });
    expect((await elsewhere.do(fourth)).delivery.outcome).toBe('found');
    expect(fourth.send).not.toHaveBeenCalled();
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'accepted', sid: 'SM-a' });
  });
});

describe('when the ledger cannot free what did not go out', () => {
  it('it is free as soon as the ledger is back, also while its list goes on', async () => {
    const free = jest.fn(ledger.sends.free);
    free.mockRejectedValueOnce(new LedgerError('The ledger is away'));
    const refused = job('a');
    refused.send.mockRejectedValueOnce(failure());
    expect(await raised(alone(withSends(ledger, { free })).do(refused))).toMatchObject({
      message: 'It failed.',
    });
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'reserved' });
    await clock.pass(1_000);
    expect(await sendOf(ledger, 'a')).toBeNull();
    expect((await startExecution(start('other')).do(job('a'))).delivery.outcome).toBe('sent');
  });
});

describe('what the ledger does late', () => {
  it('is no permission to send: it is asked again', async () => {
    const release = Promise.withResolvers<void>();
    const confirm = jest.fn(ledger.sends.confirm);
    confirm.mockImplementationOnce(async (...given) => {
      const answer = await ledger.sends.confirm(...given);
      await release.promise;
      return answer;
    });
    const one = goingOutAfter(10_000);
    const done = alone(withSends(ledger, { confirm })).do(one);
    await clock.pass(10_000);
    const elsewhere = startExecution(start('elsewhere', ledger, () => true));
    const other = elsewhere.do(job('a', { lookUp: async () => notSent }));
    expect((await other).delivery.outcome).toBe('sent');
    await clock.pass(9_000);
    release.resolve();
    expect((await done).delivery.outcome).toBe('repeat');
    expect(confirm).toHaveBeenCalledTimes(2);
  });

  const lateness = ['settle', 'free'] as const;

  it.each(lateness)('by %s concerns nothing that was reserved since', async (method) => {
    const late = Promise.withResolvers<unknown>();
    const changed = jest.fn(ledger.sends[method] as (...given: unknown[]) => Promise<void>);
    changed.mockImplementationOnce(async (...given) => {
      await (ledger.sends[method] as (...given: unknown[]) => Promise<void>)(...given);
      // Its answer is lost, and the same is done once more by whoever repeats it on the way.
      late.resolve(given);
    });
    const here = alone(withSends(ledger, { [method]: changed }));
    const refused = job('a');
    refused.send.mockRejectedValueOnce(failure(method === 'settle' ? { code: 21211 } : {}));
    await raised(here.do(refused));

    const second = job('a', { lookUp: async () => nothing });
    second.send.mockImplementationOnce(async (guard) => {
      await guard();
      const given = (await late.promise) as never[];
      await (ledger.sends[method] as (...given: never[]) => Promise<void>)(...given);
      throw lostAnswer();
    });
    await raised(here.do(second));
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'unknown' });
  });
});

describe('a ledger that takes nine seconds for each answer', () => {
  it('is not asked for ever whether it may be sent', async () => {
    const confirm = jest.fn(async (...given: Parameters<Ledger['sends']['confirm']>) => {
      const answer = await ledger.sends.confirm(...given);
      await new Promise<void>((resolve) => void clock.after(9_000, resolve));
      return answer;
    });
    const one = goingOutAfter(9_000);
    const done = raised(alone(withSends(ledger, { confirm })).do(one));
    await clock.pass(60_000);
    expect(await stateOf(done)).toBeInstanceOf(LedgerError);
    expect(confirm).toHaveBeenCalledTimes(3);
    expect(await sendOf(ledger, 'a')).toBeNull();
  });
});

describe('what was to go elsewhere before', () => {
  const isOther = ({ lookUp }: ReturnType<typeof job>) =>
    lookUp.mock.calls.map(([lost]) => lost.isOther);
  const elsewhere = {
    reservation: { address: 'whatsapp:+15005550006' },
    lookUp: async () => nothing,
  };
  beforeEach(async () => {
    const one = job('a', elsewhere);
    one.send.mockRejectedValueOnce(lostAnswer());
    await raised(alone().do(one));
  });

  it('is looked for there until Twilio shows that it is not there', async () => {
    const lookUp = jest.fn(async () => nothing as never).mockResolvedValueOnce(notSent as never);
    const again = job('a', { reservation: { address: '+15005550006' }, lookUp });
    again.send.mockRejectedValueOnce(lostAnswer());
    await raised(alone().do(again));
    expect(isOther(again)).toEqual([true, false]);
  });

  it('is looked for there also after another was sent in spite of it', async () => {
    const again = job('a', {
      reservation: { address: '+15005550006' },
      lookUp: async () => nothing,
      onUnknown: 'sendAgain',
    });
    again.send.mockRejectedValueOnce(lostAnswer()).mockRejectedValueOnce(lostAnswer());
    await raised(alone().do(again));
    expect(isOther(again).slice(0, 2)).toEqual([true, true]);
  });
});

describe('right before a request', () => {
  /** Sends after so long, then again after so long since then. */
  function sendingAfter(...waits: number[]) {
    const one = job('a');
    one.send.mockImplementationOnce(async (guard) => {
      for (const wait of waits) {
        await new Promise<void>((resolve) => void clock.after(wait, resolve));
        await guard();
      }
      return { result: { sid: 'SM-a' }, attempts: waits.length };
    });
    return one;
  }

  it.each([
    ['is not asked for eight seconds', [8_000], 0],
    ['is asked after that', [8_001], 1],
    ['is not asked again for eight seconds', [8_001, 8_000], 1],
    ['is asked again after that', [8_001, 8_001], 2],
    ['is asked by the time since the ledger said so', [5_000, 4_000], 1],
  ])('the ledger %s', async (_what, waits, times) => {
    const confirm = jest.fn(ledger.sends.confirm);
    const done = alone(withSends(ledger, { confirm })).do(sendingAfter(...waits));
    await clock.pass(20_000);
    expect((await done).delivery.outcome).toBe('sent');
    expect(confirm).toHaveBeenCalledTimes(times);
  });

  it.each([
    ['was suspended, in which the steady clock stands still', 26_000, 1],
    ['has its clock set back', -26_000, 1],
    ['has a clock that is a little off', 1_900, 0],
  ])('the ledger is asked at once where the host %s', async (_what, ahead, times) => {
    let hostAhead = 0;
    const confirm = jest.fn(ledger.sends.confirm);
    const own = start('own', withSends(ledger, { confirm }));
    const one = job('a');
    one.send.mockImplementationOnce(async (guard) => {
      hostAhead = ahead;
      await guard();
      return { result: { sid: 'SM-a' }, attempts: 1 };
    });
    const host = { ...own, hostClock: () => clock.now() + hostAhead };
    expect((await startExecution(host).do(one)).delivery.outcome).toBe('sent');
    expect(confirm).toHaveBeenCalledTimes(times);
  });

  it('counts from when the ledger was asked, not from its answer', async () => {
    const confirm = jest.fn(ledger.sends.confirm);
    const reserve: Ledger['sends']['reserve'] = async (...given) => {
      const reserved = await ledger.sends.reserve(...given);
      await new Promise<void>((resolve) => void clock.after(8_001, resolve));
      return reserved;
    };
    const done = alone(withSends(ledger, { confirm, reserve })).do(job('a'));
    await clock.pass(20_000);
    await done;
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('it is noticed that another has taken it over: the item has the other’s result', async () => {
    const isCutOff = (owner: string) => owner === 'slow/1';
    const one = sendingAfter(9_000);
    const slow = startExecution(start('slow')).do(one);
    await settled();
    const quick = startExecution(start('quick', ledger, isCutOff));
    const other = job('a', { lookUp: async () => notSent });
    expect((await quick.do(other)).delivery).toMatchObject({ outcome: 'sent' });
    await clock.pass(9_000);
    expect(await stateOf(slow)).toStrictEqual({
      result: { sid: 'SM-a' },
      delivery: { outcome: 'repeat', attempts: 0, key: 'a' },
    });
    expect(one.send).toHaveBeenCalledTimes(1);
  });

  it('after a takeover the ledger is asked even at once', async () => {
    await ledger.sends.reserve('dead/1', [reservation('a')]);
    const confirm = jest.fn(ledger.sends.confirm);
    const heir = startExecution(start('heir', withSends(ledger, { confirm }), () => true));
    const one = job('a', { lookUp: async () => notSent });
    expect((await heir.do(one)).delivery.outcome).toBe('sent');
    expect(confirm).toHaveBeenCalledTimes(1);
  });
});

describe('in one list', () => {
  /** A send that goes on when it is told to. */
  function held(key: string, changes: Parameters<typeof job>[1] = {}) {
    const gate = Promise.withResolvers<{ result: unknown; attempts: number }>();
    const one = job(key, changes);
    one.send.mockImplementationOnce(() => gate.promise);
    const accept = () => gate.resolve({ result: { sid: `SM-${key}` }, attempts: 1 });
    return { ...one, accept, fail: gate.reject };
  }

  it('the same key goes out once: the second has the first one’s result', async () => {
    const { do: send } = alone();
    const [first, second] = [held('a'), job('a', { alike: 'another' })];
    const all = [send(first), send(second)];
    await clock.pass(10_000);
    expect(second.send).not.toHaveBeenCalled();
    first.accept();
    const [one, two] = (await Promise.all(all)) as [Delivered, Delivered];
    expect([one.delivery.outcome, two.delivery.outcome]).toEqual(['sent', 'repeat']);
  });

  it('the same key is tried again where the first failed', async () => {
    const { do: send } = alone();
    const [first, second, third] = [held('a'), job('a'), job('a')];
    const all = [raised(send(first)), send(second), send(third)];
    await settled();
    first.fail(failure());
    const [, two, three] = (await Promise.all(all)) as Delivered[];
    expect([two!.delivery.outcome, three!.delivery.outcome]).toEqual(['sent', 'repeat']);
  });

  it('of those alike one goes after the other', async () => {
    const { do: send } = alone();
    const order: string[] = [];
    const jobs = ['a', 'b', 'c'].map((key) => held(key, { alike: 'the same text' }));
    const all = jobs.map((one, index) => send(one).then(() => order.push(`${index}`)));
    await settled();
    expect(jobs.map(({ send: { mock } }) => mock.calls.length)).toEqual([1, 0, 0]);
    jobs[1]!.accept();
    jobs[0]!.accept();
    await settled();
    expect(jobs.map(({ send: { mock } }) => mock.calls.length)).toEqual([1, 1, 1]);
    jobs[2]!.accept();
    await Promise.all(all);
    expect(order).toEqual(['0', '1', '2']);
  });

  it('one that comes later waits for those alike that came before and still go on', async () => {
    const { do: send } = alone();
    const [first, second, third] = ['a', 'b', 'c'].map((key) =>
      held(key, { alike: 'the same text' }),
    );
    const all = [send(first!), send(second!)];
    first!.accept();
    await all[0];
    await settled();
    all.push(send(third!));
    await settled();
    expect(second!.send).toHaveBeenCalledTimes(1);
    expect(third!.send).not.toHaveBeenCalled();
    second!.accept();
    third!.accept();
    for (const { delivery } of await Promise.all(all)) expect(delivery.outcome).toBe('sent');
  });

  it.each([
    ['with other keys', {}, 'b'],
    ['of another account', { account: 'AC00000000000000000000000000000002' }, 'a'],
    ['of another kind', { kind: 'call' }, 'a'],
    ['to another', { recipient: bob }, 'a'],
    ['with the same key of another kind', { isOwn: false }, 'a'],
  ])('nobody waits for sends %s', async (_which, changes, key) => {
    const { do: send } = alone();
    const first = held('a');
    const second = job(key, { reservation: changes, alike: 'another' });
    const all = [send(first), send(second)];
    expect((await all[1]!).delivery.outcome).toBe('sent');
    first.accept();
    await Promise.all(all);
  });
});

describe('what another holds', () => {
  it('is waited for while it lives, for a minute', async () => {
    await ledger.sends.reserve('other/1', [reservation('a')]);
    const reserve = jest.fn(ledger.sends.reserve);
    const here = start('here', withSends(ledger, { reserve }));
    let beats = 0;
    jest.spyOn(ledger.owners, 'beatsOf').mockImplementation(async () => {
      return new Map([['other/1', (beats += 1)]]);
    });
    const one = job('a');
    const done = raised(startExecution(here).do(one));
    await clock.pass(59_999);
    expect(await stateOf(done)).toBe('pending');
    await clock.pass(1);
    const error = await stateOf(done);
    expect(error).toBeInstanceOf(NotSentError);
    expect(error).toMatchObject({
      outcome: 'busy',
      message: 'Another execution is sending this at the moment; nothing was sent now.',
      remedy: expect.stringContaining('few minutes'),
    });
    expect(reserve).toHaveBeenCalledTimes(120);
    expect(one.send).not.toHaveBeenCalled();
    expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'reserved', owner: 'other/1' });
  });

  it('is waited for also in the same process, until it is settled', async () => {
    const here = start('here');
    const [first, second] = [startExecution(here), startExecution(here)];
    const one = job('a');
    one.send.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => void clock.after(40_000, resolve));
      return { result: { sid: 'SM-a' }, attempts: 1 };
    });
    const all = [first.do(one), second.do(job('a'))];
    await clock.pass(40_500);
    const [, two] = await Promise.all(all.map(stateOf));
    expect(two).toMatchObject({ delivery: { outcome: 'repeat' } });
  });

  it('is not waited for once the execution is stopped', async () => {
    const here = start('here');
    void startExecution(here).do(job('a', { send: () => new Promise(() => {}) }));
    await settled();
    const stop = new AbortController();
    const done = raised(startExecution(here, stop.signal).do(job('a')));
    await clock.pass(1_000);
    expect(await stateOf(done)).toBe('pending');
    stop.abort();
    expect(await stateOf(done)).toMatchObject({ outcome: 'busy' });
  });

  it('is taken over at once where it is proved that nobody lives who holds it', async () => {
    const dead = start('dead');
    await ledger.sends.reserve(dead.holders.enter(), [reservation('a')]);
    await clock.pass(120_000);
    const beatsOf = jest.spyOn(ledger.owners, 'beatsOf');
    const heir = startExecution(start('heir', ledger, (owner) => owner === 'dead/1'));
    const ages: number[] = [];
    const one = job('a');
    one.lookUp.mockImplementationOnce(async ({ ageMilliseconds: age, mayBeOlder }) => {
      expect(mayBeOlder).toBe(true);
      ages.push(age());
      await new Promise<void>((resolve) => void clock.after(700, resolve));
      ages.push(age());
      return found('a');
    });
    const done = heir.do(one);
    await clock.pass(700);
    expect((await done).delivery.outcome).toBe('found');
    // The look-up goes back to the first reservation.
    expect(ages).toEqual([120_000, 120_700]);
    expect(beatsOf).not.toHaveBeenCalled();
  });

  it.each([
    ['the same', {}, [false, false]],
    ['something else', { contentHash: 'of another text' }, [true, false]],
  ])('is told from what we send ourselves: it was %s', async (_what, changes, told) => {
    const dead = start('dead');
    await ledger.sends.reserve(dead.holders.enter(), [reservation('a', changes)]);
    const heir = startExecution(start('heir', ledger, (owner) => owner === 'dead/1'));
    const seen: unknown[] = [];
    const one = job('a', {
      lookUp: async ({ isOther }) => (seen.push(isOther) === 1 ? notSent : found('a')),
    });
    one.send.mockRejectedValueOnce(lostAnswer());
    expect((await heir.do(one)).delivery.outcome).toBe('found');
    expect(seen).toEqual(told);
  });

  it.each([
    [3_000, 'found'],
    [3_001, 'unknown'],
  ])('is not looked up where the ledger’s clock was set back (%i ms: %s)', async (by, outcome) => {
    await ledger.sends.reserve('dead/1', [reservation('a')]);
    const reserve: Ledger['sends']['reserve'] = async (...given) => {
      const [reserved] = await ledger.sends.reserve(...given);
      if (reserved?.outcome !== 'repeat') throw new Error('It was free');
      return [{ ...reserved, send: { ...reserved.send, ageMilliseconds: -by } }];
    };
    const heir = startExecution(start('heir', withSends(ledger, { reserve }), () => true));
    const one = job('a', { lookUp: async () => found('a') });
    const done = heir.do(one).then(
      ({ delivery }) => delivery.outcome as string,
      (error: NotSentError) => `${error.outcome}: ${error.message}`,
    );
    expect(await done).toMatch(new RegExp(`^${outcome}(: .*clock was set back.*)?$`));
    expect(one.send).not.toHaveBeenCalled();
  });

  it('is looked up no later than from its first reservation, however slow the ledger is', async () => {
    const slowly: <T>(asked: Promise<T>) => Promise<T> = async (asked) => {
      const answer = await asked;
      await new Promise<void>((resolve) => void clock.after(3_000, resolve));
      return answer;
    };
    const own = withSends(ledger, {
      reserve: (...given) => slowly(ledger.sends.reserve(...given)),
      takeOver: (...given) => slowly(ledger.sends.takeOver(...given)),
    });
    await ledger.sends.reserve('dead/1', [reservation('a')]);
    await clock.pass(10_000);
    const ages: number[] = [];
    const one = job('a', {
      lookUp: async ({ ageMilliseconds: age }) => {
        ages.push(age());
        return found('a');
      },
    });
    const done = startExecution(start('heir', own, () => true)).do(one);
    await clock.pass(6_000);
    expect((await done).delivery.outcome).toBe('found');
    expect(ages).toEqual([16_000]);
  });

  it('is taken over at once from an execution of our own that has ended', async () => {
    const here = start('here');
    const first = startExecution(here);
    await ledger.sends.reserve(first.owner, [reservation('a')]);
    first.leave();
    const one = job('a', { lookUp: async () => notSent });
    expect((await startExecution(here).do(one)).delivery.outcome).toBe('sent');
  });

  describe.each([
    ['as it is', 0],
    ['two hours back', -2 * 3_600_000],
    ['two hours ahead', 2 * 3_600_000],
  ])('with the wall clock %s', (_how, offset) => {
    beforeEach(() => {
      const { now } = Date;
      let calls = 0;
      // From one moment to the next it is set to another time.
      jest.spyOn(Date, 'now').mockImplementation(() => now() + ((calls += 1) % 2) * offset);
    });
    afterEach(() => jest.restoreAllMocks());

    it('is taken over after 25 seconds of silence', async () => {
      await ledger.sends.reserve('silent/1', [reservation('a')]);
      await ledger.owners.beat(['silent/1']);
      const one = job('a', { lookUp: async () => notSent });
      const done = startExecution(start('heir')).do(one);
      await clock.pass(24_999);
      expect(one.lookUp).not.toHaveBeenCalled();
      await clock.pass(1);
      expect(await stateOf(done)).toMatchObject({ delivery: { outcome: 'sent' } });
    });

    it('is never taken over while it gives signs of life', async () => {
      const living = startExecution(start('living'));
      const sending = Promise.withResolvers<{ result: unknown; attempts: number }>();
      void living.do(job('a', { send: () => sending.promise }));
      await settled();
      const one = job('a');
      const done = raised(startExecution(start('other')).do(one));
      await clock.pass(60_000);
      expect(await stateOf(done)).toMatchObject({ outcome: 'busy' });
      expect(one.lookUp).not.toHaveBeenCalled();
      sending.resolve({ result: { sid: 'SM-a' }, attempts: 1 });
      await settled();
      expect(await sendOf(ledger, 'a')).toMatchObject({ state: 'accepted', owner: 'living/1' });
    });
  });

  it('stays with its holder who comes back between the judgement and the takeover', async () => {
    await ledger.sends.reserve('slow/1', [reservation('a')]);
    let isGone = true;
    const takeOver: Ledger['sends']['takeOver'] = async (...given) => {
      expect(await ledger.sends.confirm('slow/1', [reservation('a')])).toEqual([true]);
      isGone = false;
      return ledger.sends.takeOver(...given);
    };
    const own = withSends(ledger, { takeOver });
    const one = job('a');
    const done = startExecution(start('heir', own, () => isGone)).do(one);
    await settled();
    expect(await sendOf(ledger, 'a')).toMatchObject({ owner: 'slow/1', state: 'reserved' });
    await ledger.sends.settle('slow/1', [settlement('a', 'accepted', { result: '{"sid":"S"}' })]);
    await clock.pass(500);
    expect(await stateOf(done)).toStrictEqual({
      result: { sid: 'S' },
      delivery: { outcome: 'repeat', attempts: 0, key: 'a' },
    });
    expect(one.lookUp).not.toHaveBeenCalled();
    expect(one.send).not.toHaveBeenCalled();
  });

  it('has its content told by who sent it last', async () => {
    const first = job('a', { reservation: { contentHash: 'first' } });
    first.send.mockRejectedValueOnce(lostAnswer());
    first.lookUp.mockResolvedValueOnce(nothing);
    await raised(alone().do(first));
    const changed = { reservation: { contentHash: 'second' } };
    const second = job('a', { ...changed, lookUp: async () => notSent });
    expect((await alone().do(second)).delivery.outcome).toBe('sent');
    expect((await alone().do(job('a', changed))).delivery).not.toHaveProperty('contentDiffers');
    const third = job('a', { reservation: { contentHash: 'first' } });
    expect((await alone().do(third)).delivery).toHaveProperty('contentDiffers', true);
  });
});
