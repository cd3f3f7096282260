import twilio from 'twilio';
import { Agent, request, type Dispatcher } from 'undici';
import { PRODUCTION } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import type { TwilioOptions } from '../../../sandbox/twilio/options';

interface SdkRequest {
  method: string;
  uri: string;
  username?: string;
  password?: string;
  headers?: Record<string, string>;
  params?: Record<string, unknown>;
  data?: Record<string, unknown> | string;
}

const pairs = (record: Record<string, unknown> = {}) =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) =>
      [value].flat().map((item): [string, string] => [name, String(item)]),
    );

/**
 * A transport for Twilio's SDK that sends `https://<product>.twilio.com/…` to `<url>/<product>/…`.
 */
class SimulatorClient {
  constructor(
    private readonly url: string,
    private readonly dispatcher: Dispatcher,
  ) {}

  async request({ method, uri, username, password, headers = {}, params, data }: SdkRequest) {
    const target = new URL(uri);
    const query = new URLSearchParams([...target.searchParams, ...pairs(params)]).toString();
    const isJson = headers['Content-Type'] === 'application/json';
    const form = () => new URLSearchParams(pairs(data as Record<string, unknown>)).toString();
    const body = data === undefined ? null : isJson ? JSON.stringify(data) : form();
    const path = `${target.hostname.split('.')[0]}${target.pathname}${query && `?${query}`}`;
    const response = await request(`${this.url}/${path}`, {
      dispatcher: this.dispatcher,
      method: method.toUpperCase() as Dispatcher.HttpMethod,
      body,
      headers: {
        ...headers,
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
      },
    });
    const text = await response.body.text();
    const { statusCode, headers: received } = response;
    return { statusCode, body: text === '' ? undefined : JSON.parse(text), headers: received };
  }
}

interface SignIn {
  username?: string;
  password?: string;
  accountSid?: string;
}

/** A simulator and Twilio's own SDK in front of it. */
export async function start(options: Partial<TwilioOptions> = {}) {
  const simulator = await startTwilio({
    statusDelayMs: 1,
    callDurationMs: 5,
    listLagMs: 0,
    checkResponses: true,
    ...options,
  });
  const dispatcher = new Agent();
  const httpClient = new SimulatorClient(simulator.url, dispatcher) as never;
  const { sid, authToken } = PRODUCTION;
  const client = ({ username = sid, password = authToken, accountSid = sid }: SignIn = {}) =>
    twilio(username, password, { accountSid, httpClient });
  const close = async () => {
    await dispatcher.destroy();
    await simulator.close();
  };
  return { simulator, client, close };
}

/** Fails when a request or an answer departed from Twilio's document. */
export function expectConformity({ violations, state }: TwilioSimulator) {
  expect(violations).toEqual([]);
  expect(state.responseFaults).toEqual([]);
}
