import { recipients } from '../../faults/support/recipients';
import { record } from '../../faults/support/record';
import { ownKey } from '../../faults/support/sendingList';
import { atTwilio, clean, outcomesOf, wronglyTold } from '../../faults/support/verdict';
import type { Cluster } from '../support/cluster';
import { takenUpBy } from '../support/whoRan';

const driver = 'PostgreSQL';

/** Lists that workers send. */
export function sendingScenarios(cluster: () => Cluster): void {
  it('of 300 is sent by a worker, each message once', async () => {
    const { twilio, addList } = cluster();
    const items = recipients(300);
    const execution = await (await addList()).run(items);
    expect(execution.status).toBe('success');
    expect(outcomesOf(execution)).toEqual({ sent: 300 });
    expect(atTwilio(twilio, items)).toEqual({ twice: 0, lost: 0 });
  });

  it('is one of ten at once, which the workers share', async () => {
    const { twilio, addList, workers } = cluster();
    const before = await Promise.all(workers.map(takenUpBy));
    const lists = await Promise.all(Array.from({ length: 10 }, async () => addList()));
    const parts = lists.map((list) => ({ list, items: recipients(50) }));
    const executions = await Promise.all(parts.map(({ list, items }) => list.run(items)));
    expect(executions.map(outcomesOf)).toEqual(parts.map(() => ({ sent: 50 })));
    expect(
      atTwilio(
        twilio,
        parts.flatMap(({ items }) => items),
      ),
    ).toEqual({ twice: 0, lost: 0 });
    const after = await Promise.all(workers.map(takenUpBy));
    for (const [index, taken] of after.entries())
      expect(taken.length).toBeGreaterThan(before[index]!.length);
  });

  it('is sent once where several workers have the same keys at the same moment', async () => {
    const { twilio, addList, workers } = cluster();
    const items = recipients(300);
    const lists = await Promise.all([1, 2, 3, 4].map(async () => addList({ delivery: ownKey })));
    const before = (await Promise.all(workers.map(takenUpBy))).map(({ length }) => length);
    const executions = await Promise.all(lists.map((list) => list.run(items)));
    const after = (await Promise.all(workers.map(takenUpBy))).map(({ length }) => length);
    expect(after.every((count, index) => count > before[index]!)).toBe(true);
    const wrong = executions.flatMap((one) => wronglyTold(twilio, one, { besideOthers: true }));
    const fault = 'the same keys in four executions of two workers at once';
    const about = { fault, driver, messages: items.length } as const;
    const verdict = { ...atTwilio(twilio, items), wronglyTold: wrong.length };
    expect(record({ ...about, outcomes: executions.map(outcomesOf) }, verdict)).toEqual(clean);
  });
}
