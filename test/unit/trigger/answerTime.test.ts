import { AnswerTime, LedgerLate } from '../../../nodes/TwilioOpsTrigger/webhook/answerTime';

/** A webhook for which all of the time was needed before the ledger was asked. */
const spent = () => new AnswerTime('webhook', performance.now() - 60_000);

describe('when the time is up before the ledger is asked', () => {
  it('what the ledger knows at once is taken', async () => {
    expect(await spent().wait('facts', async () => 'found')).toBe('found');
  });

  it('what takes longer goes on after the answer', async () => {
    const answer = Promise.withResolvers<string>();
    const told: string[] = [];
    const waited = spent().wait('facts', () => answer.promise, { done: (one) => told.push(one) });
    await expect(waited).rejects.toThrow(LedgerLate);
    answer.resolve('found');
    await answer.promise;
    expect(told).toEqual(['found']);
  });

  it('what fails later is told, too', async () => {
    const answer = Promise.withResolvers<string>();
    const told: string[] = [];
    const failed = ({ message }: Error) => told.push(message);
    await expect(spent().wait('optOut', () => answer.promise, { failed })).rejects.toThrow(
      LedgerLate,
    );
    answer.reject(new Error('away'));
    await answer.promise.catch(() => undefined);
    expect(told).toEqual(['away']);
  });
});
