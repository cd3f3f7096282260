import { request } from 'undici';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';

const authorization = `Basic ${Buffer.from(`${PRODUCTION.sid}:${PRODUCTION.authToken}`).toString('base64')}`;
const messages = `/api/2010-04-01/Accounts/${PRODUCTION.sid}/Messages.json`;
const form = 'application/x-www-form-urlencoded';
const basics = `To=%2B12025550150&From=%2B${NUMBERS.first.phoneNumber.slice(1)}&Body=x`;

describe("requests outside Twilio's document", () => {
  let simulator: TwilioSimulator;
  beforeAll(async () => (simulator = await startTwilio({ statusDelayMs: 1 })));
  beforeEach(() => (simulator.violations.length = 0));
  afterAll(() => simulator.close());

  const send = async (
    method: 'GET' | 'POST',
    path: string,
    body?: string,
    type = form,
    more = {},
  ) => {
    const headers = { authorization, ...more, ...(body !== undefined && { 'content-type': type }) };
    const response = await request(simulator.url + path, { method, body, headers });
    return {
      status: response.statusCode,
      body: (await response.body.json()) as { code: number; message: string },
    };
  };

  it.each([
    ['an unknown parameter', `${basics}&Tags=%7B%7D`, 'body: unknown parameter Tags'],
    ['a missing one', 'Body=x', "body: it must have required property 'To'"],
    [
      'a value outside its list',
      `${basics}&RiskCheck=maybe`,
      'body: RiskCheck must be equal to one of the allowed values: enable, disable',
    ],
    [
      'a word for a number',
      `${basics}&ValidityPeriod=long`,
      'body: ValidityPeriod must be integer',
    ],
    ['a word for a boolean', `${basics}&SmartEncoded=yes`, 'body: SmartEncoded must be boolean'],
    [
      'a malformed SID',
      `${basics}&MessagingServiceSid=MG1`,
      'body: MessagingServiceSid must match pattern "^MG[0-9a-fA-F]{32}$"',
    ],
    [
      'a date without a time',
      `${basics}&SendAt=tomorrow`,
      'body: SendAt must match format "date-time"',
    ],
    [
      'a relative address',
      `${basics}&StatusCallback=%2Fhook`,
      'body: StatusCallback must match format "uri"',
    ],
    [
      'a repeated single value',
      `${basics}&Body=y`,
      'body: Body is given 2 times, but is not a list',
    ],
  ])('with %s are answered 400 and recorded', async (_name, body, problem) => {
    const answer = await send('POST', messages, body);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 20001, message: expect.stringContaining(problem) },
    });
    expect(simulator.violations).toMatchObject([
      {
        method: 'POST',
        path: messages,
        operation: expect.stringContaining('Messages.json'),
        problems: expect.arrayContaining([problem]),
      },
    ]);
  });

  it.each([
    [
      'an unknown query parameter',
      'GET',
      `${messages}?Limit=5`,
      undefined,
      form,
      400,
      'query: unknown parameter Limit',
    ],
    [
      'a page size of none',
      'GET',
      `${messages}?PageSize=0`,
      undefined,
      form,
      400,
      'query: PageSize must be >= 1',
    ],
    [
      'a malformed account in the path',
      'GET',
      `/messaging/v1/Services/MG1`,
      undefined,
      form,
      400,
      'path: Sid must match pattern',
    ],
    [
      'JSON for a form',
      'POST',
      messages,
      '{"To":"+12025550150"}',
      'application/json',
      400,
      `body: content type must be ${form}`,
    ],
    [
      'an unknown path',
      'GET',
      '/api/2010-04-01/Accounts.xml',
      undefined,
      form,
      404,
      'no operation',
    ],
    ['an unknown product', 'GET', '/nothing/v1/Things', undefined, form, 404, 'no operation'],
    [
      'an unknown JSON property',
      'POST',
      '/content/v1/Content',
      '{"language":"en","types":{},"colour":"red"}',
      'application/json',
      400,
      'unknown parameter colour',
    ],
    [
      'JSON that is none',
      'POST',
      '/content/v1/Content',
      '{',
      'application/json',
      400,
      'body: it is not JSON',
    ],
  ] as const)('with %s are recorded', async (_name, method, path, body, type, status, problem) => {
    const answer = await send(method, path, body, type);
    expect(answer.status).toBe(status);
    expect(simulator.violations).toMatchObject([
      { problems: expect.arrayContaining([expect.stringContaining(problem)]) },
    ]);
  });

  it('with a header outside its list are recorded', async () => {
    const answer = await send('POST', '/conversations/v1/Conversations', '', form, {
      'x-twilio-webhook-enabled': 'maybe',
    });
    expect(answer.status).toBe(400);
    expect(simulator.violations).toMatchObject([
      { problems: [expect.stringContaining('header: X-Twilio-Webhook-Enabled')] },
    ]);
  });

  it('are none for repeated keys of a list, an empty address, a bare date', async () => {
    const media =
      'MediaUrl=https%3A%2F%2Fexample.com%2Fa.png&MediaUrl=https%3A%2F%2Fexample.com%2Fb.png';
    expect((await send('POST', messages, `${basics}&${media}&StatusCallback=`)).status).toBe(201);
    expect(
      (await send('POST', messages, `${basics}&MediaUrl=https%3A%2F%2Fexample.com%2Fa.png`)).status,
    ).toBe(201);
    expect((await send('GET', `${messages}?DateSent%3E=2026-01-01`)).status).toBe(200);
    expect(simulator.violations).toEqual([]);
  });
});
