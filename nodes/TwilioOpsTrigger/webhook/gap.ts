import type { Logger } from 'n8n-workflow';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { lineOf } from '../../../lib/kit/note';
import type { Ledger } from '../../../lib/ledger/ledger';
import { optedOutCode } from '../../../lib/sending/optOutAtTwilio';
import type { Account } from '../../../lib/twilio/accounts';
import type { PagedListing } from '../../../lib/twilio/listedSince';
import type { Heard } from '../heard';
import { dayMilliseconds } from '../../../lib/kit/durations';
import { recordPage, type Listed } from './gapPage';

/** A webhook follows its message by so much at most, all attempts of Twilio included. */
const marginMs = 2 * 60_000;
/** Messages older than that are no longer read. */
export const longestMs = 7 * dayMilliseconds;
const pageSize = 1_000;

export interface GapContext {
  account: Account;
  /** The same account as the credential has it now: its token may have been changed. */
  currentAccount?: () => Promise<Account | undefined>;
  openLedger: () => Promise<Ledger>;
  logger: Pick<Logger, 'info'>;
}

/**
 * Reads from Twilio what people wrote since a time in which webhooks could not be kept, and records
 * what they said: opt-outs, opt-ins, refusals for an opt-out, and that they have written. It goes
 * page by page, from the newest back, and keeps in the ledger how far it has come: whoever goes on
 * after a failure, or in another process, begins there.
 * @param since when the last webhook was kept, by our clock
 * @returns up to when all has been read: messages that came later need another reading
 * @throws when Twilio or the ledger does not answer; what was read until then is recorded
 */
export async function readGap(context: GapContext, since: Date): Promise<Date> {
  const { account, openLedger, logger } = context;
  const { accountSid } = account;
  const ledger = await openLedger();
  const kept = await ledger.hearing.reading(accountSid);
  const isOfUse =
    kept && kept.startedAt > since && ageOf(kept.startedAt) < longestMs && URL.canParse(kept.next);
  const startedAt = isOfUse ? kept.startedAt : new Date();
  let at = isOfUse ? kept.next : undefined;
  let count = 0;
  let isComplete = false;
  try {
    do {
      const page = await pageOf(context, at, since);
      if (!page) {
        await ledger.hearing.keepReading(accountSid, null);
        return await readGap(context, since);
      }
      count += await recordPage(page.rows, ledger);
      at = page.next;
      if (at !== undefined || kept)
        await ledger.hearing.keepReading(
          accountSid,
          at === undefined ? null : { startedAt, next: at },
        );
    } while (at !== undefined);
    isComplete = true;
  } finally {
    if (count > 0 || isComplete)
      logger.info(
        lineOf('gap', {
          account: account.name,
          recorded: count,
          complete: isComplete ? 'yes' : 'no',
        }),
      );
  }
  return startedAt;
}

const ageOf = (time: Date) => Date.now() - time.getTime();

/** `undefined` where Twilio no longer knows the page that was kept. */
async function pageOf(context: GapContext, at: string | undefined, since: Date) {
  const [{ twilioFor }, { pageSince }, { unlessStatus }] = await Promise.all([
    import('../../../lib/twilio/client'),
    import('../../../lib/twilio/listedSince'),
    import('../../../lib/twilio/unlessStatus'),
  ]);
  const account = (await context.currentAccount?.()) ?? context.account;
  const { messages } = await twilioFor(account);
  return unlessStatus(
    at === undefined ? [] : [400, 404],
    pageSince<MessageInstance>(
      messages as unknown as PagedListing<MessageInstance>,
      { at, pageSize, isWanted: (message) => heardIn(message) !== undefined },
      () => Math.min(ageOf(since) + marginMs, longestMs),
    ).then(({ rows, next }) => ({ rows: rows.map(listedOf), next })),
  );
}

const listedOf = (message: MessageInstance): Listed => ({
  sid: message.sid,
  heard: heardIn(message)!,
  at: message.dateSent ?? message.dateCreated,
});

/** What a message in Twilio's list tells, as its webhook would have. */
function heardIn({
  direction,
  errorCode,
  sid,
  from,
  to,
  body,
  numMedia,
}: MessageInstance): Heard | undefined {
  if (direction === 'inbound')
    return { kind: 'said', sid, from, to, text: body, mediaCount: Number(numMedia) };
  return errorCode === optedOutCode ? { kind: 'refused', sid, to } : undefined;
}
