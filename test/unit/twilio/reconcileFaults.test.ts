import type { Twilio } from 'twilio';

import { twilioFor } from '../../../lib/twilio/client';
import { reconcileMessage } from '../../../lib/twilio/reconcile';
import { ListServer, recipient, whatsAppForms as forms } from './listServer';
import { accountAt, json, startServer } from './server';

describe('a look-up while Twilio has a fault', () => {
  let twilio: ListServer;
  beforeEach(async () => (twilio = await new ListServer().start()));
  afterEach(() => twilio.stop());

  it('asks again, even where no further look is left', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    twilio.fault = () => (twilio.server.requests.length === 1 ? 503 : undefined);
    expect(await twilio.find({}, [])).toMatchObject({ found: { sid: 'SM1' } });
    expect(twilio.askedFor).toEqual([recipient, recipient]);
  });

  it('does not make up by the whole account for a list that cannot be read', async () => {
    twilio.fault = (_look, url) => (url.includes('To=') ? 401 : undefined);
    expect(await twilio.find({ forms }, [])).toMatchObject({ verdict: 'unknown' });
    expect(twilio.askedFor).toEqual([forms[0]]);
  });

  it.each([{ data: [] }, { message: 'OK', result: [] }, { meta: { key: 'items' }, items: [] }])(
    'believes no empty list of something on the way: %j',
    async (answer) => {
      const gateway = await startServer((_request, response) => json(response, 200, answer));
      const client = await twilioFor(accountAt(gateway.origin));
      const seen = await reconcileMessage(client, twilio.lost(), { waitsSeconds: [] });
      await gateway.close();
      expect(seen).toMatchObject({
        verdict: 'unknown',
        reason: expect.stringContaining('holds no list of messages') as string,
      });
    },
  );

  it('raises what is no fault of Twilio as it is', async () => {
    const error = new RangeError('mine');
    const pageWithHttpInfo = () => Promise.reject(error);
    const client = { messages: { pageWithHttpInfo } } as unknown as Twilio;
    await expect(reconcileMessage(client, twilio.lost())).rejects.toBe(error);
  });
});
