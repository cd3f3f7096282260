import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import { accountFor } from '../../../lib/engines/account';
import { readCredential } from '../../../lib/engines/credential';
import type { Located } from '../../../lib/kit/fields';
import { accountOfSid, type Account } from '../../../lib/twilio/accounts';
import { sleep, systemClock } from '../../../lib/twilio/clock';
import { toTwilioError } from '../../../lib/twilio/errors';

/** A recording as an item has it. */
export interface Recorded {
  sid: string | null;
  url: string;
  /** `null` while Twilio is still working on it. */
  durationSeconds: number | null;
}

/** What became of the recording of a call that has ended. */
export interface RecordingOfCall {
  recording: Recorded | null;
  /** Why it is not known whether there is one. */
  recordingError?: string;
}

/** Who posts the end of the call gives up after ten seconds, and n8n has to go on, too. */
const patienceMs = 5_000;
const pauseMs = 1_000;

/** Twilio's statuses of a recording that is not ready yet. */
const unfinished = ['in-progress', 'paused', 'stopped', 'processing'];

/**
 * The recording of a call that has ended. The report of its end does not name it: what *Record*
 * made, or `<Record>` or `<Dial record>` in the instructions, is told to a callback of its own. So
 * Twilio is asked, for some seconds while it is still working on one.
 */
export async function recordingOfCall(
  n8n: IWebhookFunctions,
  { data }: IDataObject,
): Promise<RecordingOfCall> {
  const { CallSid, CallStatus, RecordingUrl } = (data ?? {}) as Record<string, string | undefined>;
  if (RecordingUrl || !CallSid || CallStatus !== 'completed') return { recording: null };
  const abandon = new AbortController();
  const timer = setTimeout(() => abandon.abort(), patienceMs);
  try {
    const account = await accountOf(n8n, data as IDataObject);
    const { twilioFor } = await import('../../../lib/twilio/client');
    const client = await twilioFor(account, { signal: abandon.signal });
    return { recording: await found(client, CallSid, isExpected(n8n), abandon.signal) };
  } catch (error) {
    const { message } = toTwilioError(error);
    n8n.logger.warn(`Twilio could not be asked for the recording of ${CallSid}: ${message}`);
    return { recording: null, recordingError: message };
  } finally {
    clearTimeout(timer);
  }
}

/** The account of the call; a subaccount is known by the node's own choice only. */
async function accountOf(n8n: IWebhookFunctions, { AccountSid }: IDataObject): Promise<Account> {
  const { book } = await readCredential(n8n);
  const named = accountOfSid(book, String(AccountSid));
  return named ?? accountFor(book, n8n.getNodeParameter('account', undefined) as Located);
}

/** Whether a recording was ordered, so that it must appear. */
const isExpected = (n8n: IWebhookFunctions): boolean =>
  n8n.getNodeParameter('record', false) === true ||
  /<Record\b|\srecord\s*=/.test(String(n8n.getNodeParameter('twiml', '')));

async function found(
  client: Twilio,
  callSid: string,
  expected: boolean,
  signal: AbortSignal,
): Promise<Recorded | null> {
  for (;;) {
    const rows = await client.recordings.list({ callSid, limit: 20 });
    const isWorking = rows.some(({ status }) => unfinished.includes(status));
    const recorded = bestOf(rows);
    if (!isWorking && (recorded || !expected)) return recorded;
    await sleep(systemClock, pauseMs, signal);
    if (signal.aborted) return recorded;
  }
}

type Row = Awaited<ReturnType<Twilio['recordings']['list']>>[number];

/** Of several the longest, and one that is ready rather than one that is not. */
function bestOf(rows: readonly Row[]): Recorded | null {
  const ready = rows.filter(({ status }) => status === 'completed');
  const [longest] = ready.sort((a, b) => Number(b.duration) - Number(a.duration));
  const one = longest ?? rows.find(({ status }) => unfinished.includes(status));
  if (!one) return null;
  const durationSeconds = longest ? Number(longest.duration) : null;
  return { sid: one.sid, url: one.mediaUrl, durationSeconds };
}
