import { signPass } from '../../../lib/compliance/pass';
import { topicMark } from '../../../lib/compliance/topic';
import { checkPass } from '../../../lib/gate/pass';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import type { Outgoing } from '../../../lib/sending/contract';

const key = Buffer.alloc(32, 7);
const now = new Date('2026-11-22T12:00:00Z');
const outgoing: Outgoing = {
  account: 'AC1',
  recipient: '+12125550123',
  from: '+12065550100',
  channel: 'sms',
  text: 'Hello',
};
const passFor = (
  changes: Partial<Outgoing> = {},
  expiresAt = new Date(now.getTime() + 60_000),
  signer = key,
) =>
  signPass({ ...outgoing, ...changes, category: 'transactional' }, expiresAt, 'decision-1', signer);

let ledger: Ledger;
beforeEach(async () => void (ledger = await openLedger({ kind: 'sqlite', path: ':memory:' })));
afterEach(async () => ledger.close());

const check = async (input: { requirePass?: boolean; pass?: string }, json = {}, send = 'send-1') =>
  checkPass(
    input,
    outgoing,
    { item: { json }, ledger: async () => ({ ...ledger, key: async () => key }) },
    send,
    now,
  );

describe('a pass', () => {
  it('is not looked at where it is not asked for', async () => {
    await expect(check({ requirePass: false, pass: 'v1.nonsense' })).resolves.toBeUndefined();
    await expect(check({})).resolves.toBeUndefined();
  });

  it('serves one sending, which may show it again', async () => {
    const given = { requirePass: true, pass: passFor() };
    await check(given, {}, 'send-1');
    await check(given, {}, 'send-1');
    await expect(check(given, {}, 'send-2')).rejects.toMatchObject({
      field: 'pass',
      message: 'The pass of the Compliance Gate was used for another sending, so nothing was sent',
    });
  });

  it.each(['transactional', 'marketing'] as const)('tells its category: %s', async (category) => {
    const expiresAt = new Date(now.getTime() + 60_000);
    const pass = signPass({ ...outgoing, category }, expiresAt, 'decision-1', key);
    const json = { compliance: { category: { effective: 'emergency' } } };
    expect(await check({ requirePass: true, pass }, json)).toMatchObject({ category });
  });

  it('tells what stands for its topic, which nobody can exchange', async () => {
    const expiresAt = new Date(now.getTime() + 60_000);
    const about = (topic: string | undefined) =>
      signPass({ ...outgoing, category: 'marketing' }, expiresAt, 'decision-1', key, topic);
    const [hats, shoes] = [topicMark('Winter hats', key)!, topicMark('Shoes', key)!];
    expect(await check({ requirePass: true, pass: about(hats) })).toMatchObject({ topic: hats });
    for (const changed of [about(hats).replace(hats, shoes), about(hats).replace(`.${hats}`, '')]) {
      await expect(check({ requirePass: true, pass: changed })).rejects.toMatchObject({
        message: expect.stringContaining('was given for something else'),
      });
    }
  });

  it('serves one of two that show it at once', async () => {
    const given = { requirePass: true, pass: passFor() };
    const both = await Promise.allSettled([check(given, {}, 'a'), check(given, {}, 'b')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('that was given back serves another', async () => {
    const given = { requirePass: true, pass: passFor() };
    const leave = await check(given, {}, 'send-1');
    await leave!.giveBack!();
    await expect(check(given, {}, 'send-2')).resolves.toBeDefined();
  });

  it('is taken from the field, or else from where the gate puts it', async () => {
    await expect(check({ requirePass: true, pass: passFor() })).resolves.toBeDefined();
    await expect(
      check({ requirePass: true }, { compliance: { pass: passFor() } }),
    ).resolves.toBeDefined();
  });

  it.each([
    ['is missing', undefined, {}],
    ['is missing', undefined, { compliance: { pass: null } }],
    ['is missing', undefined, { compliance: 'allow' }],
    ['has expired', passFor({}, new Date(now.getTime() - 1)), {}],
    ['was given for something else', passFor({ text: 'Bye' }), {}],
    ['was given for something else', passFor({ account: 'AC2' }), {}],
    ['was given for something else', passFor({ channel: 'whatsapp' }), {}],
    ['was given for something else', passFor({ sendAt: now }), {}],
    ['was given for something else', passFor({}, undefined, Buffer.alloc(32, 8)), {}],
    ['was given for something else', passFor({ text: 'Bye' }, new Date(now.getTime() - 1)), {}],
    ['was not issued by the Compliance Gate', 'v1.x', {}],
  ])('that %s stops the message and says what to do', async (fault, pass, json) => {
    await expect(check({ requirePass: true, pass }, json)).rejects.toMatchObject({
      field: 'pass',
      message: `The pass of the Compliance Gate ${fault}, so nothing was sent`,
      remedy: expect.stringMatching(/^[A-Z]/),
    });
  });
});
