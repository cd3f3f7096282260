import { bareSender } from '../../sending/senders';
import {
  categories,
  channelGroup,
  type ChannelGroup,
  type Facts,
  type PastSend,
} from '../../compliance/facts';
import type { Account } from '../../twilio/accounts';
import { personOf, type Person } from '../../phone/person';
import { topicMark } from '../../compliance/topic';
import { memoByKey } from '../../kit/memo';
import type { GateContext } from '../gateContext';

/** Longest period of any statutory cap on texts or on calls, in hours. */
const longestCap = memoByKey(2, async (group: ChannelGroup): Promise<number> => {
  const { jurisdictions } = await import('../../compliance/jurisdictions');
  const caps = [...jurisdictions.values()].flatMap(({ caps: own = [] }) => own);
  return Math.max(...caps.filter(({ on }) => on.includes(group)).map(({ hours }) => hours));
});

/**
 * What the ledger knows about the recipient: consent, earlier sends and, on WhatsApp, when they
 * last wrote.
 */
export async function ledgerFacts(
  facts: Facts,
  account: Account,
  context: GateContext,
): Promise<Partial<Facts>> {
  const person = personOf(facts.recipient.number);
  if (person === undefined) return { consent: { ...facts.consent, events: [] }, history: [] };
  const [events, history, lastInboundAt] = await Promise.all([
    context.batch.consentOf(person),
    historyOf(facts, person, context),
    facts.lastInboundAt ?? lastInboundOf(facts, person, account, context),
  ]);
  return { consent: { ...facts.consent, events }, history, lastInboundAt };
}

/** A code may be sent either way, and only Twilio knows what a request has sent. */
const groups: Partial<Record<string, ChannelGroup>> = { message: 'text', call: 'voice' };

/** Sends in the periods that the caps count. */
async function historyOf(
  { message, policy }: Facts,
  person: Person,
  { batch, key }: GateContext,
): Promise<PastSend[]> {
  const mark = topicMark(message.topic, key);
  const hours = Math.max(
    await longestCap(channelGroup(message.channel)),
    ...(policy.caps ?? []).map((cap) => cap.hours),
  );
  return (await batch.sendsTo(person, hours)).map(({ at, kind, category, topic }) => ({
    at,
    category: categories.find((known) => known === category),
    topic: topic === mark ? message.topic : (topic ?? undefined),
    group: groups[kind],
  }));
}

/**
 * When the person last wrote to this sender, for WhatsApp's 24-hour window. If the ledger knows of
 * no message, there may still have been one: it knows only those that a Twilio Ops Trigger
 * received.
 */
async function lastInboundOf(
  { message, sender }: Facts,
  person: Person,
  account: Account,
  { batch }: GateContext,
) {
  if (message.channel !== 'whatsapp') return undefined;
  const senders = sender.from
    ? [sender.from]
    : [...new Set([account.defaultFrom ?? [], account.phoneNumbers].flat())].map((number) =>
        bareSender(number, account),
      );
  const times = await Promise.all(
    senders.map(async (to) => batch.lastInbound({ from: person, to, channel: 'whatsapp' })),
  );
  return times.filter((time) => time !== null).sort((a, b) => b.getTime() - a.getTime())[0];
}
