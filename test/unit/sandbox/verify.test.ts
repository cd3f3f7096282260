import { VERIFICATION_CODE } from '../../../sandbox/twilio/products/verify/verifications';
import { expectConformity, start } from './support';

const to = '+12025550150';

describe('Verify', () => {
  let running: Awaited<ReturnType<typeof start>>;
  let service: ReturnType<ReturnType<typeof running.client>['verify']['v2']['services']>;
  beforeEach(async () => {
    running = await start();
    const { sid, codeLength } = await running
      .client()
      .verify.v2.services.create({ friendlyName: 'Clinic', customCodeEnabled: true });
    expect(codeLength).toBe(6);
    service = running.client().verify.v2.services(sid);
  });
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  it('approves the right code, once', async () => {
    const sent = await service.verifications.create({ to, channel: 'sms' });
    expect(sent).toMatchObject({ status: 'pending', valid: false, to, channel: 'sms' });
    expect(await service.verificationChecks.create({ to, code: '000000' })).toMatchObject({
      status: 'pending',
      valid: false,
    });
    expect(await service.verificationChecks.create({ to, code: VERIFICATION_CODE })).toMatchObject({
      sid: sent.sid,
      status: 'approved',
      valid: true,
    });
    expect(await service.verifications(sent.sid).fetch()).toMatchObject({ status: 'approved' });
    await expect(
      service.verificationChecks.create({ to, code: VERIFICATION_CODE }),
    ).rejects.toMatchObject({ code: 20404 });
  });

  it('takes a code of the sender, and a check by SID', async () => {
    const { sid } = await service.verifications.create({ to, channel: 'call', customCode: '4711' });
    expect(
      await service.verificationChecks.create({ verificationSid: sid, code: '4711' }),
    ).toMatchObject({ valid: true });
  });

  it('counts checks and sends', async () => {
    await service.verifications.create({ to, channel: 'sms' });
    for (let index = 0; index < 5; index += 1)
      await service.verificationChecks.create({ to, code: '0000' });
    await expect(service.verificationChecks.create({ to, code: '0000' })).rejects.toMatchObject({
      code: 60202,
      status: 429,
    });
    const other = '+12025550151';
    const sids = new Set<string>();
    for (let index = 0; index < 5; index += 1)
      sids.add((await service.verifications.create({ to: other, channel: 'sms' })).sid);
    expect(sids.size).toBe(1);
    await expect(service.verifications.create({ to: other, channel: 'sms' })).rejects.toMatchObject(
      { code: 60203, status: 429 },
    );
  });

  it('can be cancelled', async () => {
    const { sid } = await service.verifications.create({ to, channel: 'sms' });
    expect(await service.verifications(sid).update({ status: 'canceled' })).toMatchObject({
      status: 'canceled',
    });
    await expect(service.verifications(sid).update({ status: 'canceled' })).rejects.toMatchObject({
      code: 20404,
    });
  });

  it.each([
    ['a channel that is none', { to, channel: 'pigeon' }, 60200],
    ['an address that is none', { to: 'ann', channel: 'email' }, 60200],
    ['a code of letters', { to, channel: 'sms', customCode: 'abcd' }, 60200],
  ])('refuses %s', async (_name, verification, code) => {
    await expect(service.verifications.create(verification)).rejects.toMatchObject({ code });
  });

  it('refuses SMS to a landline', async () => {
    running.simulator.state.lookups.set(to, { line_type_intelligence: { type: 'landline' } });
    await expect(service.verifications.create({ to, channel: 'sms' })).rejects.toMatchObject({
      code: 60205,
    });
  });
});
