import { killedAndTakenOver } from './support/killed';
import { startPostgres, type PostgresServer } from './support/postgresServer';
import { recipients } from './support/recipients';
import { ownKey, type SendingList } from './support/sendingList';
import { startStage, type Stage, type Station } from './support/stage';
import { inContainer, onHost, withClock, type Surroundings } from './support/surroundings';
import { clean } from './support/verdict';

const hourMs = 3_600_000;

/** Who is killed, and who goes on. */
type Case = [string, { killed: Surroundings; other: Surroundings }];

const here: Surroundings = {};

const cases: Case[] = [
  ['kill -9, run again on the same host at once', { killed: here, other: here }],
  ['kill -9, run again on another host at once', { killed: onHost('first'), other: here }],
  ['kill -9 in a container, run again in another', { killed: inContainer(), other: inContainer() }],
  ['kill -9, clock 6 s ahead of who goes on', { killed: withClock(6_000), other: here }],
  ['kill -9, clock 6 h ahead of who goes on', { killed: withClock(6 * hourMs), other: here }],
  ['kill -9, clock 6 h behind who goes on', { killed: withClock(-6 * hourMs), other: here }],
  ['kill -9, who goes on has a clock 6 h behind', { killed: here, other: withClock(-6 * hourMs) }],
];

describe('kill -9 of one n8n of two that share a ledger in PostgreSQL', () => {
  let server: PostgresServer;
  let stage: Stage;
  let first: { station: Station; list: SendingList };
  let second: { station: Station; list: SendingList };

  beforeAll(async () => {
    server = await startPostgres();
    stage = await startStage({ place: { ledger: 'postgres', ledgerUrl: server.url } });
    const station = async () => {
      const made = await stage.station();
      return { station: made, list: await made.add({ delivery: ownKey }) };
    };
    [first, second] = [await station(), await station()];
  });
  afterAll(async () => {
    await stage?.stop();
    await server?.drop();
  });

  it.each(cases)('%s: none lost, none twice', async (fault, { killed, other }) => {
    await first.station.stop();
    await second.station.stop();
    await first.station.start(killed);
    await second.station.start(other);
    const items = recipients(300);
    const about = { fault, driver: 'PostgreSQL', at: 100 } as const;
    const verdict = await killedAndTakenOver(stage, about, first, second.list, items);
    expect(verdict).toEqual(clean);
  });
});
