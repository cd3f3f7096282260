import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { Call, CallWire } from '../state/call';
import type { World } from '../world';

const subresources = {
  notifications: 'Notifications',
  recordings: 'Recordings',
  payments: 'Payments',
  events: 'Events',
  siprec: 'Siprec',
  streams: 'Streams',
  transcriptions: 'Transcriptions',
  user_defined_messages: 'UserDefinedMessages',
  user_defined_message_subscriptions: 'UserDefinedMessageSubscriptions',
};

const formatted = (address: string) => address.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');

/** A new call of an account, not yet begun. */
export function newCall(
  world: World,
  account: Account,
  {
    from,
    to,
    direction,
    status,
    parent = null,
  }: Pick<CallWire, 'from' | 'to' | 'direction' | 'status'> & { parent?: string | null },
): Call {
  const sid = world.newSid('CA');
  const now = rfc2822(world.now());
  const uri = `/2010-04-01/Accounts/${account.sid}/Calls/${sid}`;
  const own = direction === 'inbound' ? to : from;
  const number = account.numbers.find((candidate) => candidate.phone_number === own);
  const call: Call = {
    wire: {
      account_sid: account.sid,
      answered_by: null,
      api_version: '2010-04-01',
      caller_name: null,
      date_created: now,
      date_updated: now,
      direction,
      duration: null,
      end_time: null,
      forwarded_from: null,
      from,
      from_formatted: formatted(from),
      group_sid: null,
      parent_call_sid: parent,
      phone_number_sid: (number?.sid as string | undefined) ?? null,
      price: null,
      price_unit: 'USD',
      queue_time: '0',
      sid,
      start_time: null,
      status,
      subresource_uris: Object.fromEntries(
        Object.entries(subresources).map(([name, path]) => [name, `${uri}/${path}.json`]),
      ),
      to,
      to_formatted: formatted(to),
      trunk_sid: null,
      uri: `${uri}.json`,
    },
    startedAtMs: undefined,
    endedAtMs: undefined,
    request: undefined,
    script: undefined,
    statusCallback: undefined,
    sequence: 0,
    input: [],
    heard: [],
    redirect: undefined,
  };
  return account.calls.add(sid, call);
}
