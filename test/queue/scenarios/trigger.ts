import { executionsUntil } from '../../../sandbox/n8n/executionsUntil';
import { itemsOf, listExecutions } from '../../../sandbox/n8n/executions';
import { activateWorkflow, type Workflow } from '../../../sandbox/n8n/workflows';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { until } from '../../../sandbox/until';
import { triggered, triggerName } from '../../e2e/trigger/setting';
import { recipients } from '../../faults/support/recipients';
import { messagesTo, reached, toldBy } from '../../faults/support/verdict';
import type { Cluster } from '../support/cluster';
import { signedOnce } from '../support/delivered';

const { sid, phoneNumber } = NUMBERS.first;

/** A trigger whose calls any of the processors may get. */
export function triggerScenarios(cluster: () => Cluster): void {
  let trigger: Workflow;
  let smsUrl: string;
  const startedBy = async (workflow: Workflow) => listExecutions(cluster().rest, workflow.id);
  const seenBy = async (workflow: Workflow) =>
    (await startedBy(workflow)).flatMap((one) =>
      itemsOf(one, triggerName).map(({ json }) => (json.data as { MessageSid: string }).MessageSid),
    );

  it('is registered once', async () => {
    const { twilio, add, rest, query, entrance } = cluster();
    trigger = await add(
      triggered({
        events: ['inboundMessage'],
        source: 'phoneNumbers',
        phoneNumbers: [sid],
        respond: 'message',
        message: 'Thank you',
      }),
    );
    await activateWorkflow(rest, trigger);
    smsUrl = String(twilio.state.accounts.get(PRODUCTION.sid)!.numbers.get(sid)!.sms_url);
    expect(smsUrl).toContain(`${entrance.url}/webhook/`);
    const changes = twilio.requests.all.filter(
      ({ method, path }) => method === 'POST' && path.includes('/IncomingPhoneNumbers/'),
    );
    expect(changes).toHaveLength(1);
    const rows = await query(
      'ledger',
      `SELECT count(*)::int AS count FROM twilio_ops_registrations WHERE resource = '${sid}'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('answers through every processor, and each message starts one execution', async () => {
    const { twilio, rest, entrance, processors } = cluster();
    const before = { ...entrance.answered };
    const people = recipients(6);
    for (const { to } of people) {
      const answer = await twilio.inboundMessage({ from: to, to: phoneNumber, body: 'Hello' });
      expect(answer).toMatchObject({ webhook: { status: 200 }, replies: [expect.anything()] });
    }
    for (const { url } of processors)
      expect(entrance.answered[url]).toBeGreaterThan(before[url] ?? 0);
    await executionsUntil(rest, trigger.id, people.length);
    const senders = (await startedBy(trigger)).flatMap((one) =>
      itemsOf(one, triggerName).map(({ json }) => (json.data as { From: string }).From),
    );
    expect(senders.sort()).toEqual(people.map(({ to }) => to).sort());
  });

  it.each([
    [
      'at the same moment',
      async (one: () => Promise<unknown>, other: () => Promise<unknown>) =>
        Promise.all([one(), other()]),
    ],
    [
      'one after the other',
      async (one: () => Promise<unknown>, other: () => Promise<unknown>) => [
        await one(),
        await other(),
      ],
    ],
  ])('starts one execution for a delivery that both get %s', async (_how, both) => {
    const { processors, rest } = cluster();
    const before = (await startedBy(trigger)).length;
    const [person] = recipients(1);
    const deliver = signedOnce(smsUrl, {
      ...{ MessageSid: `SM${'a'.repeat(31)}${before % 10}`, SmsStatus: 'received' },
      ...{ From: person!.to, To: phoneNumber, Body: 'Once' },
    });
    const [one, other] = processors.map(
      ({ url }) =>
        async () =>
          deliver(url),
    );
    const answers = await both(one!, other!);
    expect(answers).toEqual(
      Array(2).fill({ status: 200, body: expect.stringContaining('Thank you') }),
    );
    await executionsUntil(rest, trigger.id, before + 1);
    expect(await startedBy(trigger)).toHaveLength(before + 1);
  });

  it('that collects gets each event once, and starts few executions', async () => {
    const { add, rest, entrance } = cluster();
    const collecting = await add(
      triggered({
        ...{ events: ['messageStatus'], source: 'byHand' },
        options: { collectMilliseconds: 4_000 },
      }),
    );
    await activateWorkflow(rest, collecting);
    const { webhookId } = collecting.nodes[0] as unknown as { webhookId: string };
    const url = `${entrance.url}/webhook/${webhookId}/webhook`;
    const sids = Array.from({ length: 20 }, (_, index) => `SM${String(index).padStart(32, '0')}`);
    const answers = await Promise.all(
      sids.map(async (MessageSid) =>
        signedOnce(url, { MessageSid, MessageStatus: 'delivered', To: '+12025550170' })(),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(sids.map(() => 200));
    const seen = await until('the workflow has all events', async () => {
      const all = await seenBy(collecting);
      return all.length >= sids.length && all;
    });
    expect(seen.sort()).toEqual(sids);
    expect((await startedBy(collecting)).length).toBeLessThanOrEqual(sids.length / 2);
  });

  it('records STOP, which a worker obeys at once, also in a list that it is sending', async () => {
    const { twilio, addList } = cluster();
    const parameters = { checkCompliance: true, category: 'transactional' };
    const list = await addList({ parameters, delivery: { maxConcurrent: 2 } });
    const stop = async (from: string) => {
      const { webhook } = await twilio.inboundMessage({ from, to: phoneNumber, body: 'STOP' });
      expect(webhook).toMatchObject({ status: 200 });
    };
    const items = recipients(60).map((item) => ({
      ...item,
      text: `Acme Clinic: ${item.text} Reply STOP to opt out.`,
    }));
    const [before, during] = [items[0]!.to, items.at(-1)!.to];
    await stop(before);
    const id = await list.begin(items);
    await reached(twilio, items, 10);
    await stop(during);
    const execution = await list.ended(id);
    const refused = toldBy(execution).filter(({ error }) => error);
    expect(refused.map(({ to, error }) => [to, error!.message.includes('SUP-OPTOUT')])).toEqual([
      [before, true],
      [during, true],
    ]);
    const sent = items.filter(({ to }) => messagesTo(twilio, to).length === 1);
    expect(sent).toHaveLength(items.length - 2);
  });
}
