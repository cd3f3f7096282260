import type { Twilio } from 'twilio';
import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';

import { clockFaultMilliseconds } from '../kit/durations';
import { channelOf, isHidden, isSameAddress, mayBeShownAs } from './channelAddress';
import { sleep, systemClock, type Clock } from './clock';
import { asTwilioError } from './errors';
import { listedSince, type Listed, type Listing, type Search } from './listedSince';
import { verdictOn, verdictOnOlder, type Lost, type Verdict } from './lost';
import { withRetries } from './retry';

export type { Verdict } from './lost';

export interface LostMessage extends Lost {
  /** The text as it was given; `undefined` where Twilio makes it (a content template). */
  body: string | undefined;
  /** The number, name or messaging service that it was to come from, as Twilio was told. */
  sender?: string | undefined;
}

export interface LostCall extends Lost {
  from: string;
}

export interface ReconcileOptions {
  signal?: AbortSignal;
  clock?: Clock;
  /** Pauses between looks; together the time that Twilio's list gets to catch up. */
  waitsSeconds?: readonly number[];
}

/** Thirty seconds in all: Twilio does not promise when its list is complete. */
const defaultWaitsSeconds = [1, 2, 4, 8, 15];
const toOnePerson = { pageSize: 50, maxPages: 40 };
const wholeAccount = { pageSize: 1000, maxPages: 10 };

/**
 * Looks up at Twilio what became of a message without an answer. One unclaimed outbound API message
 * to the recipient since the reservation with the same text and sender is it. None, once the list
 * had time to catch up: it was not sent. Anything else (a trial prefix, smart encoding and link
 * shortening change the text; two alike) is unknown, and so is a list that cannot be read or does
 * not tell Twilio's time; one from before where the ledger's clock may have been set back; and one
 * whose number is hidden, if it may be the recipient's.
 */
export const reconcileMessage = async (
  client: Twilio,
  lost: LostMessage,
  options?: ReconcileOptions,
): Promise<Verdict<MessageInstance>> =>
  reconcile(
    client.messages,
    lost,
    {
      isAlike: (row) => row.body === lost.body && mayComeFrom(lost.sender, row),
      mayHideNumbers: true,
    },
    options,
  );

/**
 * Whether a message may come from that sender, by what Twilio shows of its own: what a service or
 * another channel made of the sender does not count.
 */
function mayComeFrom(
  sender: string | undefined,
  { from, messagingServiceSid }: Pick<MessageInstance, 'from' | 'messagingServiceSid'>,
): boolean {
  if (!sender) return true;
  if (/^MG/.test(sender)) return !messagingServiceSid || messagingServiceSid === sender;
  return !from || channelOf(from) !== channelOf(sender) || isSameAddress(from, sender);
}

/**
 * The same for a call. Twilio does not show what was said, so one unclaimed call between the two
 * numbers is it.
 */
export const reconcileCall = async (
  client: Twilio,
  lost: LostCall,
  options?: ReconcileOptions,
): Promise<Verdict<CallInstance>> =>
  reconcile(
    client.calls,
    lost,
    { isAlike: ({ from }) => from === lost.from, mayHideNumbers: false },
    options,
  );

/** What is known of a kind of entries. */
interface Kind<Row> {
  /** Whether one to its recipient may be the lost one, by what it is and whom it comes from. */
  isAlike(row: Row): boolean;
  /** Whether Twilio hides the people's numbers where the account wants that. */
  mayHideNumbers: boolean;
}

async function reconcile<Row extends Listed>(
  listing: Listing<Row>,
  lost: Lost,
  { isAlike, mayHideNumbers }: Kind<Row>,
  options: ReconcileOptions = {},
): Promise<Verdict<Row>> {
  const { signal, clock = systemClock, waitsSeconds = defaultWaitsSeconds } = options;
  const isWanted = ({ to }: Row) => lost.forms.some((form) => mayBeShownAs(form, to));
  const reader = readerOf(listing, lost, options);
  const look = async (searches: readonly Search<Row>[]): Promise<Verdict<Row>> => {
    const fault = await reader.read(searches);
    return fault === undefined
      ? verdictOn(lost, reader.seen(), (row) => isTo(lost, row) && isAlike(row))
      : { verdict: 'unknown', reason: fault };
  };
  const byRecipient = lost.forms.map((to) => ({ ...toOnePerson, to, isWanted }));
  let verdict = await look(byRecipient);
  for (const seconds of waitsSeconds) {
    if (verdict.verdict === 'found') return verdict;
    await sleep(clock, seconds * 1000, signal);
    if (signal?.aborted)
      return { verdict: 'unknown', reason: 'The execution was stopped during the look-up.' };
    verdict = await look(byRecipient);
  }
  if (verdict.verdict === 'notSent' && lost.mayBeOlder) {
    const older = readerOf(listing, olderThan(lost), options);
    const fault = await older.read(byRecipient);
    if (fault !== undefined) return { verdict: 'unknown', reason: fault };
    verdict = await verdictOnOlder(lost, older.seen());
  }
  if (verdict.verdict !== 'notSent') return verdict;
  const findsAll = reader.findsEveryForm() && !lost.isHidden;
  const isProven = findsAll && !(mayHideNumbers && (await reader.hidesNumbers()));
  return isProven ? verdict : look([{ ...wholeAccount, isWanted }]);
}

const olderThan = (lost: Lost): Lost => ({
  ...lost,
  ageMilliseconds: () => lost.ageMilliseconds() + clockFaultMilliseconds,
});

const isTo = ({ forms }: Lost, { to }: Listed) => forms.some((form) => isSameAddress(form, to));

/**
 * Reads Twilio's lists. What was seen once counts, even if a later answer comes from a copy of the
 * list that lags more.
 */
function readerOf<Row extends Listed>(
  listing: Listing<Row>,
  { forms, ageMilliseconds }: Lost,
  options: ReconcileOptions,
) {
  const seen = new Map<string, Row>();
  // Whether Twilio's filter by To takes channels at all is disputed, until it has found something.
  let findsChannels = forms.every((form) => channelOf(form) === undefined);
  const readOne = async (search: Search<Row>): Promise<string | undefined> => {
    const list = async () => listedSince(listing, search, ageMilliseconds);
    const { result } = await withRetries(list, { ...options, isIdempotent: true });
    if ('fault' in result) return result.fault;
    for (const row of result.rows) seen.set(row.sid, row);
    const channel = channelOf(search.to ?? '');
    findsChannels ||= channel !== undefined && result.channels.has(channel);
    return undefined;
  };
  return {
    seen: () => [...seen.values()],
    /** Whether nothing found by To means that there is nothing. */
    findsEveryForm: () => findsChannels,
    /**
     * Whether the account hides numbers, by its newest entries: then To finds nothing that has gone
     * out. If they cannot be read, neither can those among which it would have to be.
     */
    async hidesNumbers(): Promise<boolean> {
      const newest = async () => listing.pageWithHttpInfo({ pageSize: wholeAccount.pageSize });
      try {
        const { result } = await withRetries(newest, { ...options, isIdempotent: true });
        return result.body.instances.some(({ to, from }) => isHidden(to) || isHidden(from ?? ''));
      } catch {
        return true;
      }
    },
    /** Adds what the lists show now; gives the reason when one proves nothing. */
    async read(searches: readonly Search<Row>[]): Promise<string | undefined> {
      try {
        for (const search of searches) {
          const fault = await readOne(search);
          if (fault !== undefined) return fault;
        }
        return undefined;
      } catch (raw) {
        const error = asTwilioError(raw);
        if (!error) throw raw;
        return `Twilio's list could not be read: ${error.message}`;
      }
    },
  };
}
