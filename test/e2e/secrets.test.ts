import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { INodeProperties } from 'n8n-workflow';
import { createCredential } from '../../sandbox/n8n/credentials';
import { runWorkflow, type Execution } from '../../sandbox/n8n/executions';
import { startN8n, type N8n } from '../../sandbox/n8n/n8n';
import { importWorkflow } from '../../sandbox/n8n/workflows';
import { credentialType } from '../../sandbox/steps/credential';
import { operations as gateOperations } from '../../nodes/ComplianceGate/operations';
import { operations as twilioOperations } from '../../nodes/TwilioOps/operations';
import { inLine, items, manually, ours, start } from './support/inLine';

const sid = (prefix: string) => `${prefix}${'0123456789abcdef'.repeat(2)}`;
const keySid = sid('SK');
const token = 'marked-auth-token-4711';
const keySecret = 'marked/api-key+secret=0815';
const basic = (user: string, secret: string) => Buffer.from(`${user}:${secret}`).toString('base64');
const secrets = [
  token,
  keySecret,
  encodeURIComponent(keySecret),
  basic(keySid, keySecret),
  basic(sid('AC'), token),
  // Cut short, it still shows how the secret begins.
  basic(keySid, keySecret).slice(0, 56),
  basic(sid('AC'), token).slice(0, 56),
];

/** Answers whatever is asked with what it was sent, reads with success and writes with an error. */
function echo(reached: Set<string>): Promise<Server> {
  const server = createServer(({ method, url, headers }, response) => {
    const { authorization } = headers;
    reached.add(`${method} ${url}`);
    const said = `${method} ${url} by ${authorization} (${keySecret}, ${token})`;
    response.writeHead(method === 'GET' ? 200 : 400, { 'content-type': 'application/json' });
    const [sidLike] = /[A-Z]{2}[0-9a-f]{32}(?=[^/]*$)/.exec(url!) ?? [sid('SM')];
    const message = `Cannot do ${said}`;
    const one = { sid: sidLike, body: said, friendly_name: said, auth_token: token, headers };
    response.end(
      JSON.stringify({ ...one, message, code: 20001, details: { said, authorization } }),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Something that an input of this kind takes. */
function valueOf({ type, placeholder = '', default: preset, modes }: INodeProperties): unknown {
  const example = modes?.find(({ name }) => name !== 'list')?.placeholder ?? placeholder;
  const text = /^[A-Z]{2}0123/.test(example) ? example : example || 'text';
  if (type === 'resourceLocator')
    return { __rl: true, mode: modes!.find(({ name }) => name !== 'list')!.name, value: text };
  if (type !== 'string' || preset !== '') return preset;
  return /\+1500/.test(text) ? '+15005550006' : /^https:/.test(text) ? 'https://example.com' : text;
}

const nodes = [
  ...twilioOperations.map((one) => ({ type: 'twilioOps' as const, ...one })),
  ...gateOperations.map((one) => ({ type: 'complianceGate' as const, ...one })),
].map(({ type, resource, operation, fields }) => {
  const values = Object.entries(fields).map(([name, field]) => [
    name,
    valueOf({ ...field.property(), name }),
  ]);
  const url = `https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json`;
  const parameters = { ...Object.fromEntries(values), ...(resource === 'api' && { url }) };
  return ours(
    `${type} ${resource} ${operation}`,
    type,
    { resource, operation, output: 'raw', ...parameters },
    { onError: 'continueRegularOutput' },
  );
});

describe('marked secrets, echoed by a server, on a real n8n', () => {
  let server: Server;
  let n8n: N8n;
  let credentialId: string;
  let data: Record<string, unknown>;
  const reached = new Set<string>();

  beforeAll(async () => {
    server = await echo(reached);
    n8n = await startN8n();
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/{product}`;
    const account = { accountSid: sid('AC'), authToken: token, baseUrl };
    data = {
      accounts: {
        account1: { ...account, name: 'key', apiKeySid: keySid, apiKeySecret: keySecret },
        account2: { ...account, name: 'token' },
      },
      defaultAccount: 'account1',
      ledger: 'sqlite',
    };
    const named = { name: 'Twilio Ops account', type: credentialType, data };
    credentialId = await createCredential(n8n.rest, named);
  });
  afterAll(async () => {
    await n8n?.stop();
    server?.close();
  });

  const run = async (planned: Parameters<typeof inLine>[1]): Promise<Execution> => {
    const workflow = inLine('Marked secrets', [manually, items({ note: 'x' }), ...planned]);
    const { id } = await importWorkflow(n8n.rest, workflow, { [credentialType]: credentialId });
    return runWorkflow(n8n.rest, id, start);
  };

  it('are in no item, error, log or file of n8n, whatever is run', async () => {
    for (const node of nodes) await run([node]);
    expect(reached.size).toBeGreaterThan(40);
    for (const account of ['key', 'token']) {
      const read = { resource: 'message', operation: 'get', messageSid: sid('SM'), output: 'raw' };
      const write = { resource: 'message', operation: 'cancel', messageSid: sid('SM') };
      for (const parameters of [read, write])
        await run([ours('One', 'twilioOps', { ...parameters, account })]);
    }
    const tested = await n8n.rest.post<{ message: string }>('credentials/test', {
      credentials: { id: credentialId, name: 'Twilio Ops account', type: credentialType, data },
    });
    const files = new Map([['the test of the credential', tested.message]]);
    for (const file of await readdir(n8n.userFolder, { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name);
      if (file.isFile() && !path.includes('node_modules'))
        files.set(path, await readFile(path, 'latin1'));
    }
    const found = [...files].flatMap(([path, text]) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${path}`),
    );
    expect(found).toEqual([]);
    // They were echoed: n8n's database and event log have what stands in their place. Its own log
    // has an error's message only where n8n happens to look for an execution that has just ended.
    const hidden = [...files].filter(([, text]) => text.includes('[hidden]')).map(([path]) => path);
    expect(hidden).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/database\.sqlite/),
        expect.stringMatching(/n8nEventLog\.log$/),
      ]),
    );
  });
});
