import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, type PostgresServer } from './support/postgresServer';
import { recipients } from './support/recipients';
import { record } from './support/record';
import { ownKey } from './support/sendingList';
import { spoilt } from './support/spoilt';
import { startStage, type Stage, type Station } from './support/stage';
import { clean } from './support/verdict';

/** A fault is over when the execution has ended, or after so long: it might wait for the end. */
const longestMs = 90_000;

describe('PostgreSQL that goes away in mid-batch', () => {
  let server: PostgresServer;
  let stage: Stage;
  let station: Station;
  beforeAll(async () => {
    server = await startPostgres();
    stage = await startStage({ place: { ledger: 'postgres', ledgerUrl: server.url } });
    station = await stage.station();
  });
  afterAll(async () => {
    await stage?.stop();
    await server?.drop();
  });

  const faults: Array<[string, (ended: Promise<unknown>) => Promise<void>]> = [
    [
      'server stopped fast in mid-batch and back after 2 s',
      async () => {
        await server.stop('fast');
        await sleep(2_000);
        await server.start();
      },
    ],
    [
      'server crashes in mid-batch and is back at once',
      async () => {
        await server.stop('immediate');
        await server.start();
      },
    ],
    [
      'server crashes three times, a second apart',
      async () => {
        for (let time = 0; time < 3; time++) {
          await server.stop('immediate');
          await server.start();
          await sleep(1_000);
        }
      },
    ],
    [
      'server stopped fast in mid-batch and away until the execution has ended',
      async (ended) => {
        await server.stop('fast');
        await Promise.race([ended, sleep(longestMs)]);
        await server.start();
      },
    ],
    [
      'server stands still for 15 s in mid-batch',
      async () => {
        await server.freeze();
        await sleep(15_000);
        server.thaw();
      },
    ],
  ];

  it.each(faults)('%s: each message once, each item true', async (fault, happens) => {
    const items = recipients(1_000);
    const list = await station.add({ delivery: ownKey });
    const { verdict, outcomes } = await spoilt({ twilio: stage.twilio, list }, items, 300, happens);
    const about = { fault, driver: 'PostgreSQL', messages: items.length, outcomes } as const;
    expect(record(about, verdict)).toEqual(clean);
  });
});
