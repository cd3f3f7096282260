import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { keepTellingAnswers } from '../../../lib/waiting/keptAnswers';

const minuteMs = 60_000;

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger({ kind: 'sqlite', path: ':memory:' });
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] });
});
afterEach(async () => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  await ledger.close();
});

const kept = async (waitId: string) => {
  await ledger.waits.create({
    ...{ waitId, kind: 'reply', account: 'AC1', recipient: null, sender: null },
    resumeUrl: `http://n8n/${waitId}`,
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + 60 * minuteMs),
  });
  await ledger.waits.keepAnswer(waitId, '{}');
};

describe('an answer that a process left in the ledger', () => {
  it('is told within a minute by any process that has opened the ledger, while it is open', async () => {
    const told: string[] = [];
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
      told.push(String(url));
      return Response.json({ resumed: true });
    });
    keepTellingAnswers(ledger);
    keepTellingAnswers(ledger);
    await kept('first');
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(told).toEqual(['http://n8n/first']);
    expect(await ledger.waits.find('first')).toBeNull();
    // Also one that comes later, from a process that dies now.
    await kept('second');
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(told).toEqual(['http://n8n/first', 'http://n8n/second']);
    await ledger.close();
    // The next look, and the line that counts what was told.
    expect(jest.getTimerCount()).toBe(2);
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(jest.getTimerCount()).toBe(0);
  });
});
