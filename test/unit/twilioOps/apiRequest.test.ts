import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePools } from '../../../lib/twilio/pools';
import request from '../../../nodes/TwilioOps/operations/api/request';
import { credentialFor } from '../../support/credential';
import { runNode } from '../../support/engine';
import { json, startServer } from '../twilio/server';

const sendingOf = (body: object, method = 'POST') =>
  request.sending?.({ method, url: '/Messages.json', body } as never, {} as never);

describe('a request of one’s own', () => {
  it.each([
    ['a number', { From: '+1' }, '+1'],
    ['a messaging service', { MessagingServiceSid: 'MG1' }, 'MG1'],
    ['a service before a number', { From: '+1', MessagingServiceSid: 'MG1' }, 'MG1'],
    ['no one, where none is named', { To: '+2' }, null],
  ])('counts against the ceiling of %s', (_whose, body, sender) => {
    expect(sendingOf(body)).toMatchObject({ sender });
  });

  it.each([
    ['as forms write it', { To: 'whatsapp:+2' }, '+2'],
    ['as JSON writes it', { to: '+2' }, '+2'],
    ['of several', { to: [{ address: '+2' }] }, '[{"address":"+2"}]'],
    ['who is not named', { to: null }, '/Messages.json'],
  ])('goes to the recipient %s', (_how, body, recipient) => {
    expect(sendingOf(body)).toMatchObject({ recipient });
  });

  it('is another one with another query', () => {
    const contents = ['ann', 'bob'].map(
      (Member) =>
        request.sending?.(
          { method: 'POST', url: '/Messages.json', query: { Member } } as never,
          {} as never,
        )?.content,
    );
    expect(contents[0]).not.toEqual(contents[1]);
  });

  it('that only reads may be made again', () => {
    expect(sendingOf({ From: '+1' }, 'GET')).toBeUndefined();
  });
});

it('that a gateway redirects is not taken for sent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'twilio-ops-'));
  const gateway = await startServer((_request, response) =>
    json(response, 302, { redirect: '/login' }, { Location: '/login' }),
  );
  const { outputs } = await runNode({
    node: 'twilioOps',
    credential: credentialFor(gateway.origin, { ledgerPath: join(folder, 'ledger.sqlite') }),
    parameters: {
      resource: 'api',
      operation: 'request',
      method: 'POST',
      url: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
      bodyType: 'form',
      body: '{"To":"+15005551001","From":"+15005550006","Body":"Hi"}',
    },
    items: [{}],
    onError: 'continueRegularOutput',
  });
  await closePools();
  await gateway.close();
  rmSync(folder, { recursive: true, force: true });
  expect(outputs[0]![0]!.json).toMatchObject({ error: { outcome: 'unknown' } });
});
