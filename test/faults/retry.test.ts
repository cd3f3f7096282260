import { runWorkflow, type Execution } from '../../sandbox/n8n/executions';
import { releases } from '../../sandbox/n8n/release';
import { MESSAGING_SERVICE, PRODUCTION } from '../../sandbox/twilio/seed';
import { until } from '../../sandbox/until';
import { start } from '../e2e/support/inLine';
import { recipients, type Recipient } from './support/recipients';
import { record } from './support/record';
import { startStage, type Stage, type Station } from './support/stage';
import {
  atTwilio,
  clean,
  messageCount,
  messagesTo,
  outcomesOf,
  reached,
  wronglyTold,
} from './support/verdict';

/** Two at a time, so that an error in the middle leaves a rest. */
const oneAfterTheOther = { delivery: { maxConcurrent: 2 } };
const stopping = { ...oneAfterTheOther, settings: { onError: 'stopWorkflow' } };

describe.each(releases)("n8n %s's Retry, without keys of one's own", (name, release) => {
  let stage: Stage;
  let station: Station;
  beforeAll(async () => {
    stage = await startStage();
    station = await stage.station({ release, env: { EXECUTIONS_DATA_SAVE_ON_PROGRESS: 'true' } });
  });
  afterAll(async () => stage?.stop());

  const optOuts = () => stage.twilio.state.accounts.get(PRODUCTION.sid)!.optOuts;
  const recorded = (fault: string, items: readonly Recipient[], last: Execution) =>
    record(
      {
        fault: `${fault} (n8n ${name})`,
        driver: 'SQLite',
        messages: items.length,
        outcomes: [outcomesOf(last)],
      },
      {
        ...atTwilio(stage.twilio, items),
        wronglyTold: wronglyTold(stage.twilio, last).length,
      },
    );

  /** Twilio refuses the one in the middle: it wrote STOP to the sender. */
  async function refusedInTheMiddle() {
    const items = recipients(20);
    const { to } = items[10]!;
    optOuts().add(MESSAGING_SERVICE.sid, to);
    const list = await station.add(stopping);
    const failed = await list.run(items);
    expect(failed.status).toBe('error');
    const sent = messageCount(stage.twilio, items);
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(items.length);
    const permit = () => optOuts().remove(MESSAGING_SERVICE.sid, to);
    return { items, list, failed, sent, permit };
  }

  it('is what the error of such an execution names, with how many went out', async () => {
    const { failed, sent } = await refusedInTheMiddle();
    const { message, description } = failed.error!;
    expect(`${message} ${description}`).toMatch(new RegExp(`\\b${sent}\\b`));
    expect(`${message} ${description}`).toContain('Retry');
  });

  it.each([
    ['the workflow as it was', false],
    ['the workflow as it is now', true],
  ])('of an execution that Twilio stopped goes on with the rest: %s', async (_how, current) => {
    const { items, list, failed, permit } = await refusedInTheMiddle();

    const failedAgain = await list.retry(failed.id, current);
    expect(failedAgain).toMatchObject({ mode: 'retry', status: 'error' });

    permit();
    const whole = await list.retry(failedAgain.id, current);
    expect(recorded('Retry of a Retry of an execution with a refused item', items, whole)).toEqual(
      clean,
    );
    expect(whole.status).toBe('success');
  });

  it('of an execution whose n8n was killed goes on with the rest', async () => {
    const items = recipients(60);
    const list = await station.add(oneAfterTheOther);
    const id = await list.begin(items);
    await reached(stage.twilio, items, 20);
    await station.kill();
    await station.start();
    await until('n8n sees that the execution has crashed', async () => {
      const { status } = await station.n8n.rest.get<{ status: string }>(`executions/${id}`);
      return status === 'crashed';
    });
    const whole = await list.retry(id, false);
    expect(recorded('Retry after kill -9 of n8n', items, whole)).toEqual(clean);
    expect(outcomesOf(whole)).not.toHaveProperty('failed');
  });

  it("is not the editor's Execute Workflow, which sends anew each time", async () => {
    const items = recipients(3);
    const { workflow } = await station.add({ byHand: items });
    for (const times of [1, 2]) {
      const execution = await runWorkflow(station.n8n.rest, workflow.id, start);
      expect(outcomesOf(execution)).toEqual({ sent: items.length });
      expect(items.map(({ to }) => messagesTo(stage.twilio, to).length)).toEqual(
        items.map(() => times),
      );
    }
  });
});
