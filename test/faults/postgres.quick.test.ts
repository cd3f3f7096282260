import { setTimeout as sleep } from 'node:timers/promises';
import { cutConnections, lockSends } from './support/ledgerFaults';
import { startPostgres, type PostgresServer } from './support/postgresServer';
import { recipients } from './support/recipients';
import { record } from './support/record';
import { ownKey } from './support/sendingList';
import { spoilt } from './support/spoilt';
import { startStage, type Stage, type Station } from './support/stage';
import { clean } from './support/verdict';

describe('a ledger in PostgreSQL', () => {
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
  const about = (fault: string, messages: number) =>
    ({ fault, driver: 'PostgreSQL', messages }) as const;

  it('may crash in mid-batch and come back: each message once, each item true', async () => {
    const items = recipients(300);
    const list = await station.add({ delivery: ownKey });
    const crash = async () => {
      await server.stop('immediate');
      await sleep(2_000);
      await server.start();
    };
    const { verdict, outcomes } = await spoilt({ twilio: stage.twilio, list }, items, 100, crash);
    const fault = 'server crashes in mid-batch and is back after 2 s';
    expect(record({ ...about(fault, items.length), outcomes }, verdict)).toEqual(clean);
  });

  it('may lose all connections again and again: nobody fails, nobody twice', async () => {
    const items = recipients(500);
    const list = await station.add({ delivery: ownKey });
    const { verdict, outcomes } = await spoilt(
      { twilio: stage.twilio, list },
      items,
      20,
      async (ended) => cutConnections(server, ended),
    );
    const fault = 'all connections cut every 100 ms';
    expect(record({ ...about(fault, items.length), outcomes }, verdict)).toEqual(clean);
    expect(outcomes).toEqual([{ sent: items.length }, { repeat: items.length }]);
  });

  it('may be locked beyond its statement timeout, under Retry On Fail: nobody twice', async () => {
    await server.query(`ALTER DATABASE postgres SET statement_timeout = '500ms'`);
    const items = recipients(300);
    const list = await station.add({
      delivery: ownKey,
      settings: { onError: 'stopWorkflow', retryOnFail: true, maxTries: 5, waitBetweenTries: 500 },
    });
    const again = await station.add({ delivery: ownKey });
    await cutConnections(server);
    const runs = { twilio: stage.twilio, list, again };
    const lock = () => lockSends(server, 2_500);
    const { verdict, outcomes } = await spoilt(runs, items, 100, lock);
    await server.query('ALTER DATABASE postgres RESET statement_timeout');
    const fault = 'table locked for 2.5 s with a statement_timeout of 0.5 s, Retry On Fail';
    expect(record({ ...about(fault, items.length), outcomes }, verdict)).toEqual(clean);
  });
});
