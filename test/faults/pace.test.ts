import { fourAtOnce, mostInOneSecond, perSecond } from './support/pace';
import { startPostgres, type PostgresServer } from './support/postgresServer';
import { startStage, type Stage } from './support/stage';
import { onHost } from './support/surroundings';
import { atTwilio } from './support/verdict';

describe('Max per Second and Sender of n8n on two hosts', () => {
  let server: PostgresServer;
  let stage: Stage;
  beforeAll(async () => {
    server = await startPostgres();
    const place = { ledger: 'postgres', ledgerUrl: server.url } as const;
    stage = await startStage({ place, latencyMs: 20 });
  });
  afterAll(async () => {
    await stage?.stop();
    await server?.drop();
  });

  it('holds for four executions at once together, two on each', async () => {
    const first = await stage.station(onHost('first'));
    const second = await stage.station(onHost('second'));
    const { items, times } = await fourAtOnce(stage, [first, second]);
    expect(atTwilio(stage.twilio, items)).toEqual({ twice: 0, lost: 0 });
    // One slot more, for what was held up on its way.
    expect(mostInOneSecond(times)).toBeLessThanOrEqual(perSecond + 1);
  });
});
