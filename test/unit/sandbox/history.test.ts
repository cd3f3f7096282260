import { pastCall, pastMessage } from '../../../sandbox/twilio/history';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';

const dayMilliseconds = 86_400_000;

describe('the past of an account', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  const past = () => {
    const { state } = running.simulator;
    return {
      state,
      account: state.accounts.get(PRODUCTION.sid)!,
      atMs: Date.now() - 3 * dayMilliseconds,
      to: '+12025550150',
      from: NUMBERS.first.phoneNumber,
    };
  };

  it('has messages, of which those never sent are on no day', async () => {
    const { state, account, ...message } = past();
    pastMessage(state, account, { ...message, status: 'delivered' });
    pastMessage(state, account, { ...message, status: 'failed', errorCode: 30034 });
    const { messages } = running.client();
    expect(
      await messages.list({
        dateSentAfter: new Date(message.atMs),
        dateSentBefore: new Date(message.atMs),
      }),
    ).toMatchObject([{ status: 'delivered' }]);
    expect(await messages.list()).toMatchObject([
      { status: 'failed', errorCode: 30034, dateSent: null },
      { status: 'delivered' },
    ]);
  });

  it('has calls, of which those that nobody took are on their day too', async () => {
    const { state, account, ...call } = past();
    pastCall(state, account, { ...call, status: 'busy' });
    const { calls } = running.client();
    expect(await calls.list({ startTimeAfter: new Date(call.atMs) })).toMatchObject([
      { status: 'busy', duration: '0' },
    ]);
    expect(await calls.list({ startTimeAfter: new Date() })).toEqual([]);
  });

  it('permits countries as they were set', async () => {
    const { voice, accounts } = running.client();
    expect(
      await voice.v1.dialingPermissions.countries.list({ lowRiskNumbersEnabled: true }),
    ).toMatchObject([{ isoCode: 'US' }]);
    const { messagingGeopermissions } = accounts.v1;
    await messagingGeopermissions.update({
      permissions: [{ country_code: 'IN', type: 'country', enabled: true }],
    });
    expect(await messagingGeopermissions.fetch({ countryCode: 'IN' })).toMatchObject({
      permissions: [{ country_code: 'IN', enabled: true }],
    });
  });
});
