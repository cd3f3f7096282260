import { recipients, type Recipient } from './support/recipients';
import { ownKey, type SendingList } from './support/sendingList';
import { startStage, type Stage, type Station } from './support/stage';
import { atTwilio } from './support/verdict';

const perSecond = 5;
const executions = 4;
const itemsEach = 10;

describe('Max per Second and Sender', () => {
  let stage: Stage;
  let stations: Station[];
  beforeAll(async () => {
    stage = await startStage({ latencyMs: 20 });
    stations = [await stage.station(), await stage.station()];
  });
  afterAll(async () => stage?.stop());

  /** When each message to these reached Twilio, in order. */
  function timesOf(items: readonly Recipient[]): number[] {
    const recipientsOf = new Set(items.map(({ to }) => to));
    return stage.twilio.requests.all
      .filter(({ method, body }) => method === 'POST' && recipientsOf.has(String(body.To)))
      .map(({ atMs }) => atMs)
      .sort((a, b) => a - b);
  }

  const mostInOneSecond = (times: readonly number[]) =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));

  it.each([
    ['of one n8n', 1],
    ['of two n8n that share a ledger', 2],
  ])('holds for four executions at once %s together', async (_whose, count) => {
    const delivery = { ...ownKey, messagesPerSecond: perSecond };
    const lists: SendingList[] = [];
    for (const station of stations.slice(0, count)) lists.push(await station.add({ delivery }));
    const parts = Array.from({ length: executions }, () => recipients(itemsEach));
    const running = parts.map((items, index) => lists[index % lists.length]!.run(items));
    await Promise.all(running);
    const all = parts.flat();
    expect(atTwilio(stage.twilio, all)).toEqual({ twice: 0, lost: 0 });
    // One slot more, for what was held up on its way.
    expect(mostInOneSecond(timesOf(all))).toBeLessThanOrEqual(perSecond + 1);
  });
});
