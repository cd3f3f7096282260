import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, type PostgresServer } from './support/postgresServer';
import { recipients, type Recipient } from './support/recipients';
import { record } from './support/record';
import { ownKey, type SendingList } from './support/sendingList';
import { startStage, type Stage, type Station } from './support/stage';
import { inContainer, onHost, withClock, type Surroundings } from './support/surroundings';
import { atTwilio, clean, outcomesOf, reached, wronglyTold } from './support/verdict';

/** One message in 40 seconds: longer than a look-up at Twilio, and soon longer than a lease. */
const slow = { ...ownKey, messagesPerSecond: 0.025 };
const minuteMs = 60_000;

/** Where the two run, and what happens between the beginnings of their executions. */
interface Case {
  first: Surroundings;
  second: Surroundings;
  between: (stations: Station[]) => Promise<unknown>;
}

const setAhead = async (stations: Station[]) => {
  for (const { n8n } of stations) process.kill(n8n.pid, 'SIGUSR2');
};

const cases: Array<[string, Case]> = [
  [
    'containers of one host name, the same keys at once',
    { first: inContainer(), second: inContainer(), between: () => sleep(1_000) },
  ],
  [
    'two hosts, an item waits for its turn longer than the lease',
    { first: onHost('first'), second: onHost('second'), between: () => sleep(25_000) },
  ],
  [
    'both clocks set 11 min ahead while an item waits for its turn',
    {
      first: withClock(0, 11 * minuteMs),
      second: withClock(0, 11 * minuteMs),
      between: setAhead,
    },
  ],
];

describe('an n8n that lives and has not sent yet', () => {
  let server: PostgresServer;
  let stage: Stage;
  let stations: Station[];
  let lists: SendingList[];

  beforeAll(async () => {
    server = await startPostgres();
    const place = { ledger: 'postgres', ledgerUrl: server.url } as const;
    stage = await startStage({ place, latencyMs: 2_000 });
    stations = [await stage.station(), await stage.station()];
    lists = [];
    for (const station of stations) lists.push(await station.add({ delivery: slow }));
  });
  afterAll(async () => {
    await stage?.stop();
    await server?.drop();
  });

  /** The second list is begun when the first has sent one and the rest waits. */
  async function both(items: readonly Recipient[], between: Case['between']) {
    const [first, second] = lists as [SendingList, SendingList];
    const firstId = await first.begin(items);
    await reached(stage.twilio, items, 1);
    await between(stations);
    const secondId = await second.begin(items);
    return [await first.ended(firstId, 400), await second.ended(secondId, 400)];
  }

  it.each(cases)('%s: is not taken for dead', async (fault, { first, second, between }) => {
    for (const station of stations) await station.stop();
    await stations[0]!.start(first);
    await stations[1]!.start(second);
    const items = recipients(3);
    const executions = await both(items, between);
    const about = {
      fault,
      driver: 'PostgreSQL',
      messages: items.length,
      outcomes: executions.map(outcomesOf),
    } as const;
    const wrong = executions.flatMap((one) =>
      wronglyTold(stage.twilio, one, { besideOthers: true }),
    );
    const verdict = { ...atTwilio(stage.twilio, items), wronglyTold: wrong.length };
    expect(record(about, verdict)).toEqual(clean);
  });
});
