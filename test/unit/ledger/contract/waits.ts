import type { Person } from '../../../../lib/phone/person';
import type { Given } from './Setup';
import { ada, at, bob, wait } from './samples';

export function waitsContract(given: Given): void {
  const waits = () => given().ledger.waits;
  const answers = async (now: Date) =>
    (await waits().answered(now)).map(({ waitId, answer }) => `${waitId} ${answer}`);

  it('finds a wait by id and by the reply', async () => {
    await waits().create(wait('w2', { sender: null, createdAt: at(1) }));
    await waits().create(wait('w1'));
    await waits().create(wait('w0', { createdAt: at(1) }));
    await waits().create(wait('w3', { kind: 'delivery', recipient: null }));
    await waits().create(wait('w4', { kind: 'delivery' }));
    await waits().create(wait('w5', { recipient: bob }));
    const another = 'AC00000000000000000000000000000002';
    await waits().create(wait('w6', { account: another }));
    const byReply = async (sender: string | null, account = wait('').account) =>
      (await waits().findByReply(account, ada, sender)).map((found) => found.waitId);
    expect(await byReply('+15005550001')).toEqual(['w1', 'w0', 'w2']);
    expect(await byReply('+15005550002')).toEqual(['w2']);
    expect(await byReply(null)).toEqual(['w1', 'w0', 'w2']);
    expect(await byReply(null, another)).toEqual(['w6']);
    expect(await waits().find('w1')).toEqual(wait('w1'));
    expect(await waits().find('w3')).toEqual(wait('w3', { kind: 'delivery', recipient: null }));
    expect(await waits().find('none')).toBeNull();
  });

  it('keeps the question that was asked', async () => {
    const asked = wait('w1', { question: 'Will you come?' });
    await waits().create(asked);
    expect(await waits().find('w1')).toEqual(asked);
  });

  it('lets no wait that is over take the reply to one that lives', async () => {
    const { account } = wait('w1');
    await waits().create(wait('over', { createdAt: at(-60), expiresAt: new Date(0) }));
    await waits().create(wait('alive'));
    const found = await waits().findByReply(account, ada, null);
    expect(found.map(({ waitId }) => waitId)).toEqual(['alive']);
  });

  it('takes a reply that names nobody for no answer to a wait for nobody', async () => {
    const { account } = wait('w1');
    await waits().create(wait('w1', { recipient: null }));
    expect(await waits().findByReply(account, '' as Person, null)).toEqual([]);
    expect(await waits().find('w1')).toEqual(wait('w1', { recipient: null }));
  });

  it('lets one of many take a wait, of which nothing is found from then on', async () => {
    await waits().create(wait('w1'));
    await waits().keepAnswer('w1', 'yes');
    const taken = await Promise.all([1, 2, 3].map(() => waits().take('w1')));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await waits().keepAnswer('w1', 'too late')).toBeNull();
    expect(await waits().keepAnswer('none', 'yes')).toBeNull();
    expect(await waits().find('w1')).toBeNull();
    expect(await waits().findByReply(wait('w1').account, ada, null)).toEqual([]);
    expect(await waits().answered(at(1))).toEqual([]);
    expect(await waits().take('w1')).toBe(false);
    expect(await waits().take('none')).toBe(false);
  });

  it('begins anew under the id of one that was taken, or is still open', async () => {
    await waits().create(wait('w1'));
    await waits().take('w1');
    await waits().create(wait('w1'));
    expect(await waits().find('w1')).toEqual(wait('w1'));
    await waits().keepAnswer('w1', 'to the second');
    const third = wait('w1', {
      kind: 'delivery',
      account: 'AC00000000000000000000000000000002',
      recipient: bob,
      sender: null,
      resumeUrl: 'https://n8n.example.com/webhook-waiting/3',
      createdAt: at(5),
      expiresAt: at(6),
    });
    await waits().create(third);
    expect(await waits().find('w1')).toEqual(third);
    expect(await answers(at(0))).toEqual([]);
    expect(await waits().take('w1')).toBe(true);
  });

  it('keeps the first answer until the wait is taken or over', async () => {
    await waits().create(wait('w2', { createdAt: at(1) }));
    await waits().create(wait('w1', { createdAt: at(1) }));
    await waits().create(wait('w3'));
    await waits().create(wait('w4'));
    expect(await waits().keepAnswer('w1', 'one')).toBe('one');
    // Asked again after its answer was lost.
    expect(await waits().keepAnswer('w1', 'one')).toBe('one');
    await waits().keepAnswer('w2', 'two');
    await waits().keepAnswer('w3', 'three');
    expect(await waits().keepAnswer('w1', 'too late')).toBe('one');
    expect(await answers(at(3_599))).toEqual(['w3 three', 'w1 one', 'w2 two']);
    expect(await answers(at(3_600))).toEqual([]);
    expect((await waits().answered(at(0)))[0]).toEqual({ ...wait('w3'), answer: 'three' });
  });

  it('takes another answer when the first is taken back, but not by somebody with another', async () => {
    await waits().create(wait('w1'));
    await waits().keepAnswer('w1', 'perhaps');
    await waits().dropAnswer('w1', 'something else');
    expect(await waits().keepAnswer('w1', 'yes')).toBe('perhaps');
    await waits().dropAnswer('w1', 'perhaps');
    await waits().dropAnswer('w1', 'perhaps');
    expect(await waits().keepAnswer('w1', 'yes')).toBe('yes');
    expect(await answers(at(0))).toEqual(['w1 yes']);
  });

  it('prunes what has expired', async () => {
    await waits().create(wait('w1'));
    await waits().create(wait('w2', { expiresAt: at(3_601) }));
    expect(await waits().prune(at(3_599))).toBe(0);
    expect(await waits().prune(at(3_600))).toBe(1);
    expect(await waits().find('w1')).toBeNull();
    expect(await waits().find('w2')).not.toBeNull();
  });

  it('prunes what was taken an hour ago, whenever it would have expired', async () => {
    await waits().create(wait('w1'));
    await waits().take('w1');
    const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    expect(await waits().prune(minutesFromNow(55))).toBe(0);
    expect(await waits().prune(minutesFromNow(65))).toBe(1);
  });

  it('is pruned together with all else', async () => {
    const { ledger } = given();
    await waits().create(wait('w1', { expiresAt: at(10) }));
    await waits().create(wait('w2', { expiresAt: at(10) }));
    await ledger.seen.first('SM1', at(0), 10);
    expect(await ledger.prune(at(9))).toBe(0);
    expect(await ledger.prune(at(10))).toBe(3);
  });
}
