import { cutConnections, lockSends } from './support/ledgerFaults';
import { startPostgres, type PostgresServer } from './support/postgresServer';
import { recipients } from './support/recipients';
import { record } from './support/record';
import { startStage, type Stage, type Station } from './support/stage';
import { atTwilio, clean, outcomesOf, reached, wronglyTold } from './support/verdict';

/** Somebody who presses Retry as long as it fails, up to so often. */
const maxRetries = 5;

describe('PostgreSQL that is locked beyond its statement timeout', () => {
  let server: PostgresServer;
  let stage: Stage;
  let station: Station;
  beforeAll(async () => {
    server = await startPostgres();
    await server.query(`ALTER DATABASE postgres SET statement_timeout = '500ms'`);
    stage = await startStage({ place: { ledger: 'postgres', ledgerUrl: server.url } });
    station = await stage.station();
  });
  afterAll(async () => {
    await stage?.stop();
    await server?.drop();
  });

  it.each([1_500, 4_000])('for %d ms: Retry On Fail and Retry send the rest', async (lockedMs) => {
    const items = recipients(300);
    const list = await station.add({
      settings: { onError: 'stopWorkflow', retryOnFail: true, maxTries: 3, waitBetweenTries: 500 },
    });
    await cutConnections(server);
    const id = await list.begin(items);
    await reached(stage.twilio, items, 100);
    await lockSends(server, lockedMs);
    let last = await list.ended(id, 600);
    const { twice: twiceBeforeRetry } = atTwilio(stage.twilio, items);
    for (let time = 0; time < maxRetries && last.status !== 'success'; time++)
      last = await list.retry(last.id, false);
    const about = {
      fault: `table locked for ${lockedMs / 1_000} s with a statement_timeout of 0.5 s, Retry On Fail, then Retry`,
      driver: 'PostgreSQL',
      messages: items.length,
      outcomes: [outcomesOf(last)],
    } as const;
    const verdict = {
      ...atTwilio(stage.twilio, items),
      wronglyTold: wronglyTold(stage.twilio, last).length,
    };
    expect({ twiceBeforeRetry, ...record(about, verdict) }).toEqual({
      twiceBeforeRetry: 0,
      ...clean,
    });
    expect(last.status).toBe('success');
  });
});
