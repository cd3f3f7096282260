import { closePools } from '../../lib/twilio/pools';
import { credentialFor, withApiKey } from '../support/credential';
import { runNode } from '../support/engine';
import { API_KEY, PRODUCTION, SUBACCOUNT } from '../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../sandbox/twilio/simulator';
import { startServer, type TestServer } from '../unit/twilio/server';

// The first test loads engine, nodes and simulator.
jest.setTimeout(60_000);

afterEach(closePools);

const basic = Buffer.from(`${API_KEY.sid}:${API_KEY.secret}`).toString('base64');

/** The secrets, whole, and the header in which they travel, whole and cut short. */
const secrets = [API_KEY.secret, PRODUCTION.authToken, basic, basic.slice(0, 60)];

function expectNone(left: unknown): void {
  const text = JSON.stringify(left, (_name, value: unknown) =>
    value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value,
  );
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).toContain('[hidden]');
}

describe('a server that echoes what it was sent', () => {
  let server: TestServer;
  afterEach(async () => server.close());

  const echoing = async (status: number, body: (authorization: string) => object) => {
    server = await startServer(({ headers }, response) => {
      const text = JSON.stringify(body(headers.authorization!));
      // Escaped as some servers do: the text does not hold the secret, the parsed answer does.
      const escaped = text.replaceAll('=', '\\u003d');
      response.writeHead(status, { 'content-type': 'application/json' }).end(escaped);
    });
  };
  const run = async (onError?: 'continueRegularOutput' | 'continueErrorOutput') =>
    runNode({
      node: 'twilioOps',
      credential: withApiKey(server.origin),
      parameters: {
        resource: 'message',
        operation: 'get',
        messageSid: `SM${'0'.repeat(32)}`,
        output: 'raw',
      },
      items: [{ note: `my own copy of ${API_KEY.secret}` }],
      onError,
    });

  it.each([
    ['the error', undefined],
    ['the item', 'continueRegularOutput'],
    ['the item of the error output', 'continueErrorOutput'],
  ] as const)('does not put them into %s', async (_where, onError) => {
    await echoing(400, (authorization) => ({
      code: 20001,
      message: `Bad header: ${authorization}`,
      details: { authorization, cut: authorization.slice(0, 66), key: API_KEY.secret },
    }));
    const { outputs, error } = await run(onError);
    expectNone(
      onError === 'continueErrorOutput' ? [outputs[1]![0]!.json.error, error] : [outputs, error],
    );
  });

  it('does not put them into an answer', async () => {
    await echoing(200, (authorization) => ({
      sid: `SM${'0'.repeat(32)}`,
      body: `${authorization} and ${API_KEY.secret}`,
    }));
    expectNone((await run()).outputs);
  });
});

describe('what Twilio hands out', () => {
  let twilio: TwilioSimulator;
  beforeEach(async () => void (twilio = await startTwilio()));
  afterEach(async () => twilio.close());

  const request = async (url: string, more: object = {}) =>
    runNode({
      node: 'twilioOps',
      credential: credentialFor(twilio.url),
      parameters: { resource: 'api', operation: 'request', method: 'GET', url, ...more },
      items: [{}],
    });

  it('is given without the tokens of accounts and subaccounts', async () => {
    const accounts = 'https://api.twilio.com/2010-04-01/Accounts';
    const { outputs } = await request(`${accounts}.json`, { isList: true, returnAll: true });
    expect(outputs[0]!.length).toBeGreaterThan(1);
    expect(outputs[0]!.every(({ json }) => json.auth_token === '[hidden]')).toBe(true);
    const one = await request(`${accounts}/${SUBACCOUNT.sid}.json`);
    expect(one.outputs[0]).toMatchObject([
      { json: { sid: SUBACCOUNT.sid, auth_token: '[hidden]' } },
    ]);
    expect(JSON.stringify(outputs)).not.toContain(SUBACCOUNT.authToken);
  });
});
