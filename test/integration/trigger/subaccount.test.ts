import { SUBACCOUNT, SUBACCOUNT_NUMBER } from '../../../sandbox/twilio/seed';
import { formBody, sign } from '../../unit/trigger/signing';
import { stage } from './stage';

let set: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => (set = await stage()));
afterEach(async () => {
  expect(set.simulator.violations).toEqual([]);
  await set.close();
});

const parameters = {
  account: { mode: 'sid', value: SUBACCOUNT.sid },
  phoneNumbers: [SUBACCOUNT_NUMBER.sid],
};
const pairs = Object.entries({
  MessageSid: 'SM1',
  AccountSid: SUBACCOUNT.sid,
  From: '+12025550150',
  To: SUBACCOUNT_NUMBER.phoneNumber,
  Body: 'Hi',
});

describe('a subaccount', () => {
  it('has its own token, fetched at activation, kept encrypted and not asked for while a webhook waits', async () => {
    const trigger = set.trigger({ parameters });
    await trigger.activate('production');
    expect(set.number(SUBACCOUNT_NUMBER.sid).sms_url).toBe(trigger.urlAtTwilio('production'));
    const kept = (await set.ledger.registrations.find({})).find(
      ({ resource }) => resource === 'subaccount',
    )!;
    expect(kept.earlier).toEqual(expect.any(String));
    for (const text of [kept.earlier!, Buffer.from(kept.earlier!, 'base64').toString()])
      expect(text).not.toContain(SUBACCOUNT.authToken);

    set.simulator.requests.clear();
    const signed = (token: string) => ({
      body: formBody(pairs),
      signature: sign(token, trigger.url('production'), pairs),
    });
    const { json } = await set.call(trigger, 'production', signed(SUBACCOUNT.authToken));
    expect(json).toMatchObject({ event: 'inboundMessage', account: SUBACCOUNT.friendlyName });
    expect((await set.call(trigger, 'production', signed('guess'))).sent.status).toBe(403);
    expect(set.simulator.requests.all).toEqual([]);

    expect(await trigger.run('checkExists', 'production')).toBe(true);
    await trigger.deactivate('production');
    expect(await set.ledger.registrations.find({})).toEqual([]);
    expect(set.number(SUBACCOUNT_NUMBER.sid).sms_url).toBe('');
  });

  it('is refused by a trigger that was registered for another account', async () => {
    const trigger = set.trigger({ parameters: { source: 'byHand' } });
    await trigger.activate('production');
    const { sent } = await set.call(trigger, 'production', {
      body: formBody(pairs),
      signature: sign(SUBACCOUNT.authToken, trigger.url('production'), pairs),
    });
    expect(sent.status).toBe(403);
  });
});
