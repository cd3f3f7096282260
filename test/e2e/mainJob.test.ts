import { launch } from '../../sandbox/launch';
import type { Sandbox } from '../../sandbox/launch';
import type { Line } from '../../sandbox/line';
import { missing } from '../../sandbox/missing';
import { releases } from '../../sandbox/n8n/release';
import { expectations } from '../../sandbox/story/expectations';
import { mainJob } from '../../sandbox/story/mainJob';

describe.each(releases)('the main job on a real n8n %s', (_line, release) => {
  let sandbox: Sandbox;
  let lines: Line[];

  beforeAll(async () => {
    sandbox = await launch(undefined, release);
    lines = await mainJob(sandbox);
  });
  afterAll(() => sandbox?.stop());

  it('shows every expected line', () => {
    expect(missing(expectations, lines)).toEqual([]);
  });

  it('asks nothing of Twilio but what its OpenAPI describes', () => {
    expect(sandbox.twilio.requests.total).toBeGreaterThan(0);
    expect(sandbox.twilio.violations).toEqual([]);
  });

  it('reaches nothing beyond this machine', async () => {
    expect(await sandbox.n8n.log()).not.toContain('loopback-only: refused');
  });

  it('writes no secret into its log', async () => {
    const tokens = sandbox.twilio.state.accounts.all.map(({ authToken }) => authToken);
    const log = await sandbox.n8n.log();
    expect(tokens.filter((token) => log.includes(token))).toEqual([]);
  });
});
