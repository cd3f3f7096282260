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
import { person } from '../../../support/person';

export function eraseContract(given: Given): void {
  it('remembers when somebody was erased, so that nothing older comes back', async () => {
    const { consent, seen } = given().ledger;
    const before = Date.now() - 60_000;
    await consent.erase([ada]);
    const found = await consent.erasures([ada, bob]);
    expect([...found.keys()]).toEqual([ada]);
    expect(found.get(ada)!.getTime()).toBeGreaterThan(before);
    expect(found.get(ada)!.getTime()).toBeLessThan(before + 120_000);
    expect(await consent.appendErased([revoke()])).toBe(1);
    expect(await consent.appendErased([revoke()])).toBe(0);
    expect((await consent.eventsOf([ada])).get(ada)).toEqual([revoke({ evidence: null })]);
    expect(await consent.list({ limit: 10 })).toMatchObject([{ recipient: '', evidence: null }]);
    await seen.prune(new Date(before + 8 * 24 * 3_600_000));
    expect((await consent.erasures([ada])).size).toBe(1);
    await seen.prune(new Date(before + 8 * 24 * 3_600_000 + 120_000));
    expect((await consent.erasures([ada])).size).toBe(0);
  });

  it('forgets a number everywhere, and keeps its revocations', async () => {
    const { consent, decisions, sends, waits, inbound } = given().ledger;
    await consent.append([grant(), revoke(), grant({ recipient: bob })]);
    await decisions.append([decision('d1'), decision('d2', { recipient: bob })]);
    const key = `reminder to ${ada}`;
    await sends.reserve('one', [reservation(key)]);
    await sends.settle('one', [
      settlement(key, 'accepted', { sid: 'SM1', result: `{"to":"${ada}"}` }),
    ]);
    await waits.create(wait('w1', { question: `Is this still ${ada}?` }));
    await waits.keepAnswer('w1', `{"From":"${ada}"}`);
    await inbound.record({ from: ada, to: '+15005550001', channel: 'sms' }, at(1), 'SM2');

    // The grant goes; revocation, decision, wait, answer of Twilio and last message change.
    expect(await consent.erase([ada, ada])).toBe(6);

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
    expect(await waits.findByReply(wait('w1').account, ada, null)).toEqual([
      wait('w1', { recipient: null }),
    ]);
    expect(await waits.answered(at(1))).toEqual([]);
    expect(await inbound.last([{ from: ada, to: '+15005550001', channel: 'sms' }])).toEqual([null]);
    expect(await consent.erase([ada])).toBe(0);
  });

  it('leaves everybody else alone', async () => {
    const { consent, decisions, sends, waits, inbound } = given().ledger;
    const pair = { from: bob, to: '+15005550001', channel: 'sms' } as const;
    const bobs = { recipient: bob };
    await consent.append([grant({ recipient: bob }), revoke({ recipient: bob })]);
    await decisions.append([decision('d1', { recipient: bob })]);
    await sends.reserve('one', [reservation('reminder', bobs)]);
    await sends.settle('one', [settlement('reminder', 'accepted', { ...bobs, result: '{}' })]);
    await waits.create(wait('w1', { recipient: bob }));
    await waits.keepAnswer('w1', 'yes');
    await inbound.record(pair, at(1), 'SM2');

    expect(await consent.erase([ada])).toBe(0);

    expect((await consent.eventsOf([bob])).get(bob)).toEqual([
      grant({ recipient: bob }),
      revoke({ recipient: bob }),
    ]);
    expect(await decisions.list({ limit: 10 })).toMatchObject([{ recipient: bob }]);
    expect((await sends.find([ref('reminder', bobs)]))[0]).toMatchObject({ result: '{}' });
    expect(await waits.answered(at(1))).toMatchObject([{ recipient: bob, answer: 'yes' }]);
    expect(await inbound.last([pair])).toEqual([at(1)]);
  });

  it('forgets more than one chunk of numbers', async () => {
    const { consent } = given().ledger;
    const people = Array.from({ length: 1_001 }, (_, index) => person(`+1500555${1_000 + index}`));
    await consent.append([
      ...people.map((recipient) => grant({ recipient })),
      revoke({ recipient: people[1_000], evidence: null }),
    ]);
    expect(await consent.erase(people)).toBe(1_002);
    expect(await consent.list({ limit: 10 })).toMatchObject([{ kind: 'revoke', recipient: '' }]);
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
