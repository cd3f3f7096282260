import type { Account } from './account';

/** All accounts of the simulator. */
export class Accounts {
  private readonly bySid = new Map<string, Account>();

  add(account: Account): Account {
    this.bySid.set(account.sid, account);
    return account;
  }

  get(sid: string): Account | undefined {
    return this.bySid.get(sid);
  }

  get all(): Account[] {
    return [...this.bySid.values()];
  }

  /** The account and itself's subaccounts. */
  family(owner: Account): Account[] {
    return this.all.filter((account) => account === owner || account.ownerSid === owner.sid);
  }

  /** The account that holds this number, and the number. */
  holderOf(phoneNumber: string) {
    for (const account of this.bySid.values()) {
      const number = account.numbers.find((candidate) => candidate.phone_number === phoneNumber);
      if (number) return { account, number };
    }
    return undefined;
  }
}
