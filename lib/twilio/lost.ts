import { channelOf, type AddressForms } from './channelAddress';
import type { Listed } from './listedSince';

/** Something sent whose answer was lost. */
export interface Lost {
  /** Every form in which Twilio may hold the address (`addressForms`). */
  forms: AddressForms;
  /** How long ago it was reserved first; rises steadily, whatever is done to this host's clock. */
  ageMilliseconds(): number;
  /** The age is by the ledger's clock, which may have been set back since. */
  mayBeOlder?: boolean | undefined;
  /** What was reserved first had another content or went to another address of the person. */
  isOther?: boolean | undefined;
  /** Twilio was asked to hide the recipient's number. */
  isHidden?: boolean | undefined;
  /** Which of these SIDs are known answers of other sends. */
  claimed(sids: readonly string[]): Promise<ReadonlySet<string>>;
}

export type Verdict<Row> =
  | { verdict: 'found'; found: Row }
  | { verdict: 'notSent' }
  /** To be reported and not sent again by itself. */
  | { verdict: 'unknown'; reason: string };

/**
 * What the entries to its address since its reservation say of something lost: the one that is
 * unclaimed, outbound by the API and alike is it; without any such entry it was not sent.
 */
export async function verdictOn<Row extends Listed>(
  lost: Lost,
  rows: readonly Row[],
  isAlike: (row: Row) => boolean,
): Promise<Verdict<Row>> {
  const outbound = rows.filter(
    (row) =>
      row.direction === 'outbound-api' && (lost.isOther || isOnChannelOf(lost, row) !== 'no'),
  );
  const taken =
    outbound.length > 0 ? await lost.claimed(outbound.map(({ sid }) => sid)) : new Set<string>();
  const free = outbound.filter(({ sid }) => !taken.has(sid));
  if (free.length === 0) return { verdict: 'notSent' };
  const [found, ...others] = free.filter(
    (row) => isOnChannelOf(lost, row) === 'yes' && isAlike(row),
  );
  if (found && others.length === 0) return { verdict: 'found', found };
  const sids = free.map(({ sid }) => sid).join(', ');
  return {
    verdict: 'unknown',
    reason: found
      ? `Twilio shows several that look the same (${sids}); it may be any of them, or none.`
      : `Twilio shows one to this recipient that is different (${sids}); it may be this one, changed by Twilio.`,
  };
}

/**
 * What is to be said of something that Twilio does not show since its reservation, by the entries
 * from long before: where the ledger's clock was set back, it may be any of those, also one with
 * another text, because whoever sent it first may have had another.
 */
export async function verdictOnOlder<Row extends Listed>(
  lost: Lost,
  rows: readonly Row[],
): Promise<Verdict<Row>> {
  const { verdict } = await verdictOn(lost, rows, () => true);
  if (verdict === 'notSent') return { verdict };
  return {
    verdict: 'unknown',
    reason:
      "Twilio shows one to this recipient from before it was reserved; it may be this one if the ledger's clock was set back since.",
  };
}

/** RCS falls back to SMS, and a messaging service may send what was an SMS by RCS. */
const carriers = new Set([undefined, 'rcs']);

/**
 * Whether an entry is on the channel of the lost one. Either address names it; without a sender (a
 * messaging service has not chosen) a mere number may still be of any channel.
 */
function isOnChannelOf({ forms }: Lost, { to, from }: Listed): 'yes' | 'no' | 'perhaps' {
  const wanted = channelOf(forms[0]);
  const channel = channelOf(to) ?? channelOf(from ?? '');
  if (channel === wanted || (carriers.has(channel) && carriers.has(wanted))) return 'yes';
  return channel === undefined && !from ? 'perhaps' : 'no';
}
