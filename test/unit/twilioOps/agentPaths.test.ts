import { toolRules } from '../../../lib/gate/agentRules';
import { operations } from '../../../nodes/TwilioOps/operations';
import { fakeExecute } from '../../support/fakeExecute';

const request = operations.find(({ resource }) => resource === 'api')!;
const accountSid = `AC${'0'.repeat(32)}`;
const base = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}`;
const listed = ['https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues'];

async function refusal(
  url: string,
  agentPaths: string[] = [],
  type = 'twilioOpsTool',
  parameters: object = {},
) {
  const { n8n } = fakeExecute({ parameters: [{}], type });
  const context = { n8n, account: { accountSid } };
  try {
    await request.check!(
      {} as never,
      { url, agentPaths, ...parameters } as never,
      context as never,
    );
    return undefined;
  } catch (thrown) {
    return thrown as Error;
  }
}

describe('API › Request in the hands of an agent', () => {
  it('needs the box of the author, to read too', () => {
    const { n8n } = fakeExecute({ parameters: [{}], type: 'twilioOpsTool' });
    expect(() => toolRules(n8n)(request, { method: 'GET' } as never)).toThrow('may not do that');
  });

  it.each([
    `${base}/Queues.json`,
    `${base}/Queues`,
    `${base}/Queues/QU1/Members.json?Page=1`,
    `${base}/Queues/`,
    `${base}/Queues/%2B15005550006?a=../;%25`,
  ])('reaches what lies below a path of the author: %s', async (url) =>
    expect(await refusal(url, listed)).toBeUndefined(),
  );

  it.each([
    `${base}.json`,
    `${base}/Keys.json`,
    `${base}/QueuesOfOthers.json`,
    `${base}/Queues/../Keys.json`,
    `${base}/Queues/%2e%2e/Keys.json`,
    `${base}/Queues/..%2fKeys.json`,
    `${base}/Queues/.\t./Keys.json`,
    `${base}/Queues\\..\\Keys.json`,
    `${base}/Queues/%252e%252e/Keys.json`,
    `${base}/Queues/%2E%2E/Keys.json`,
    `${base}/Queues/..;/Keys.json`,
    `${base}/Queues;x=/../Keys.json`,
    `${base}/Queues/QU1;a=b`,
    `${base}/Queues//Keys.json`,
    `${base}//Queues.json`,
    `${base}/Queues/%5C..%5CKeys.json`,
    `${base}/Queues/\\Keys.json`,
    `${base}/Queues/QU1%00`,
    `${base}/Queues/%EF%BC%8E%EF%BC%8E/Keys.json`,
    `${base}/Queues/%c0%ae%c0%ae/Keys.json`,
    `${base}/Queues/．．/Keys.json`,
    `${base}/Queues/QU1.`,
    `${base}/Queues/...`,
    `${base}/Queues/.json`,
    `${base}/Queues/#/../Keys.json`,
    `${base}/Queues/QU1%3f`,
    `${base}/queues.json`,
    `https://api.twilio.com./2010-04-01/Accounts/${accountSid}/Queues.json`,
    `https:api.twilio.com/2010-04-01/Accounts/${accountSid}/Queues.json`,
    `https://verify.twilio.com/2010-04-01/Accounts/${accountSid}/Queues.json`,
    `https://me:you@api.twilio.com/2010-04-01/Accounts/${accountSid}/Queues.json`,
    `https://api.twilio.com:8443/2010-04-01/Accounts/${accountSid}/Queues.json`,
  ])('and nothing else: %s', async (url) =>
    expect(await refusal(url, listed)).toMatchObject({ field: 'url' }),
  );

  it.each([
    [`${base}/Queues/QU1.json?_method=DELETE`, {}],
    [`${base}/Queues/QU1.json?a=b&%5FMETHOD=DELETE`, {}],
    [`${base}/Queues/QU1.json`, { query: { _method: 'DELETE' } }],
    [`${base}/Queues/QU1.json`, { body: { _Method: 'DELETE' } }],
  ])('asks by no other method than that of the author: %s %j', async (url, parameters) => {
    const message = expect.stringContaining('may not be asked with "_method"');
    expect(await refusal(url, listed, 'twilioOpsTool', parameters)).toMatchObject({ message });
    expect(await refusal(url, listed, 'twilioOps', parameters)).toBeUndefined();
  });

  it('reaches nothing where the author lists nothing, or all of a host', async () => {
    expect(await refusal(`${base}/Queues.json`)).toBeDefined();
    expect(await refusal(`${base}/Queues.json`, ['https://api.twilio.com/'])).toBeDefined();
  });
});

describe('a path that ends in .json', () => {
  const alone = [`${base}/Queues.json`];

  it('opens itself', async () => {
    expect(await refusal(`${base}/Queues.json?PageSize=5`, alone)).toBeUndefined();
  });

  it.each([`${base}/Queues/QU1.json`, `${base}/Queues/`, `${base}/Queues.json/QU1`])(
    'and nothing below: %s',
    async (url) => expect(await refusal(url, alone)).toMatchObject({ field: 'url' }),
  );

  it('not even that of the account', async () => {
    expect(await refusal(`${base}/Keys.json`, [`${base}.json`])).toMatchObject({ field: 'url' });
  });
});

describe('further pages of a list', () => {
  const list = async (nextPage: string, account: object = {}, type = 'twilioOpsTool') => {
    const { n8n } = fakeExecute({ parameters: [{}], type });
    const asked: string[] = [];
    const client = {
      async request({ uri }: { uri: string }) {
        asked.push(uri);
        const next_page_uri = asked.length === 1 ? nextPage : null;
        return { body: { queues: [{ sid: uri }], next_page_uri } };
      },
    };
    const input = { method: 'GET', url: `${base}/Queues.json`, agentPaths: listed };
    const context = { n8n, account: { accountSid, ...account } };
    await request.request(
      client as never,
      { ...input, isList: true, returnAll: true } as never,
      context as never,
    );
    return asked;
  };
  const second = `/2010-04-01/Accounts/${accountSid}/Queues.json?Page=1`;

  it('are below the paths of the author as well', async () => {
    expect(await list(second)).toEqual([`${base}/Queues.json`, `https://api.twilio.com${second}`]);
  });

  it.each([
    `/2010-04-01/Accounts/${accountSid}/Keys.json`,
    `https://iam.twilio.com/v1/Keys`,
    `https://example.com/Queues.json`,
  ])('are not asked for elsewhere: %s', async (page) => {
    await expect(list(page)).rejects.toMatchObject({ field: 'url' });
  });

  it('may lie at the base URL, in the same place', async () => {
    const at = { baseUrl: 'http://127.0.0.1:4010/{product}' };
    expect(await list(`http://127.0.0.1:4010/api${second}`, at)).toHaveLength(2);
    const elsewhere = `http://127.0.0.1:4010/api/2010-04-01/Accounts/${accountSid}/Keys.json`;
    await expect(list(elsewhere, at)).rejects.toMatchObject({ field: 'url' });
  });

  it('of a workflow are asked for wherever they lie', async () => {
    expect(await list('/2010-04-01/Others.json', {}, 'twilioOps')).toHaveLength(2);
  });
});

it('API › Request of a workflow reaches all of Twilio', async () => {
  expect(await refusal(`${base}/Keys.json`, undefined, 'twilioOps')).toBeUndefined();
});
