import type { IWebhookFunctions } from 'n8n-workflow';
import { closePools } from '../../../lib/twilio/pools';
import { callEnded } from '../../../nodes/TwilioOps/resume/callEnded';
import { recordingOfCall } from '../../../nodes/TwilioOps/resume/recordingOfCall';
import { accountSid, startServer, type Handler, type TestServer } from '../twilio/server';

let twilio: TestServer;
let answer: Handler;
beforeEach(async () => {
  twilio = await startServer((request, response) => answer(request, response));
});
afterEach(async () => {
  await closePools();
  await twilio.close();
});

const url = (sid: string) => `https://api.twilio.com/Recordings/${sid}`;
const row = (sid: string, status: string, duration: string | null = null) => ({
  ...{ sid, status, duration, media_url: url(sid), account_sid: accountSid, call_sid: 'CA1' },
});

/** Twilio's list of recordings, each time that it is asked; the last answer stays. */
function lists(...answers: object[][]) {
  answer = (_request, response) => {
    const recordings = answers[Math.min(twilio.requests.length, answers.length) - 1];
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ recordings }));
  };
}

const warnings: string[] = [];

async function asked(parameters: object = {}, data: object = {}) {
  warnings.length = 0;
  const n8n = {
    getNodeParameter: (name: string, fallback: unknown) =>
      (parameters as Record<string, unknown>)[name] ?? fallback,
    getCredentials: async () => ({
      accounts: {
        account1: {
          ...{ name: 'main', accountSid, authToken: 'token-of-test' },
          baseUrl: `${twilio.origin}/{product}`,
        },
      },
      ledgerPath: ':memory:',
    }),
    logger: { warn: (message: string) => warnings.push(message) },
  };
  return recordingOfCall(n8n as unknown as IWebhookFunctions, {
    data: { CallSid: 'CA1', AccountSid: accountSid, CallStatus: 'completed', ...data },
  });
}

describe('the recording of a call that has ended', () => {
  it("is found by the call's list, without waiting where it is ready or none was ordered", async () => {
    lists([row('RE1', 'completed', '9')]);
    expect(await asked()).toEqual({
      recording: { sid: 'RE1', url: url('RE1'), durationSeconds: 9 },
    });
    expect(twilio.requests).toMatchObject([
      { url: expect.stringMatching(/\/Recordings\.json\?CallSid=CA1/) },
    ]);
    lists([row('RE1', 'absent'), row('RE2', 'deleted')]);
    expect(await asked()).toEqual({ recording: null });
    expect(twilio.requests).toHaveLength(2);
  });

  it('is waited for while Twilio works on it', async () => {
    lists([row('RE1', 'processing')], [row('RE1', 'completed', '9')]);
    expect(await asked()).toMatchObject({ recording: { sid: 'RE1', durationSeconds: 9 } });
    expect(twilio.requests).toHaveLength(2);
  });

  it.each([{ record: true }, { twiml: '<Response><Record/></Response>' }])(
    'is waited for where it was ordered: %j',
    async (parameters) => {
      lists([], [row('RE1', 'completed', '9')]);
      expect(await asked(parameters)).toMatchObject({ recording: { sid: 'RE1' } });
    },
  );

  it('is the longest of several', async () => {
    lists([row('RE1', 'completed', '9'), row('RE2', 'completed', '10')]);
    expect(await asked()).toMatchObject({ recording: { sid: 'RE2' } });
  });

  it('is given as far as it has come when the time is over', async () => {
    lists([row('RE1', 'processing')]);
    const begun = performance.now();
    expect(await asked()).toEqual({
      recording: { sid: 'RE1', url: url('RE1'), durationSeconds: null },
    });
    expect(performance.now() - begun).toBeLessThan(7_000);
  }, 10_000);

  it('is not asked for where the call was not answered, or the report names it', async () => {
    expect(await asked({}, { CallStatus: 'busy' })).toEqual({ recording: null });
    expect(await asked({}, { RecordingUrl: 'https://example.com/r' })).toEqual({ recording: null });
    expect(twilio.requests).toEqual([]);
  });

  it('that cannot be asked for is told as that, and not as none', async () => {
    answer = (_request, response) =>
      void response
        .writeHead(401, { 'content-type': 'application/json' })
        .end('{"code":20003,"message":"Authenticate"}');
    const found = await asked();
    expect(found).toEqual({ recording: null, recordingError: expect.any(String) });
    expect(warnings.join()).toContain('CA1');
    expect(callEnded({ data: { CallStatus: 'completed' } }, found)).toMatchObject({
      wait: { outcome: 'answered', recording: null, recordingError: expect.any(String) },
    });
  });
});
