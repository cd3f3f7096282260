import type { Given } from './Setup';
import {
  ada,
  at,
  bob,
  decision,
  grant,
  ref,
  reservation,
  revoke,
  settlement,
  wait,
} from './samples';

export function eraseContract(given: Given): void {
  it('forgets a number everywhere, and keeps its revocations', async () => {
    const { consent, decisions, sends, waits, inbound } = given().ledger;
    await consent.append([grant(), revoke(), grant({ recipient: bob })]);
    await decisions.append([decision('d1'), decision('d2', { recipient: bob })]);
    const key = `reminder to ${ada}`;
    await sends.reserve('one', [reservation(key)]);
    await sends.settle('one', [
      settlement(key, 'accepted', { sid: 'SM1', result: `{"to":"${ada}"}` }),
    ]);
    await waits.create(wait('w1'));
    await waits.keepAnswer('w1', `{"From":"${ada}"}`);
    await inbound.record({ from: ada, to: '+15005550001', channel: 'sms' }, at(1), 'SM2');

    expect(await consent.erase([ada])).toBeGreaterThan(0);

    expect((await consent.eventsOf([ada])).get(ada)).toEqual([revoke({ evidence: null })]);
    expect((await consent.list({ limit: 10 })).map((event) => event.recipient)).toEqual(['', bob]);
    expect((await decisions.list({ limit: 10 })).map((row) => row.recipient).sort()).toEqual([
      '',
      bob,
    ]);
    expect((await sends.find([ref(key)]))[0]).toMatchObject({
      state: 'accepted',
      sid: 'SM1',
      result: null,
    });
    expect(await waits.findByReply(ada, null)).toEqual([wait('w1', { recipient: null })]);
    expect(await waits.answered(at(1))).toEqual([]);
    expect(await inbound.last([{ from: ada, to: '+15005550001', channel: 'sms' }])).toEqual([null]);
    expect(await consent.erase([ada])).toBe(0);
  });

  it('still knows a revocation when the number comes back, and may record a new grant', async () => {
    const { consent } = given().ledger;
    await consent.append([revoke()]);
    await consent.erase([ada]);
    expect(await consent.append([revoke(), grant({ occurredAt: at(90) })])).toBe(1);
    expect((await consent.eventsOf([ada])).get(ada)!.map((event) => event.kind)).toEqual([
      'revoke',
      'grant',
    ]);
    expect(await consent.list({ recipient: ada, limit: 10 })).toHaveLength(2);
  });
}
