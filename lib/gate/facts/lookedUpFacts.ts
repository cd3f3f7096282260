import type { Facts } from '../../compliance/facts';
import { senderNamed } from '../../compliance/limitedSender';
import type { Account } from '../../twilio/accounts';
import { readAddress } from '../../phone/readAddress';
import type { NumberQuestion } from '../twilio/numberFacts';
import type { TwilioFacts } from '../twilio/twilioFacts';
import type { GateInput } from '../fields/messageFields';

/** What Twilio adds to the facts: only what was asked for and is not known yet. */
export async function lookedUpFacts(
  facts: Facts,
  { lookups }: Pick<GateInput, 'lookups'>,
  account: Account,
  twilio: TwilioFacts,
): Promise<Pick<Facts, 'sender' | 'recipient' | 'lastInbound' | 'lastInboundAt'>> {
  const { sender, recipient, message } = facts;
  const isReal = readAddress(recipient.number).kind === 'phone';
  const asksRegistration =
    lookups.registration &&
    !sender.registration &&
    recipient.number.startsWith('+1') &&
    message.channel !== 'whatsapp';
  const asksLast =
    lookups.lastInbound && isReal && message.channel !== 'voice' && facts.lastInbound === undefined;
  const question = isReal ? numberQuestion(facts, lookups) : undefined;
  const [pools, registration, last, number] = await Promise.all([
    poolsOf(facts, account, twilio),
    asksRegistration ? twilio.registration(account, sender) : undefined,
    asksLast
      ? twilio.lastInbound(account, {
          person: recipient.number,
          channel: message.channel,
          sender: sender.from,
        })
      : undefined,
    question && twilio.number(account, question),
  ]);
  return {
    sender: { ...sender, ...(pools && { pools }), ...(registration && { registration }) },
    recipient: { ...recipient, ...number },
    lastInbound: last === undefined ? facts.lastInbound : last,
    lastInboundAt: lastOf(facts, last),
  };
}

/**
 * Which numbers a messaging service has, when consent is limited to a number and a service sends,
 * or the other way round. This is looked up without being asked for: otherwise a limited opt-out
 * applies to everything that it may mean, as it does on WhatsApp and RCS, whose senders are not
 * among a service's numbers.
 */
async function poolsOf({ sender, consent, message }: Facts, account: Account, twilio: TwilioFacts) {
  if (message.channel === 'whatsapp' || message.channel === 'rcs') return undefined;
  const limits = [consent.item?.sender ?? [], (consent.events ?? []).map((one) => one.sender ?? [])]
    .flat(2)
    .map((limit) => ({ limit, kind: senderNamed(limit) }));
  const asked = sender.messagingServiceSid
    ? limits.some(({ kind }) => kind === 'number')
      ? [sender.messagingServiceSid]
      : []
    : limits.filter(({ kind }) => sender.from && kind === 'service').map(({ limit }) => limit);
  if (asked.length === 0) return undefined;
  const pools = await Promise.all(
    [...new Set(asked)].map(async (sid) => [sid, await twilio.pool(account, sid)] as const),
  );
  return Object.fromEntries(pools.flatMap(([sid, pool]) => (pool ? [[sid, pool]] : [])));
}

/**
 * The register of reassigned numbers covers only the US, and needs the day to look from.
 * `undefined` where nothing is to be asked, so that Twilio's SDK need not be loaded.
 */
function numberQuestion(
  { recipient, consent }: Facts,
  lookups: GateInput['lookups'],
): NumberQuestion | undefined {
  const { number, lineType, reassigned } = recipient;
  const asksReassigned = lookups.reassigned && !reassigned && number.startsWith('+1');
  const grants = (consent.events ?? [])
    .filter(({ kind }) => kind === 'grant')
    .map(({ occurredAt }) => occurredAt);
  const given = [consent.item?.at ?? [], grants].flat().sort((a, b) => b.getTime() - a.getTime());
  const reassignedSince = asksReassigned ? given[0] : undefined;
  const asksLineType = Boolean(lookups.lineType && !lineType);
  return asksLineType || reassignedSince
    ? { number, lineType: asksLineType, reassignedSince }
    : undefined;
}

/** For WhatsApp's 24-hour window, which only a message to this very sender opens. */
function lastOf(
  { lastInboundAt, sender, message }: Facts,
  last: { at: Date } | null | undefined,
): Date | null | undefined {
  if (last === undefined || !sender.from || message.channel !== 'whatsapp') return lastInboundAt;
  if (last === null) return lastInboundAt ?? null;
  return lastInboundAt && lastInboundAt > last.at ? lastInboundAt : last.at;
}
