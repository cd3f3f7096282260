import type { Facts, PastSend } from '../../../../lib/compliance/facts';
import type { LedgerContext } from '../../../../lib/n8n/ledgerEngine';
import type { Account } from '../../../../lib/twilio/accounts';

/** Only numbers are kept in the ledger. */
const E164 = /^\+[1-9]\d{4,14}$/;

/** Longest period of a statutory cap in hours: a day for texts, 30 days for calls (facts of the jurisdictions). */
const countedHours = { text: 48, voice: 31 * 24 } as const;

/** What the ledger knows of the recipient: consent, earlier sends, and on WhatsApp when they last wrote. */
export async function ledgerFacts(facts: Facts, account: Account, context: LedgerContext): Promise<Partial<Facts>> {
  const { number } = facts.recipient;
  if (!E164.test(number)) return { consent: { ...facts.consent, events: [] }, history: [] };
  const [events, history, lastInboundAt] = await Promise.all([
    context.batch.consentOf(number),
    historyOf(facts, context),
    facts.lastInboundAt ?? lastInboundOf(facts, account, context),
  ]);
  return { consent: { ...facts.consent, events }, history: [...history, ...context.pending.to(number)], lastInboundAt };
}

/** Sends in the periods that any cap counts, with their category where a cap asks for it. */
async function historyOf({ message, recipient, policy }: Facts, { batch }: LedgerContext): Promise<PastSend[]> {
  const caps = policy.caps ?? [];
  const hours = Math.max(countedHours[message.channel === 'voice' ? 'voice' : 'text'], ...caps.map((cap) => cap.hours));
  const categories = [...new Set(['marketing', ...caps.flatMap(({ category }) => category ?? [])])];
  const [all, ...ofCategory] = await Promise.all([
    batch.sendsTo(recipient.number, hours),
    ...categories.map(async (category) => batch.sendsTo(recipient.number, hours, category)),
  ]);
  const named = categories.flatMap((category, index) => ofCategory[index]!.map((at) => ({ at, category })));
  const rest = all.map((at) => ({ at }));
  for (const { at } of named) {
    const same = rest.findIndex((send) => send.at.getTime() === at.getTime());
    if (same >= 0) rest.splice(same, 1);
  }
  return [...named, ...rest];
}

/**
 * When the person last wrote to this sender, for the 24 hours of WhatsApp. That the ledger knows of no message does not
 * mean that there was none: it only knows those that a Twilio Ops Trigger received.
 */
async function lastInboundOf({ message, recipient, sender }: Facts, account: Account, { batch }: LedgerContext) {
  if (message.channel !== 'whatsapp') return undefined;
  const senders = sender.from ? [sender.from] : [...new Set([account.defaultFrom ?? [], account.phoneNumbers].flat())];
  const times = await Promise.all(
    senders.map(async (to) => batch.lastInbound({ from: recipient.number, to, channel: 'whatsapp' })),
  );
  return times.filter((time) => time !== null).sort((a, b) => b.getTime() - a.getTime())[0];
}
