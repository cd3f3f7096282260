import {
  askOnce,
  lazy,
  memoByKeeper,
  memoByKey,
  memoByObject,
  memoByObjects,
  memoOfLast,
} from '../../../lib/kit/memo';

describe('lazy', () => {
  it('makes nothing before the first use, and one thing for all', () => {
    const make = jest.fn(() => ({}));
    const get = lazy(make);
    expect(make).not.toHaveBeenCalled();
    expect(get()).toBe(get());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('keeps undefined too', () => {
    const make = jest.fn(() => undefined);
    const get = lazy(make);
    get();
    get();
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', () => {
    const make = jest
      .fn((): number => 7)
      .mockImplementationOnce(() => {
        throw new Error('not yet');
      });
    const get = lazy(make);
    expect(get).toThrow('not yet');
    expect(get()).toBe(7);
  });
});

describe('memoByObject', () => {
  it('asks once for each object, not for each that looks like it', () => {
    const make = jest.fn(({ name }: { name: string }) => ({ name }));
    const memo = memoByObject(make);
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect(memo(one)).toBe(memo(one));
    expect(memo(other)).not.toBe(memo(one));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('keeps undefined too', () => {
    const make = jest.fn((_from: object) => undefined);
    const memo = memoByObject(make);
    const one = {};
    memo(one);
    memo(one);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

const keeper = (name: string) => ({ name, kept: new Map<object, unknown>() });
type Named = ReturnType<typeof keeper>;

describe('memoByKeeper', () => {
  it('asks once for each object, and for each memo', () => {
    const make = jest.fn(({ name }: Named) => ({ name }));
    const [memo, another] = [memoByKeeper(make), memoByKeeper(() => 'another')];
    const [one, other] = [keeper('a'), keeper('a')];
    expect(memo(one)).toBe(memo(one));
    expect(memo(other)).not.toBe(memo(one));
    expect(another(one)).toBe('another');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('keeps undefined too', () => {
    const make = jest.fn(() => undefined);
    const memo = memoByKeeper(make);
    const one = keeper('a');
    memo(one);
    memo(one);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe('memoByObjects', () => {
  it('asks once for each two', () => {
    const make = jest.fn((one: Named, other: Named) => [one, other]);
    const memo = memoByObjects(make);
    const [a, b] = [keeper('a'), keeper('b')];
    for (let again = 0; again < 2; again++)
      expect([memo(a, a), memo(a, b), memo(b, a), memo(b, b)]).toEqual([
        [a, a],
        [a, b],
        [b, a],
        [b, b],
      ]);
    expect(make).toHaveBeenCalledTimes(4);
  });
});

describe('memoOfLast', () => {
  it('keeps one answer, also that there is none', () => {
    const answer = jest.fn((text: string) => (text === '' ? undefined : text.length));
    const memo = memoOfLast(answer);
    expect(['a', 'a', '', '', 'a'].map(memo)).toEqual([1, 1, undefined, undefined, 1]);
    expect(answer.mock.calls).toEqual([['a'], [''], ['a']]);
  });
});

describe('memoByKey', () => {
  it('asks once for each key', () => {
    const answer = jest.fn((text: string) => text.length);
    const memo = memoByKey(10, answer);
    expect(['a', 'bb', 'a', 'bb'].map(memo)).toEqual([1, 2, 1, 2]);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('keeps what falls short of true, and null, but not undefined', () => {
    for (const [value, calls] of [
      [null, 1],
      [0, 1],
      ['', 1],
      [false, 1],
      [undefined, 2],
    ] as const) {
      const answer = jest.fn((_key: string): unknown => value);
      const memo = memoByKey(10, answer);
      expect([memo('a'), memo('a')]).toEqual([value, value]);
      expect(answer).toHaveBeenCalledTimes(calls);
    }
  });

  it('forgets what was not asked for the longest time', () => {
    const answer = jest.fn((key: string) => key);
    const memo = memoByKey(2, answer);
    ['a', 'b', 'a', 'c', 'a', 'b'].forEach(memo);
    expect(answer.mock.calls.map(([key]) => key)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('answers what has no key each time', () => {
    const answer = jest.fn((text: string) => text.length);
    const memo = memoByKey(10, answer, (text) => (text.length > 2 ? undefined : text));
    expect(['ab', 'abc', 'ab', 'abc'].map(memo)).toEqual([2, 3, 2, 3]);
    expect(answer.mock.calls.map(([text]) => text)).toEqual(['ab', 'abc', 'abc']);
  });

  it('answers by the key, where the question is no key itself', () => {
    const answer = jest.fn(({ number }: { number: string }) => number.slice(0, 2));
    const memo = memoByKey(10, answer, ({ number }) => number.slice(0, 2));
    expect([memo({ number: '+4915' }), memo({ number: '+4916' })]).toEqual(['+4', '+4']);
    expect(answer).toHaveBeenCalledTimes(1);
  });
});

describe('askOnce', () => {
  it('lets who comes meanwhile wait for the same answer', async () => {
    const ask = jest.fn(async (name: string) => ({ name }));
    const once = askOnce((name: string) => name, ask);
    const [first, second, other] = await Promise.all([once('a'), once('a'), once('b')]);
    expect(second).toBe(first);
    expect(other).toEqual({ name: 'b' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('asks anew after a failure', async () => {
    const ask = jest.fn(async (name: string) => name).mockRejectedValueOnce(new Error('away'));
    const once = askOnce((name: string) => name, ask);
    await expect(once('a')).rejects.toThrow('away');
    await expect(once('a')).resolves.toBe('a');
    await once('a');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
