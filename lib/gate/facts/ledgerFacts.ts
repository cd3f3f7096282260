import { categories, type Facts, type PastSend } from '../../compliance/facts';
import type { Account } from '../../twilio/accounts';
import { isKnownNumber } from '../../phone/phoneNumber';
import type { GateMeans } from '../gateContext';

/**
 * Longest period of a statutory cap in hours: a day for texts, 30 days for calls (facts of the
 * jurisdictions).
 */
const countedHours = { text: 48, voice: 31 * 24 } as const;

/**
 * What the ledger knows of the recipient: consent, earlier sends, and on WhatsApp when they last
 * wrote.
 */
export async function ledgerFacts(
  facts: Facts,
  account: Account,
  means: GateMeans,
): Promise<Partial<Facts>> {
  const { number } = facts.recipient;
  // Only numbers are kept in the ledger.
  if (!isKnownNumber(number)) return { consent: { ...facts.consent, events: [] }, history: [] };
  const [events, history, lastInboundAt] = await Promise.all([
    means.batch.consentOf(number),
    historyOf(facts, means),
    facts.lastInboundAt ?? lastInboundOf(facts, account, means),
  ]);
  return { consent: { ...facts.consent, events }, history, lastInboundAt };
}

/**
 * Sends in the periods that any cap counts, with what is known of each: most people have had none.
 */
async function historyOf(
  { message, recipient: { number }, policy }: Facts,
  { batch }: GateMeans,
): Promise<PastSend[]> {
  const hours = Math.max(
    countedHours[message.channel === 'voice' ? 'voice' : 'text'],
    ...(policy.caps ?? []).map((cap) => cap.hours),
  );
  const all = await batch.sendsTo(number, hours);
  if (all.length === 0) return [];
  const [calls, ...ofCategory] = await Promise.all([
    batch.sendsTo(number, hours, { kind: 'call' }),
    ...categories.map(async (category) => batch.sendsTo(number, hours, { category })),
  ]);
  const isCall = takenFrom(calls);
  const named = categories.map((category, index) => ({
    category,
    isOne: takenFrom(ofCategory[index]!),
  }));
  return all.map((at) => ({
    at,
    category: named.find(({ isOne }) => isOne(at))?.category,
    channel: isCall(at) ? ('voice' as const) : undefined,
  }));
}

/** Whether a time is in the list, each as often as it is in it: the ledger gives times only. */
function takenFrom(times: readonly Date[]): (at: Date) => boolean {
  const left = times.map((time) => time.getTime());
  return (at) => {
    const index = left.indexOf(at.getTime());
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
}

/**
 * When the person last wrote to this sender, for the 24 hours of WhatsApp. That the ledger knows of
 * no message does not mean that there was none: it only knows those that a Twilio Ops Trigger
 * received.
 */
async function lastInboundOf(
  { message, recipient, sender }: Facts,
  account: Account,
  { batch }: GateMeans,
) {
  if (message.channel !== 'whatsapp') return undefined;
  const senders = sender.from
    ? [sender.from]
    : [...new Set([account.defaultFrom ?? [], account.phoneNumbers].flat())];
  const times = await Promise.all(
    senders.map(async (to) =>
      batch.lastInbound({ from: recipient.number, to, channel: 'whatsapp' }),
    ),
  );
  return times.filter((time) => time !== null).sort((a, b) => b.getTime() - a.getTime())[0];
}
