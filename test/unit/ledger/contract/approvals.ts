import type { Given } from './Setup';
import { approval, at } from './samples';

export function approvalsContract(given: Given): void {
  const approvals = () => given().ledger.approvals;
  const { account } = approval();

  it('keeps what an account has approved until it ends', async () => {
    const second = approval({ textHash: 'bead', at: at(1), endsAt: at(30) });
    await approvals().save(second);
    await approvals().save(approval());
    expect(await approvals().of(account, at(29))).toEqual([approval(), second]);
    expect(await approvals().of(account, at(30))).toEqual([approval()]);
    expect(await approvals().of(account, at(60))).toEqual([]);
  });

  it('is of one account', async () => {
    const other = approval({ account: 'AC00000000000000000000000000000002', by: 'Ben' });
    await approvals().save(approval());
    await approvals().save(other);
    expect(await approvals().of(account, at(0))).toEqual([approval()]);
    expect(await approvals().of(other.account, at(0))).toEqual([other]);
  });

  it('replaces a former approval of the same text', async () => {
    await approvals().save(approval());
    const shorter = approval({ by: 'Ben', reason: 'ends early', at: at(5), endsAt: at(10) });
    await approvals().save(shorter);
    expect(await approvals().of(account, at(9))).toEqual([shorter]);
    expect(await approvals().of(account, at(10))).toEqual([]);
  });

  it('is deleted once it has ended', async () => {
    await approvals().save(approval());
    await approvals().save(approval({ textHash: 'bead', endsAt: at(90) }));
    expect(await approvals().prune(at(59))).toBe(0);
    expect(await approvals().prune(at(60))).toBe(1);
    expect(await approvals().of(account, at(0))).toMatchObject([{ textHash: 'bead' }]);
    expect(await given().ledger.prune(at(90))).toBe(1);
  });
}
