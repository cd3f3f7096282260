import { randomBytes } from 'node:crypto';
import type { Context, Routes } from '../../context';
import { rfc2822 } from '../../dates';
import { page2010 } from '../../paging';
import { Account } from '../../state/account';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

const subresources = {
  addresses: 'Addresses',
  applications: 'Applications',
  authorized_connect_apps: 'AuthorizedConnectApps',
  available_phone_numbers: 'AvailablePhoneNumbers',
  balance: 'Balance',
  calls: 'Calls',
  conferences: 'Conferences',
  connect_apps: 'ConnectApps',
  incoming_phone_numbers: 'IncomingPhoneNumbers',
  keys: 'Keys',
  messages: 'Messages',
  notifications: 'Notifications',
  outgoing_caller_ids: 'OutgoingCallerIds',
  queues: 'Queues',
  recordings: 'Recordings',
  short_codes: 'SMS/ShortCodes',
  signing_keys: 'SigningKeys',
  sip: 'SIP',
  transcriptions: 'Transcriptions',
  usage: 'Usage',
};

function toWire(account: Account): Wire {
  const uri = `/2010-04-01/Accounts/${account.sid}`;
  const created = rfc2822(account.createdAtMs);
  return {
    auth_token: account.authToken,
    date_created: created,
    date_updated: created,
    friendly_name: account.friendlyName,
    owner_account_sid: account.ownerSid,
    sid: account.sid,
    status: account.status,
    subresource_uris: Object.fromEntries(
      Object.entries(subresources).map(([name, path]) => [name, `${uri}/${path}.json`]),
    ),
    type: 'Full',
    uri: `${uri}.json`,
  };
}

interface Changes {
  FriendlyName?: string;
  Status?: Account['status'];
}

export const accounts: Routes = {
  'POST /2010-04-01/Accounts.json': ({ world, account, body }) => {
    if (account.isSubaccount) throw new TwilioError(20003);
    const { FriendlyName } = body as Changes;
    const nowMs = world.now();
    const minute = new Date(nowMs).toISOString().slice(0, 16).replace('T', ' ');
    const name = FriendlyName ?? `SubAccount Created at ${minute}`;
    const token = `sandbox-${randomBytes(8).toString('hex')}-auth-token`;
    const made = world.accounts.add(
      new Account(world.newSid('AC'), token, name, account.sid, nowMs),
    );
    return { status: 201, body: toWire(made) };
  },

  'GET /2010-04-01/Accounts.json': (context: Context) => {
    const { FriendlyName, Status } = context.query as Changes;
    const rows = context.world.accounts
      .family(context.account)
      .filter(
        ({ friendlyName, status }) =>
          (!FriendlyName || friendlyName === FriendlyName) && (!Status || status === Status),
      );
    return { status: 200, body: page2010(context, 'accounts', rows, toWire) };
  },

  'GET /2010-04-01/Accounts/{Sid}.json': ({ account }) => ({ status: 200, body: toWire(account) }),

  'POST /2010-04-01/Accounts/{Sid}.json': ({ account, body }) => {
    const { FriendlyName, Status } = body as Changes;
    if (Status && !account.isSubaccount) throw new TwilioError(20001, 'Status of a main account');
    account.friendlyName = FriendlyName ?? account.friendlyName;
    account.status = Status ?? account.status;
    return { status: 200, body: toWire(account) };
  },

  'GET /2010-04-01/Accounts/{AccountSid}/Balance.json': ({ account, url }) => {
    if (account.isSubaccount) throw new TwilioError(20404, url);
    return {
      status: 200,
      body: { account_sid: account.sid, balance: account.balance, currency: 'USD' },
    };
  },
};
