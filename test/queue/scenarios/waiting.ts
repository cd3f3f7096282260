import { begin, finished, itemsOf } from '../../../sandbox/n8n/executions';
import { activateWorkflow } from '../../../sandbox/n8n/workflows';
import { NUMBERS } from '../../../sandbox/twilio/seed';
import { until } from '../../../sandbox/until';
import { inLine, items, manually, ours, start } from '../../e2e/support/inLine';
import { triggered } from '../../e2e/trigger/setting';
import { recipients } from '../../faults/support/recipients';
import type { Cluster } from '../support/cluster';

const { sid, phoneNumber } = NUMBERS.second;
const sender = { senderType: 'phoneNumber', from: phoneNumber };
const after = 'After';

/** Start → Items → Wait → After, which sends what the answer was. */
const asking = (to: string, parameters: object) =>
  inLine('Asking', [
    manually,
    items({ to }),
    ours('Wait', 'twilioOps', {
      ...sender,
      ...{ resource: 'message', operation: 'sendAndWait', to, timeLimitHours: 1 },
      ...parameters,
    }),
    ours(after, 'twilioOps', {
      ...sender,
      ...{ resource: 'message', operation: 'send', channel: 'sms', to },
      message: '=Noted: {{ $json.wait.outcome }}',
    }),
  ]);

/** Executions that wait, while processes come and go. */
export function waitingScenarios(cluster: () => Cluster): void {
  beforeAll(async () => {
    const { add, rest } = cluster();
    await activateWorkflow(
      rest,
      await add(
        triggered({
          ...{ events: ['awaitedReply', 'inboundMessage'], source: 'phoneNumbers' },
          phoneNumbers: [sid],
        }),
      ),
    );
  });

  const textsTo = (to: string) =>
    cluster()
      .twilio.requests.all.filter(({ method, body }) => method === 'POST' && body.To === to)
      .map(({ body }) => String(body.Body));
  /** Begins to wait; gives the execution's id and whom it has asked. */
  async function asked(parameters: object) {
    const { add, rest, query } = cluster();
    const { to } = recipients(1)[0]!;
    const workflow = await add(asking(to, parameters));
    const { executionId } = await begin(rest, workflow.id, start);
    await until('the execution waits', async () => {
      const rows = await query(
        'n8n',
        `SELECT status FROM execution_entity WHERE id = ${executionId}`,
      );
      return rows[0]?.status === 'waiting';
    });
    return { id: executionId!, to };
  }
  const reply = async (from: string, body: string) =>
    cluster().twilio.inboundMessage({ from, to: phoneNumber, body });
  const hasGoneOn = async (to: string, outcome: string) =>
    until(`it goes on with "${outcome}"`, () => textsTo(to).includes(`Noted: ${outcome}`));

  it('goes on in a worker with the reply that a processor got', async () => {
    const { id, to } = await asked({ message: 'When shall we come?', responseType: 'reply' });
    await reply(to, 'On Monday');
    await hasGoneOn(to, 'replied');
    const execution = await finished(cluster().rest, id);
    expect(itemsOf(execution, 'Wait')).toMatchObject([{ json: { data: { Body: 'On Monday' } } }]);
  });

  it('goes on with the page of its approval, which a processor shows', async () => {
    const { to } = await asked({ message: 'Pay?' });
    const [url] = /http\S+$/.exec(textsTo(to)[0]!)!;
    expect(await (await fetch(url)).text()).toContain('Pay?');
    const pressed = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'decline' }),
    });
    expect(await pressed.text()).toContain('Thank you');
    await hasGoneOn(to, 'declined');
  });

  it('goes on while the processor is gone that was there when it began', async () => {
    const { processors } = cluster();
    const { to } = await asked({ message: 'Pay?' });
    await processors[0]!.kill();
    await reply(to, 'Yes');
    await hasGoneOn(to, 'approved');
    await processors[0]!.start();
  });

  it('goes on while main is gone', async () => {
    const { main } = cluster();
    const { to } = await asked({ message: 'Pay?' });
    await main.kill();
    await reply(to, 'Yes');
    await hasGoneOn(to, 'approved');
    await main.start();
  });
}
