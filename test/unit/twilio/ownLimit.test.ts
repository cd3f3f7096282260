import { PRODUCTION } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { pacedThrough } from '../../../lib/sending/paced';
import { twilioFor } from '../../../lib/twilio/client';
import { createPace } from '../../../lib/twilio/pace';
import { closePools } from '../../../lib/twilio/pools';
import { accountAt } from './server';

/** Twilio answers these with HTTP 429, but they lift only after ten minutes. */
describe('too many codes for one person', () => {
  let simulator: TwilioSimulator;
  const pace = createPace({ start: 4, max: 8 });
  const create = 'POST /v2/Services/{ServiceSid}/Verifications';
  const check = 'POST /v2/Services/{ServiceSid}/VerificationCheck';

  const verify = async () => {
    const { sid: accountSid, authToken } = PRODUCTION;
    const account = accountAt(`${simulator.url}/{product}`, { accountSid, authToken });
    const client = await twilioFor(account, { through: pacedThrough(pace, undefined) });
    const { sid } = await client.verify.v2.services.create({ friendlyName: 'Shop' });
    return client.verify.v2.services(sid);
  };

  beforeAll(async () => (simulator = await startTwilio()));
  afterAll(async () => {
    await closePools();
    await simulator.close();
  });

  it('are one request and its error, and slow down nobody else', async () => {
    const service = await verify();
    const send = async () => service.verifications.create({ to: '+12025550150', channel: 'sms' });
    for (let count = 0; count < 5; count++) await send();
    await expect(send()).rejects.toMatchObject({
      code: 60203,
      action: 'wait',
      attempts: 1,
      isThrottled: false,
      message: 'Max send attempts reached. Too many codes sent to this person.',
      remedy: 'Wait 10 minutes.',
    });
    expect(simulator.requests.count(create)).toBe(6);
    expect(pace.limit).toBe(4);
  });

  it('are no rate limit when they were wrong, either', async () => {
    const service = await verify();
    await service.verifications.create({ to: '+12025550151', channel: 'sms' });
    const guess = async () => service.verificationChecks.create({ to: '+12025550151', code: '0' });
    for (let count = 0; count < 5; count++) await guess();
    await expect(guess()).rejects.toMatchObject({ code: 60202, action: 'wait', attempts: 1 });
    expect(simulator.requests.count(check)).toBe(6);
  });
});
