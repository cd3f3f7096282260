import {
  API_KEY,
  PRODUCTION,
  STAGING,
  SUBACCOUNT,
  SUBACCOUNT_NUMBER,
} from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';

describe('signing in', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(() => running.close());

  const refused = {
    status: 401,
    code: 20003,
    message: 'Authenticate',
    moreInfo: 'https://www.twilio.com/docs/errors/20003',
  };

  it.each([
    ['a wrong token', { password: 'wrong' }],
    ['the token of another account', { password: STAGING.authToken }],
    ['a wrong key secret', { username: API_KEY.sid, password: 'wrong' }],
    ['an unknown key', { username: `SK${'f'.repeat(32)}`, password: API_KEY.secret }],
  ])('with %s is refused as Twilio does', async (_name, signIn) => {
    await expect(running.client(signIn).messages.list()).rejects.toMatchObject(refused);
    expectConformity(running.simulator);
  });

  it("reaches another main account with nobody's credentials", async () => {
    await expect(running.client({ accountSid: STAGING.sid }).messages.list()).rejects.toMatchObject(
      refused,
    );
  });

  it("reaches a subaccount with the main account's token, but not with its key", async () => {
    const { client } = running;
    const numbers = await client({ accountSid: SUBACCOUNT.sid }).incomingPhoneNumbers.list();
    expect(numbers.map(({ phoneNumber }) => phoneNumber)).toEqual([SUBACCOUNT_NUMBER.phoneNumber]);
    const key = { username: API_KEY.sid, password: API_KEY.secret };
    await expect(
      client({ ...key, accountSid: SUBACCOUNT.sid }).messages.list(),
    ).rejects.toMatchObject(refused);
    expect(await client(key).messages.list()).toEqual([]);
  });

  it('with a standard key does not reach accounts and keys', async () => {
    const key = running.client({ username: API_KEY.sid, password: API_KEY.secret });
    await expect(key.api.v2010.accounts(PRODUCTION.sid).fetch()).rejects.toMatchObject(refused);
    await expect(key.keys.list()).rejects.toMatchObject(refused);
    expect((await key.balance.fetch()).balance).toBe('100.00');
  });

  it('to a suspended account reads but does not act', async () => {
    const { simulator, client } = running;
    await client().api.v2010.accounts(SUBACCOUNT.sid).update({ status: 'suspended' });
    const suspended = client({
      username: SUBACCOUNT.sid,
      password: SUBACCOUNT.authToken,
      accountSid: SUBACCOUNT.sid,
    });
    expect(await suspended.messages.list()).toEqual([]);
    await expect(
      suspended.messages.create({
        to: '+12025550150',
        from: SUBACCOUNT_NUMBER.phoneNumber,
        body: 'x',
      }),
    ).rejects.toMatchObject({ status: 403, code: 20005 });
    expectConformity(simulator);
  });
});
