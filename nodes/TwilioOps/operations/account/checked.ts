import type { Account } from '../../../../lib/twilio/accounts';
import { toTwilioError } from '../../../../lib/twilio/errors';

/** Whether an account can be used. */
interface Checked {
  account: string;
  accountSid: string;
  /** Every way to sign in works, and the account is active as far as is known. */
  works: boolean;
  signIns: Array<{ by: 'authToken' | 'apiKey'; works: boolean; error?: string; remedy?: string }>;
  /** `null` where only a standard API key is known, which may not read the account. */
  status: string | null;
  /** `Full` or `Trial`. */
  type: string | null;
}

/** Signs in by each way that the credential has, and reads the account where that is allowed. */
export async function checked(account: Account, signal: AbortSignal | undefined): Promise<Checked> {
  const { twilioFor } = await import('../../../../lib/twilio/client');
  const { authToken, apiKeySid } = account;
  const ways = [
    ...(authToken
      ? [
          {
            by: 'authToken' as const,
            as: { ...account, apiKeySid: undefined, apiKeySecret: undefined },
          },
        ]
      : []),
    ...(apiKeySid ? [{ by: 'apiKey' as const, as: account }] : []),
  ];
  let read: { status: string; type: string } | undefined;
  const signIns = await Promise.all(
    ways.map(async ({ by, as }) => {
      const twilio = await twilioFor(as, { signal });
      try {
        // Any key may list numbers; only the token and main keys may read the account.
        if (by === 'apiKey') await twilio.incomingPhoneNumbers.page({ pageSize: 1 });
        else read = await twilio.api.v2010.accounts(account.accountSid).fetch();
        return { by, works: true };
      } catch (thrown) {
        const { message, remedy } = toTwilioError(thrown);
        return { by, works: false, error: message, remedy };
      }
    }),
  );
  const { status = null, type = null } = read ?? {};
  const works = signIns.every((signIn) => signIn.works) && (status === null || status === 'active');
  return { account: account.name, accountSid: account.accountSid, works, signIns, status, type };
}
