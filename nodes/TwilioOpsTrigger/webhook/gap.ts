import type { Logger } from 'n8n-workflow';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import type { Ledger } from '../../../lib/ledger/ledger';
import { optedOutCode } from '../../../lib/sending/optOutAtTwilio';
import type { Account } from '../../../lib/twilio/accounts';
import type { Listing } from '../../../lib/twilio/listedSince';
import type { Heard } from '../heard';
import { consentOf, recordContact } from './consent';
import { write } from './recordInLedger';

/** A webhook follows its message by so much at most, all attempts of Twilio included. */
const marginMs = 2 * 60_000;
/** Messages older than that are no longer read, and so many at most. */
const longestMs = 7 * 24 * 3_600_000;
const atMost = { pageSize: 1_000, maxPages: 20 };

export interface GapContext {
  account: Account;
  openLedger: () => Promise<Ledger>;
  logger: Pick<Logger, 'info'>;
}

/**
 * Reads from Twilio what people wrote since a time in which webhooks could not be kept, and records
 * what they said: opt-outs, opt-ins, refusals for an opt-out, and that they have written.
 * @param since when the last webhook was kept, by our clock
 * @throws when Twilio or the ledger does not answer, or when it is too much to be read
 */
export async function readGap(
  { account, openLedger, logger }: GapContext,
  since: Date,
): Promise<void> {
  const [{ twilioFor }, { listedSince }] = await Promise.all([
    import('../../../lib/twilio/client'),
    import('../../../lib/twilio/listedSince'),
  ]);
  const { messages } = await twilioFor(account);
  const found = await listedSince<MessageInstance>(
    messages as unknown as Listing<MessageInstance>,
    { ...atMost, isWanted: (message) => heardIn(message) !== undefined },
    () => Math.min(Date.now() - since.getTime() + marginMs, longestMs),
  );
  if ('fault' in found) throw new Error(found.fault);
  const ledger = await openLedger();
  let count = 0;
  // As they were said, so that a START after a STOP counts.
  for (const message of found.rows.reverse()) count += await recordHeard(message, ledger);
  if (count > 0)
    logger.info(
      `Recorded ${count} opt-outs or opt-ins of ${account.name} that came while they could not be kept`,
    );
}

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

/** How many entries it adds to the consent log: none for what a webhook has told. */
async function recordHeard(message: MessageInstance, ledger: Ledger): Promise<number> {
  const heard = heardIn(message)!;
  const at = message.dateSent ?? message.dateCreated;
  if (heard.kind === 'said') await recordContact(heard, ledger, at);
  const entry = consentOf(heard, at, new Date());
  if (!entry) return 0;
  const known = (await ledger.consent.eventsOf([entry.recipient])).get(entry.recipient)!;
  if (known.some(({ evidence }) => evidence?.startsWith(message.sid))) return 0;
  await write([entry], ledger);
  return 1;
}
