import type { Ledger, Wait } from '../ledger/ledger';

/** Twilio repeats webhooks for seconds, and Event Streams for up to four hours. */
const rememberedSeconds = 24 * 3_600;

/** The message or call that an answer tells of. */
export function sidIn({ data }: { data?: unknown }): string | undefined {
  const { MessageSid, CallSid } = Object(data) as { MessageSid?: unknown; CallSid?: unknown };
  return [MessageSid, CallSid].find((sid) => typeof sid === 'string');
}

const idOf = (account: string, sid: string) => JSON.stringify(['answered', account, sid]);

/**
 * Notes that an execution goes on with this message. The node that was resumed says so itself, so
 * that it holds whatever becomes of the process that has told it.
 */
export async function noteAnswered(
  ledger: Ledger,
  { account, waitId }: Wait,
  sid: string | undefined,
): Promise<void> {
  if (sid === undefined) return;
  await ledger.seen.first(idOf(account, sid), new Date(), rememberedSeconds, waitId);
}

/** Whether an execution has gone on with it: one message answers one question. */
export const hasAnswered = async (ledger: Ledger, account: string, sid: string | undefined) =>
  sid !== undefined && ledger.seen.has(idOf(account, sid), new Date());
