import {
  freshCredential,
  recentCredential,
} from '../../../nodes/TwilioOpsTrigger/webhook/credential';
import { fakeWebhook, freshId } from './fakeWebhook';

const credentialNamed = (name: string) => ({
  accounts: { account1: { name, accountSid: `AC${'1'.repeat(32)}`, authToken: 'token' } },
});

const triggerWith = (credential: object, credentialId: string) =>
  fakeWebhook({}, { credential, credentialId });

const nameOf = async (credential: ReturnType<typeof recentCredential>) =>
  (await credential).book.defaultAccount.name;

describe('the kept credential', () => {
  it.each([
    ['five seconds', recentCredential, 5_000],
    ['a second after a failed check', freshCredential, 1_000],
  ])('is read again after %s, not before', async (_for, read, forMs) => {
    const { n8n, reads } = triggerWith(credentialNamed('main'), freshId());
    expect(await nameOf(read(n8n, 50_000))).toBe('main');
    await read(n8n, 50_000 + forMs - 1);
    expect(reads.credentials).toBe(1);
    await read(n8n, 50_000 + forMs);
    expect(reads.credentials).toBe(2);
    await read(n8n, 50_000 + 2 * forMs - 1);
    expect(reads.credentials).toBe(2);
  });

  it('is of its own credential only', async () => {
    const [one, two] = ['one', 'two'].map((name) => triggerWith(credentialNamed(name), freshId()));
    expect(await nameOf(recentCredential(one!.n8n, 0))).toBe('one');
    expect(await nameOf(recentCredential(two!.n8n, 0))).toBe('two');
  });

  it('that could not be read is read anew after a second: strangers cannot have it read each time', async () => {
    const credentialId = freshId();
    const away = triggerWith(() => Promise.reject(new Error('the database is away')), credentialId);
    for (const nowMs of [0, 1, 999])
      await expect(recentCredential(away.n8n, nowMs)).rejects.toThrow('the database is away');
    await expect(freshCredential(away.n8n, 999)).rejects.toThrow('the database is away');
    expect(away.reads.credentials).toBe(1);
    const back = triggerWith(credentialNamed('main'), credentialId);
    expect(await nameOf(recentCredential(back.n8n, 1_000))).toBe('main');
  });

  it('stays when an older reading fails late', async () => {
    const credentialId = freshId();
    const slow = Promise.withResolvers<object>();
    const old = recentCredential(triggerWith(() => slow.promise, credentialId).n8n, 0);
    const current = triggerWith(credentialNamed('main'), credentialId);
    await recentCredential(current.n8n, 6_000);
    slow.reject(new Error('too late'));
    await expect(old).rejects.toThrow('too late');
    await recentCredential(current.n8n, 6_001);
    expect(current.reads.credentials).toBe(1);
  });
});
