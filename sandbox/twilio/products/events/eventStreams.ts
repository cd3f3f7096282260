import type { Context, Effects, Routes } from '../../context';
import { subscribedEvents } from '../../eventStreams/publish';
import { eventTypes } from '../../eventStreams/types';
import { pageWithMeta } from '../../paging';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

const since = '2020-08-13T13:28:20Z';

const typeWire = ([type, schema]: [string, string]): Wire => ({
  type,
  schema_id: schema,
  status: 'available',
  date_created: since,
  date_updated: since,
  documentation_url: null,
  description: type.replace('com.twilio.', '').replaceAll('.', ' '),
  url: `https://events.twilio.com/v1/Types/${type}`,
  links: { schema: `https://events.twilio.com/v1/Schemas/${schema}/Versions` },
});

interface TypeAndVersion {
  type: string;
  schema_version?: number;
}

/** Adds a type to a subscription; Twilio refuses types it does not have. */
function subscribe(
  { account }: Context,
  sid: string,
  { type, schema_version: version = 1 }: TypeAndVersion,
): Wire {
  if (!(type in eventTypes)) throw new TwilioError(20001, `Types: ${type}`);
  return subscribedEvents(account, sid).add(type, {
    account_sid: account.sid,
    subscription_sid: sid,
    type,
    schema_version: version,
    url: `https://events.twilio.com/v1/Subscriptions/${sid}/SubscribedEvents/${type}`,
  });
}

const base = '/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents';

export const eventStreams: Routes = {
  'GET /v1/Types': (context) => {
    const { SchemaId } = context.query as { SchemaId?: string };
    const rows = Object.entries(eventTypes)
      .map(typeWire)
      .filter((row) => !SchemaId || row.schema_id === SchemaId);
    return { status: 200, body: pageWithMeta(context, 'types', rows, (row) => row) };
  },
  'GET /v1/Types/{Type}': ({ path, url }) => {
    const schema = eventTypes[path.Type ?? ''];
    if (!schema) throw new TwilioError(20404, url);
    return { status: 200, body: typeWire([path.Type ?? '', schema]) };
  },
  [`GET ${base}`]: (context) => {
    const rows = subscribedEvents(context.account, context.path.SubscriptionSid ?? '').all;
    return { status: 200, body: pageWithMeta(context, 'types', rows, (row) => row) };
  },
  [`POST ${base}`]: (context) => ({
    status: 201,
    body: subscribe(context, context.path.SubscriptionSid ?? '', {
      type: String(context.body.Type),
      schema_version: context.body.SchemaVersion as number | undefined,
    }),
  }),
  [`DELETE ${base}/{Type}`]: ({ account, path, url }) => {
    const deleted = subscribedEvents(account, path.SubscriptionSid ?? '').delete(path.Type ?? '');
    if (!deleted) throw new TwilioError(20404, url);
    return { status: 204 };
  },
};

export const eventStreamEffects: Effects = {
  /** Sinks are active by default, without a validation. */
  'POST /v1/Sinks': ({ body }, sink) =>
    Object.assign(sink, { status: 'active', sink_configuration: body.SinkConfiguration }),

  'DELETE /v1/Sinks/{Sid}': ({ account }, sink) => {
    const used = account
      .table('events/v1/Subscriptions')
      .find((subscription) => subscription.sink_sid === sink.sid);
    if (used) throw new TwilioError(20409, 'The sink is used by a subscription');
  },

  'POST /v1/Subscriptions': (context, subscription) => {
    const { account, body } = context;
    if (!account.table('events/v1/Sinks').get(String(body.SinkSid)))
      throw new TwilioError(20404, String(body.SinkSid));
    for (const type of body.Types as TypeAndVersion[])
      subscribe(context, String(subscription.sid), type);
  },
};
