import type { Twilio } from 'twilio';
import type { SenderFacts } from '../../compliance/facts';
import { senderKind } from '../../compliance/senderKind';
import { poolOf } from './pool';
import { isTollFree } from '../../twilio/isTollFree';

type Registration = NonNullable<SenderFacts['registration']>;
type Status = Registration['status'];

const northAmerican = /^\+1\d{10}$/;

/**
 * Twilio's words for the state of an A2P campaign and of a toll-free verification (from the API
 * reference of each).
 */
const statuses: Readonly<Record<string, Status>> = {
  VERIFIED: 'approved',
  TWILIO_APPROVED: 'approved',
  FAILED: 'rejected',
  SUSPENDED: 'rejected',
  TWILIO_REJECTED: 'rejected',
};
const best: readonly Status[] = ['approved', 'pending', 'rejected', 'none'];

/** A word that we do not know counts as not yet registered. */
const bestOf = (words: readonly string[]): Status => {
  const found = words.map((word) => statuses[word] ?? 'pending');
  return best.find((status) => found.includes(status)) ?? 'none';
};

/**
 * Asks Twilio whether a sender may text the US and Canada: its A2P campaign, toll-free verification
 * or short code. `undefined` for senders that need none of these, or whose registration Twilio does
 * not reveal (sender IDs, foreign numbers).
 */
export async function registrationOf(
  twilio: Twilio,
  { from, messagingServiceSid }: Pick<SenderFacts, 'from' | 'messagingServiceSid'>,
): Promise<Registration | undefined> {
  if (messagingServiceSid) return ofService(twilio, messagingServiceSid);
  if (!from) return undefined;
  if (senderKind(from) === 'shortCode') {
    const [own] = await twilio.shortCodes.list({ shortCode: from, limit: 1 });
    return { kind: 'shortCode', status: own ? 'approved' : 'none' };
  }
  if (isTollFree(from)) return ofTollFree(twilio, from);
  return northAmerican.test(from) ? ofLongCode(twilio, from) : undefined;
}

/**
 * A pool is registered through its campaign. If it has only toll-free numbers, their verifications
 * count instead, and the worst one decides.
 */
async function ofService(twilio: Twilio, sid: string): Promise<Registration> {
  const service = twilio.messaging.v1.services(sid);
  const [campaigns, numbers] = await Promise.all([
    service.usAppToPerson.list(),
    poolOf(twilio, sid),
  ]);
  if (campaigns.length > 0 || numbers.length === 0 || !numbers.every(isTollFree)) {
    return {
      kind: 'campaign',
      status: bestOf(campaigns.map(({ campaignStatus }) => campaignStatus)),
    };
  }
  const each = await Promise.all(numbers.map(async (number) => ofTollFree(twilio, number)));
  return each.sort((a, b) => best.indexOf(b.status) - best.indexOf(a.status))[0]!;
}

async function ofTollFree(twilio: Twilio, phoneNumber: string): Promise<Registration> {
  const [own] = await twilio.incomingPhoneNumbers.list({ phoneNumber, limit: 1 });
  const verifications = own
    ? await twilio.messaging.v1.tollfreeVerifications.list({ tollfreePhoneNumberSid: own.sid })
    : [];
  return { kind: 'tollFree', status: bestOf(verifications.map(({ status }) => status)) };
}

/** A number belongs to the campaign of the messaging service whose pool contains it. */
async function ofLongCode(twilio: Twilio, from: string): Promise<Registration> {
  const services = await twilio.messaging.v1.services.list();
  const pools = await Promise.all(
    services.map(async ({ sid }) => ({
      sid,
      numbers: await poolOf(twilio, sid),
    })),
  );
  const own = pools.find(({ numbers }) => numbers.includes(from));
  const campaigns = own ? await twilio.messaging.v1.services(own.sid).usAppToPerson.list() : [];
  return {
    kind: 'campaign',
    status: bestOf(campaigns.map(({ campaignStatus }) => campaignStatus)),
  };
}
