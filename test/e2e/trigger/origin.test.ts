import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { listExecutions } from '../../../sandbox/n8n/executions';
import { executionsUntil } from '../../../sandbox/n8n/executionsUntil';
import { releases } from '../../../sandbox/n8n/release';
import { activateWorkflow } from '../../../sandbox/n8n/workflows';
import { PRODUCTION, STAGING } from '../../../sandbox/twilio/seed';
import { signBody, signForm } from '../../../sandbox/twilio/signature';
import { inLine, ours } from '../support/inLine';
import { startSetting, triggerName, type Setting } from './setting';

const events = ['inboundMessage', 'messageStatus', 'eventStream', 'other'];
const answer = '={{ "Heard: " + $json.body.Body }}';
const message = (sid: string) => ({
  MessageSid: 'SM1',
  SmsStatus: 'received',
  AccountSid: sid,
  From: '+12025550151',
  To: '+15005550006',
  Body: 'Grüße & more',
});

interface Sent {
  type?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
  query?: string;
}

const files = (boundary: string) =>
  [
    `--${boundary}`,
    'Content-Disposition: form-data; name="Body"',
    '',
    'STOP',
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="a.txt"',
    'Content-Type: text/plain',
    '',
    'x',
    `--${boundary}--`,
    '',
  ].join('\r\n');

const form = 'application/x-www-form-urlencoded';
const megabytes = (count: number) => count * 1024 * 1024;
/** What n8n reads before it asks us, where an older version stored the options. */
const readable: Record<string, Sent> = {
  nothing: {},
  'a form': { type: form, body: 'Body=STOP' },
  'a multipart form': { type: 'multipart/form-data; boundary=b', body: files('b') },
  'multipart of another kind': { type: 'multipart/mixed; boundary=b', body: files('b') },
  'multipart of another kind, compressed in name': {
    type: 'multipart/mixed; boundary=b',
    body: files('b'),
    headers: { 'content-encoding': 'gzip' },
  },
  JSON: { type: 'application/json', body: '{"a":1}' },
  'a form that is too long': { type: form, body: `Body=${'x'.repeat(megabytes(2))}` },
  'a form of 100,000 names': {
    type: form,
    body: Array.from({ length: 100_000 }, (_, index) => `k${index}=`).join('&'),
  },
  'a compressed form': {
    type: form,
    body: gzipSync('Body=STOP'),
    headers: { 'content-encoding': 'gzip' },
  },
};
/** What n8n refuses itself there, and starts nothing either. */
const unreadable: Record<string, Sent> = {
  'a multipart form without an end': { type: 'multipart/form-data; boundary=b', body: '--b\r\nx' },
  'a multipart form without a boundary': { type: 'multipart/form-data', body: files('b') },
  'half of JSON': { type: 'application/json', body: '{"a":' },
  'half of XML': { type: 'text/xml', body: '<a><b>' },
  'what was not compressed': { type: form, body: 'a=1', headers: { 'content-encoding': 'gzip' } },
  'more than n8n reads': { type: form, body: `Body=${'x'.repeat(megabytes(17))}` },
};

describe.each(releases)(
  'what proves the origin of a webhook on a real n8n %s',
  (_line, release) => {
    let setting: Setting;
    beforeAll(async () => (setting = await startSetting({ release })));
    afterAll(async () => setting?.stop());

    /** A trigger with a workflow that is told of its failures. */
    async function triggerWith(parameters: object) {
      const onError = inLine('On error', [
        { name: 'Error', type: 'n8n-nodes-base.errorTrigger', typeVersion: 1, parameters: {} },
      ]);
      const told = await setting.add(onError);
      const webhookId = randomUUID();
      const planned = inLine('Incoming', [
        ours(
          triggerName,
          'twilioOpsTrigger',
          { events, source: 'byHand', ...parameters },
          { webhookId },
        ),
      ]);
      const settings = { ...planned.settings, errorWorkflow: told.id };
      const { id, ...rest } = await setting.add({ ...planned, settings });
      await activateWorkflow(setting.n8n.rest, { id, ...rest });
      const url = `${setting.n8n.url}/webhook/${webhookId}/webhook`;
      const send = async (
        { type, body, headers, query = '' }: Sent,
        signature = `${'A'.repeat(27)}=`,
      ) =>
        fetch(url + query, {
          method: 'POST',
          headers: {
            'x-twilio-signature': signature,
            ...(type && { 'content-type': type }),
            ...headers,
          },
          ...(body !== undefined && { body }),
        });
      const started = async () =>
        (
          await Promise.all([id, told.id].map((one) => listExecutions(setting.n8n.rest, one)))
        ).flat();
      return { id, url, send, started };
    }

    it('lets nothing of strangers in, and no error workflow runs', async () => {
      const { send, started } = await triggerWith({});
      for (const [what, sent] of Object.entries({ ...readable, ...unreadable }))
        expect([what, (await send(sent)).status]).toEqual([what, 403]);
      expect(await started()).toEqual([]);
    });

    it('nor where the options were stored by an older version', async () => {
      const { send, started } = await triggerWith({ options: { onlyOnce: true } });
      for (const [what, sent] of Object.entries(readable))
        expect([what, (await send(sent)).status]).toEqual([what, 403]);
      for (const [what, sent] of Object.entries(unreadable))
        expect([what, (await send(sent)).ok]).toEqual([what, false]);
      expect(await started()).toEqual([]);
    });

    it.each([{}, { options: { onlyOnce: false } }])(
      'lets what Twilio signs in, and shows it to expressions: %j',
      async (options) => {
        const trigger = { ...options, respond: 'message', message: answer };
        const { id, url, send } = await triggerWith(trigger);
        const sent = message(PRODUCTION.sid);
        const signature = signForm(PRODUCTION.authToken, url, sent);
        const body = new URLSearchParams(sent).toString();
        const answered = await send({ type: `${form}; charset=UTF-8`, body }, signature);
        expect([answered.status, await answered.text()]).toEqual([
          200,
          expect.stringContaining('Heard: Grüße &amp; more'),
        ]);
        const json = JSON.stringify([{ specversion: '1.0', id: 'EZ1', type: 'a', source: 'b' }]);
        const stream = signBody(PRODUCTION.authToken, url, json);
        const query = new URL(stream.url).search;
        const event = { type: 'application/json', body: json, query };
        expect((await send(event, stream.signature)).status).toBe(200);
        await executionsUntil(setting.n8n.rest, id, 2);
      },
    );

    it('lets no other account in than the chosen one, unless any may', async () => {
      for (const [options, status] of [
        [{}, 403],
        [{ options: { anyAccount: true } }, 200],
        [{ account: { __rl: true, mode: 'sid', value: STAGING.sid } }, 200],
      ] as const) {
        const { url, send } = await triggerWith(options);
        const sent = message(STAGING.sid);
        const body = new URLSearchParams(sent).toString();
        const signature = signForm(STAGING.authToken, url, sent);
        expect([options, (await send({ type: form, body }, signature)).status]).toEqual([
          options,
          status,
        ]);
      }
    });
  },
);
