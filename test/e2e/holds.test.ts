import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runWorkflow } from '../../sandbox/n8n/executions';
import type { WorkflowJson } from '../../sandbox/n8n/workflows';
import { MESSAGING_SERVICE } from '../../sandbox/twilio/seed';
import { atAnyHour } from './support/atAnyHour';
import { startSetting, type Setting } from './trigger/setting';

const zone = 'America/New_York';

/**
 * Opening hours that exclude now, whenever the test runs: two hours from now at the soonest,
 * tomorrow at the latest.
 */
function closedNow(): { hoursFrom: string; hoursTo: string } {
  const hour = Number(
    new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
      new Date(),
    ),
  );
  return hour >= 8 && hour < 12
    ? { hoursFrom: '14:00', hoursTo: '16:00' }
    : { hoursFrom: '10:00', hoursTo: '12:00' };
}

describe('what is on hold, on a real n8n', () => {
  let setting: Setting;
  beforeAll(async () => (setting = await startSetting()));
  afterAll(async () => setting?.stop());

  /** An example, with other values for its customer. */
  async function example(file: string, values: Record<string, string>): Promise<WorkflowJson> {
    const workflow = JSON.parse(
      await readFile(join(__dirname, '../../examples', file), 'utf8'),
    ) as WorkflowJson;
    const { assignments } = workflow.nodes.find(({ name }) => name === 'Customers')!.parameters
      .assignments as {
      assignments: Array<{ name: string; value: string }>;
    };
    for (const one of assignments) one.value = values[one.name] ?? one.value;
    return workflow;
  }

  it('is handed to Twilio for the time at which it may go, with a pass for just that time', async () => {
    const { id } = await setting.add(await example('marketing-in-opening-hours.json', closedNow()));
    const { runs } = await runWorkflow(setting.n8n.rest, id, 'Try It');
    expect(runs['Send Now']).toBeUndefined();
    const [held] = runs['When']![0]!.data!.main![0]!;
    const { notBefore } = held!.json.compliance as { notBefore: string };
    expect(runs['Then?']![0]!.data!.main![0]![0]!.json).toMatchObject({
      compliance: { decision: 'allow', pass: expect.any(String) },
    });
    expect(runs['Send Then']![0]!.data!.main![0]![0]!.json).toMatchObject({
      status: 'scheduled',
      messagingServiceSid: MESSAGING_SERVICE.sid,
    });
    const asked = setting.twilio.requests.all
      .filter(({ method, path }) => method === 'POST' && path.includes('/Messages.json'))
      .at(-1)!;
    expect(asked.body).toMatchObject({
      ScheduleType: 'fixed',
      SendAt: notBefore.replace('.000Z', 'Z'),
    });
  });

  it('waits in a loop, and the gate is asked again before it goes', async () => {
    // On hold until somebody has read an unclear answer, which is done when the gate is asked
    // again. The hours are waived, so that this holds whenever the test runs.
    const workflow = await example('wait-and-ask-again.json', {});
    const node = (name: string) => workflow.nodes.find((one) => one.name === name)!.parameters;
    Object.assign(node('May It Go?'), {
      recipientFacts: {
        timeZone: zone,
        lastInboundAt: new Date().toISOString(),
        lastInboundText: "={{ $runIndex === 0 ? 'Who is this?' : 'Thanks!' }}",
      },
      override: atAnyHour(),
    });
    node('Wait').dateTime = '={{ $now.plus({ seconds: 2 }).toISO() }}';
    const { id } = await setting.add(workflow);
    const { runs } = await runWorkflow(setting.n8n.rest, id, 'Try It');
    const [first, second] = runs['May It Go?']!.map(({ data }) => data!.main!);
    expect(first![1]![0]!.json).toMatchObject({ compliance: { decision: 'hold', pass: null } });
    expect(second![0]![0]!.json).toMatchObject({
      compliance: { decision: 'allow', pass: expect.any(String) },
    });
    expect(runs['Send']![0]!.data!.main![0]![0]!.json).toMatchObject({
      status: expect.stringMatching(/accepted|queued/),
      delivery: { outcome: 'sent' },
    });
    expect(runs['Done']).toHaveLength(1);
  });
});
