import type {
  Icon,
  ICredentialDataDecryptedObject,
  ICredentialType,
  IHttpRequestOptions,
  INodeProperties,
} from 'n8n-workflow';
import { defaultLimits } from '../lib/ledger/limits';
import { countryOptions } from '../lib/phone/countries';
import { accountOfSid, parseAccounts, type Account } from '../lib/twilio/accounts';

const slots = Array.from({ length: 10 }, (_, index) => index + 1);

/**
 * One named group per account: unlike rows, groups keep their secrets when another one is removed.
 */
const accountGroup = (slot: number) => ({
  name: `account${slot}`,
  displayName: `Account ${slot}`,
  values: accountFields(),
});

const noCountry = { name: 'None: Numbers Need + and Country Code', value: '' };
const everyCountry = countryOptions();

/**
 * No defaults (n8n drops a value that equals its default) and no displayOptions (not evaluated
 * inside groups).
 */
const accountFields = (): INodeProperties[] => [
  field(
    'name',
    'Name',
    'Label by which nodes choose this account, such as production or staging',
    'production',
  ),
  field('accountSid', 'Account SID', 'Begins with AC; on the start page of the Twilio Console'),
  secret(
    'authToken',
    'Auth Token',
    'Signs in, and proves that webhooks come from Twilio. Triggers need it even when an API key is given.',
  ),
  field(
    'apiKeySid',
    'API Key SID',
    'Optional. Begins with SK; when given, requests sign in with the key instead of the auth token.',
  ),
  secret('apiKeySecret', 'API Key Secret', 'The secret that Twilio showed when the key was made'),
  secret(
    'sharedKey',
    'Webhook Shared Key',
    'Optional. The secret of a shared key that signs webhooks in place of the auth token, by a webhook rule at Twilio. While keys are being replaced, both, separated by a comma.',
  ),
  field('description', 'Description', 'For your own use'),
  field(
    'defaultFrom',
    'Default From',
    'Number that sends when a node names no sender',
    '+15005550006',
  ),
  field(
    'messagingServiceSid',
    'Messaging Service SID',
    'Begins with MG; sends when a node names no sender. Comes before Default From.',
  ),
  field(
    'phoneNumbers',
    'Phone Numbers',
    'Numbers of this account, separated by commas',
    '+15005550006, +15005550007',
  ),
  {
    ...field(
      'defaultCountry',
      'Default Country',
      'Where numbers in national form belong, such as 0151 23456789; each node can name another',
    ),
    type: 'options',
    options: [noCountry, ...everyCountry],
  },
  field('region', 'Region', 'Optional, such as ie1 or au1', 'ie1'),
  field('edge', 'Edge', 'Optional, such as dublin or sydney', 'dublin'),
  field(
    'baseUrl',
    'Base URL',
    'Optional, for a Twilio-compatible or test server. {product} stands for api, lookups, verify and so on. http:// only for this machine.',
    'https://{product}.example.com',
  ),
];

const field = (
  name: string,
  displayName: string,
  description: string,
  placeholder = '',
): INodeProperties => ({
  displayName,
  name,
  type: 'string',
  default: '',
  description,
  placeholder,
});

const secret = (name: string, displayName: string, description: string): INodeProperties => ({
  ...field(name, displayName, description),
  typeOptions: { password: true },
});

/** Several Twilio accounts, and the ledger that they share. */
export class TwilioOpsApi implements ICredentialType {
  name = 'twilioOpsApi';

  displayName = 'Twilio Ops API';

  icon: Icon = {
    light: 'file:../nodes/TwilioOps/twilio.svg',
    dark: 'file:../nodes/TwilioOps/twilio.dark.svg',
  };

  documentationUrl = 'https://github.com/n8n-nodes-twilio-ops/n8n-nodes-twilio-ops#the-credential';

  properties: INodeProperties[] = [
    {
      displayName: 'Accounts',
      name: 'accounts',
      type: 'fixedCollection',
      default: {},
      placeholder: 'Add account',
      description: 'Up to ten Twilio accounts; each node chooses one of them per item',
      options: slots.map(accountGroup),
    },
    {
      displayName: 'Default Account',
      name: 'defaultAccount',
      type: 'options',
      options: slots.map((slot) => ({ name: `Account ${slot}`, value: `account${slot}` })),
      default: 'account1',
      description: 'The account of nodes that choose none',
    },
    {
      displayName: 'Accounts as JSON',
      name: 'accountsJson',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      placeholder: '{"accounts": {"production": {"account_sid": "AC…", "auth_token": "…"}}}',
      description:
        'Instead of the form, or beside it: the JSON settings of a tool that you used before',
    },
    {
      displayName: 'Ledger',
      name: 'ledger',
      type: 'options',
      options: [
        { name: 'SQLite File', value: 'sqlite', description: 'Embedded; for one n8n on one host' },
        {
          name: 'PostgreSQL',
          value: 'postgres',
          description: 'Needed when n8n runs on several hosts',
        },
      ],
      default: 'sqlite',
      description: 'Where consent, sent messages, decisions and webhook registrations are kept',
    },
    {
      displayName: 'Ledger File',
      name: 'ledgerPath',
      type: 'string',
      default: '',
      placeholder: 'twilio-ops.sqlite in the user folder of n8n',
      description:
        'Path of the SQLite file. Leave empty, so that an opt-out recorded through one credential holds in all.',
      displayOptions: { show: { ledger: ['sqlite'] } },
    },
    {
      displayName: 'All n8n Processes Share This Folder',
      name: 'ledgerShared',
      type: 'boolean',
      default: false,
      description:
        'Whether main, webhook and worker processes see the same file. In queue mode a SQLite ledger is refused without this, and so are processes that do not see it; on several hosts use PostgreSQL.',
      displayOptions: { show: { ledger: ['sqlite'] } },
    },
    {
      displayName: 'Ledger URL',
      name: 'ledgerUrl',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      placeholder: 'postgres://user:password@host:5432/database',
      displayOptions: { show: { ledger: ['postgres'] } },
    },
    {
      displayName: 'Lasting Folder for Opt-Outs',
      name: 'ledgerSpoolFolder',
      type: 'string',
      default: '',
      placeholder: '/home/node/.n8n',
      description:
        'Where opt-outs wait on the disk while PostgreSQL cannot be reached. It must outlive the container. If empty, Twilio gets a 503 meanwhile, and repeats the webhook only where its URL asks for that.',
      displayOptions: { show: { ledger: ['postgres'] } },
    },
    {
      displayName: 'Ledger Connections',
      name: 'ledgerConnections',
      type: 'number',
      typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
      default: defaultLimits.connections,
      description:
        'The most connections that each process of n8n opens to PostgreSQL. Credentials with the same ledger share them, and the largest number holds.',
      displayOptions: { show: { ledger: ['postgres'] } },
    },
    {
      displayName: 'Keep Decisions for (Days)',
      name: 'ledgerKeepDecisions',
      type: 'number',
      typeOptions: { minValue: 1, maxValue: 36500, numberPrecision: 0 },
      default: defaultLimits.keepDays.decisions,
      description:
        "How long the gate's audit trail is kept. Opt-outs and consent are kept for ever. Where credentials share a ledger, the longest time holds.",
    },
  ];

  /**
   * For the HTTP Request node: signs in as the account whose SID stands in the URL, otherwise as
   * the default account. An own property, because n8n loses a method when it writes the type's
   * metadata.
   */
  authenticate = async (
    credentials: ICredentialDataDecryptedObject,
    request: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> => {
    const book = parseAccounts(credentials);
    const sid = /\bAC[0-9a-f]{32}\b/i.exec(request.url)?.[0];
    const account = (sid && accountOfSid(book, sid)) || book.defaultAccount;
    return { ...request, auth: signIn(account) };
  };
}

const signIn = ({ accountSid, authToken, apiKeySid, apiKeySecret }: Account) =>
  apiKeySid && apiKeySecret
    ? { username: apiKeySid, password: apiKeySecret }
    : { username: accountSid, password: authToken ?? '' };
