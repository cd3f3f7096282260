import { randomUUID } from 'node:crypto';
import type { Account } from '../state/account';
import type { Wire } from '../state/table';
import type { World } from '../world';
import { eventTypes } from './types';

const subscriptions = (account: Account) => account.table('events/v1/Subscriptions');
const sinks = (account: Account) => account.table('events/v1/Sinks');

/** Types a subscription has, kept under its own path. */
export const subscribedEvents = (account: Account, subscriptionSid: string) =>
  account.table(`events/v1/Subscriptions/${subscriptionSid}/SubscribedEvents`);

interface SinkConfiguration {
  destination?: string;
  method?: string;
  batch_events?: boolean;
}

/**
 * Sends CloudEvents to a webhook sink: an array, or one by one where the sink asked for no batches.
 */
async function send(world: World, account: Account, sink: Wire, events: Wire[]): Promise<void> {
  const { destination, batch_events: batched = true } =
    sink.sink_configuration as SinkConfiguration;
  if (sink.sink_type !== 'webhook' || !destination) return;
  for (const json of batched ? [events] : events) {
    await world.webhooks.send({
      kind: 'event-streams',
      url: destination,
      method: 'POST',
      authToken: account.authToken,
      accountSid: account.sid,
      resourceSid: String(sink.sid),
      content: { json },
    });
  }
}

/**
 * Publishes events of one type to every sink whose subscription has it; `dataOf` is asked only if
 * there is one.
 */
export function publish(world: World, account: Account, type: string, dataOf: () => Wire[]): void {
  if (subscriptions(account).size === 0) return;
  const sids = new Set(
    subscriptions(account)
      .all.filter(({ sid }) => subscribedEvents(account, String(sid)).get(type))
      .map(({ sink_sid: sink }) => String(sink)),
  );
  for (const sid of sids) {
    const sink = sinks(account).get(sid);
    if (!sink) continue;
    const events = dataOf().map((one) => ({
      specversion: '1.0',
      type,
      source: `/v1/Accounts/${account.sid}`,
      id: randomUUID(),
      dataschema: `https://events-schemas.twilio.com/${eventTypes[type] ?? type}/1`,
      datacontenttype: 'application/json',
      time: new Date(world.now()).toISOString(),
      data: one,
    }));
    world.schedule.run(send(world, account, sink, events));
  }
}
