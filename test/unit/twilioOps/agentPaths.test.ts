import { toolRules } from '../../../lib/gate/agentRules';
import { operations } from '../../../nodes/TwilioOps/operations';
import { fakeExecute } from '../../support/fakeExecute';

const request = operations.find(({ resource }) => resource === 'api')!;
const accountSid = `AC${'0'.repeat(32)}`;
const base = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}`;
const listed = ['https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json'];

async function refusal(url: string, agentPaths: string[] = [], type = 'twilioOpsTool') {
  const { n8n } = fakeExecute({ parameters: [{}], type });
  const context = { n8n, account: { accountSid } };
  try {
    await request.check!({} as never, { url, agentPaths } as never, context as never);
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

  it.each([`${base}/Queues.json`, `${base}/Queues`, `${base}/Queues/QU1/Members.json?Page=1`])(
    'reaches what lies below a path of the author: %s',
    async (url) => expect(await refusal(url, listed)).toBeUndefined(),
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
    `https://verify.twilio.com/2010-04-01/Accounts/${accountSid}/Queues.json`,
    `https://me:you@api.twilio.com/2010-04-01/Accounts/${accountSid}/Queues.json`,
    `https://api.twilio.com:8443/2010-04-01/Accounts/${accountSid}/Queues.json`,
  ])('and nothing else: %s', async (url) =>
    expect(await refusal(url, listed)).toMatchObject({ field: 'url' }),
  );

  it('reaches nothing where the author lists nothing, or all of a host', async () => {
    expect(await refusal(`${base}/Queues.json`)).toBeDefined();
    expect(await refusal(`${base}/Queues.json`, ['https://api.twilio.com/'])).toBeDefined();
  });
});

it('API › Request of a workflow reaches all of Twilio', async () => {
  expect(await refusal(`${base}/Keys.json`, undefined, 'twilioOps')).toBeUndefined();
});
