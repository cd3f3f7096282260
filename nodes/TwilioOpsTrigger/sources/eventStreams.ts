import type { Twilio } from 'twilio';
import { FieldError } from '../../../lib/kit/fieldError';
import { unlessGone, type MadeSource, type Mark } from '../source';

/** Verify's webhooks only come this way. */
const verifyPrefix = 'com.twilio.accountsecurity.verify.verification.';

interface DesiredSubscription {
  types: readonly string[];
  /** Whether all types of Verify are wanted. */
  verify: boolean;
}

/** One sink and one subscription of the trigger's own, https://www.twilio.com/docs/events */
export const eventStreams: MadeSource = {
  kind: 'made',
  id: 'eventStreams',
  name: 'Event Streams',
  description: 'Subscribes to events of any Twilio product for as long as the workflow is active',
  events: ['eventStream', 'verifyEvent'],
  properties: () => [
    {
      displayName: 'Event Types',
      name: 'eventTypes',
      type: 'multiOptions',
      typeOptions: { loadOptionsMethod: 'eventTypes', loadOptionsDependsOn: ['account.value'] },
      default: [],
      description:
        'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
      displayOptions: { show: { source: ['eventStreams'], events: ['eventStream'] } },
    },
  ],
  desiredOf(read, events): DesiredSubscription {
    const types = events.includes('eventStream')
      ? ([read('eventTypes') ?? []].flat() as string[])
      : [];
    if (events.includes('eventStream') && types.length === 0) {
      throw new FieldError({
        field: 'eventTypes',
        label: 'Event Types',
        fault: 'is empty: choose at least one',
      });
    }
    return { types, verify: events.includes('verifyEvent') };
  },
  async isMade(twilio, mark, desired) {
    const { sinks, subscriptions } = await found(twilio, mark);
    const [sink, subscription] = [sinks[0], subscriptions[0]];
    if (sinks.length !== 1 || subscriptions.length !== 1 || subscription!.sinkSid !== sink!.sid)
      return false;
    const have = await subscribedTo(twilio, subscription!.sid);
    const want = await typesOf(twilio, desired as DesiredSubscription);
    return have.length === want.length && want.every((type) => have.includes(type));
  },
  async make(twilio, mark, desired) {
    const types = await typesOf(twilio, desired as DesiredSubscription);
    const { sinks, subscriptions } = await found(twilio, mark);
    const sink = sinks[0] ?? (await createSink(twilio, mark));
    const subscription = subscriptions.find(({ sinkSid }) => sinkSid === sink.sid);
    if (subscription) await subscribe(twilio, subscription.sid, types);
    else await createSubscription(twilio, mark, sink.sid, types);
    await removeAll(twilio, {
      sinks: sinks.filter((other) => other !== sink),
      subscriptions: subscriptions.filter((other) => other !== subscription),
    });
  },
  async remove(twilio, mark) {
    await removeAll(twilio, await found(twilio, mark));
  },
};

interface Things {
  sinks: Array<{ sid: string }>;
  subscriptions: Array<{ sid: string; sinkSid: string }>;
}

/** What bears the mark, on all pages. */
async function found(twilio: Twilio, { text }: Mark): Promise<Things> {
  const { sinks, subscriptions } = twilio.events.v1;
  const isOurs = ({ description }: { description: string }) => description === text;
  return {
    sinks: (await sinks.list({ pageSize: 100 })).filter(isOurs),
    subscriptions: (await subscriptions.list({ pageSize: 100 })).filter(isOurs),
  };
}

const createSink = async (twilio: Twilio, { text, url }: Mark) =>
  twilio.events.v1.sinks.create({
    description: text,
    sinkType: 'webhook',
    sinkConfiguration: { destination: url, method: 'POST', batch_events: true },
  });

async function createSubscription(
  twilio: Twilio,
  mark: Mark,
  sinkSid: string,
  types: readonly string[],
) {
  const versions = await Promise.all(
    types.map(async (type) => ({ type, schema_version: await latestVersion(twilio, type) })),
  );
  await twilio.events.v1.subscriptions.create({ description: mark.text, sinkSid, types: versions });
}

/** Brings an existing subscription to the wanted types. */
async function subscribe(twilio: Twilio, sid: string, types: readonly string[]): Promise<void> {
  const have = await subscribedTo(twilio, sid);
  const { subscribedEvents } = twilio.events.v1.subscriptions(sid);
  for (const type of types.filter((wanted) => !have.includes(wanted))) {
    await subscribedEvents.create({ type, schemaVersion: await latestVersion(twilio, type) });
  }
  for (const type of have.filter((old) => !types.includes(old))) {
    await unlessGone(twilio.events.v1.subscriptions(sid).subscribedEvents(type).remove());
  }
}

const subscribedTo = async (twilio: Twilio, sid: string) =>
  (await twilio.events.v1.subscriptions(sid).subscribedEvents.list({ pageSize: 100 })).map(
    ({ type }) => type,
  );

async function latestVersion(twilio: Twilio, type: string): Promise<number> {
  const { schemaId } = await twilio.events.v1.eventTypes(type).fetch();
  return (await twilio.events.v1.schemas(schemaId).fetch()).latestVersion;
}

async function typesOf(twilio: Twilio, { types, verify }: DesiredSubscription): Promise<string[]> {
  if (!verify) return [...types];
  const all = await twilio.events.v1.eventTypes.list({ pageSize: 1000 });
  const ofVerify = all.map(({ type }) => type).filter((type) => type.startsWith(verifyPrefix));
  return [...new Set([...types, ...ofVerify])];
}

/** A sink cannot go before its subscription. */
async function removeAll(twilio: Twilio, { sinks, subscriptions }: Things): Promise<void> {
  for (const { sid } of subscriptions)
    await unlessGone(twilio.events.v1.subscriptions(sid).remove());
  for (const { sid } of sinks) await unlessGone(twilio.events.v1.sinks(sid).remove());
}
