import type { Twilio } from 'twilio';
import { isTollFree } from '../../../../lib/twilio/isTollFree';
import { rowsOf } from '../../../../lib/twilio/rows';

/** Whether the senders of a messaging service may send to the US, and why not. */
interface Registration {
  messagingServiceSid: string;
  /**
   * Every US long code is covered by a verified campaign of an approved brand, and every toll-free
   * number is verified.
   */
  isRegistered: boolean;
  brands: Array<{
    sid: string;
    status: string;
    type: string;
    failureReason: string | null;
    errors: unknown[];
  }>;
  campaigns: Array<{
    sid: string;
    status: string;
    useCase: string;
    brandSid: string;
    rateLimits: unknown;
    errors: unknown[];
  }>;
  tollFree: Array<{ phoneNumber: string; status: string; rejectionReason: string | null }>;
  /** US long codes of the service, which need a campaign. */
  longCodes: string[];
  /** What keeps it from being registered, for people. */
  problems: string[];
}

/** The numbers of a messaging service's sender pool. */
export const poolOf = async (twilio: Twilio, messagingServiceSid: string) =>
  rowsOf(twilio.messaging.v1.services(messagingServiceSid).phoneNumbers, {});

type Pool = Awaited<ReturnType<typeof poolOf>>;

/**
 * Asks Twilio for campaign, brand and toll-free verifications of a messaging service.
 * @param pool its numbers, where they are known
 */
export async function registrationOf(
  twilio: Twilio,
  messagingServiceSid: string,
  pool?: Pool,
): Promise<Registration> {
  const service = twilio.messaging.v1.services(messagingServiceSid);
  const [numbers, found] = await Promise.all([
    pool ?? poolOf(twilio, messagingServiceSid),
    rowsOf(service.usAppToPerson, {}),
  ]);
  const us = numbers.filter(
    ({ countryCode, phoneNumber }) => countryCode === 'US' && phoneNumber.startsWith('+1'),
  );
  const campaigns = found.map((campaign) => ({
    sid: campaign.sid,
    status: campaign.campaignStatus,
    useCase: campaign.usAppToPersonUsecase,
    brandSid: campaign.brandRegistrationSid,
    rateLimits: campaign.rateLimits as unknown,
    errors: campaign.errors ?? [],
  }));
  const brandSids = [...new Set(campaigns.map(({ brandSid }) => brandSid))];
  const brands = await Promise.all(
    brandSids.map(async (brandSid) => {
      const { sid, status, brandType, failureReason, errors } = await twilio.messaging.v1
        .brandRegistrations(brandSid)
        .fetch();
      return { sid, status, type: brandType, failureReason, errors: (errors ?? []) as unknown[] };
    }),
  );
  const tollFree = await Promise.all(
    us
      .filter(({ phoneNumber }) => isTollFree(phoneNumber))
      .map(async ({ sid, phoneNumber }) => {
        const [verification] = await rowsOf(
          twilio.messaging.v1.tollfreeVerifications,
          { tollfreePhoneNumberSid: sid },
          { limit: 1 },
        );
        return {
          phoneNumber,
          status: verification?.status ?? 'NOT_SUBMITTED',
          rejectionReason: verification?.rejectionReason ?? null,
        };
      }),
  );
  const longCodes = us
    .map(({ phoneNumber }) => phoneNumber)
    .filter((number) => !isTollFree(number));
  const problems = problemsOf({ brands, campaigns, tollFree, longCodes });
  return {
    messagingServiceSid,
    isRegistered: problems.length === 0,
    brands,
    campaigns,
    tollFree,
    longCodes,
    problems,
  };
}

type Facts = Pick<Registration, 'brands' | 'campaigns' | 'tollFree' | 'longCodes'>;

function problemsOf({ brands, campaigns, tollFree, longCodes }: Facts): string[] {
  const verified = campaigns.some(({ status }) => status === 'VERIFIED');
  return [
    ...(longCodes.length > 0 && campaigns.length === 0
      ? [
          `${longCodes.join(', ')} cannot send to the US: the service has no A2P 10DLC campaign. Register one in the console under Messaging > Regulatory Compliance.`,
        ]
      : []),
    ...(campaigns.length > 0 && !verified
      ? campaigns.map(({ sid, status }) => `Campaign ${sid} is ${status}, not VERIFIED.`)
      : []),
    ...brands
      .filter(({ status }) => status !== 'APPROVED')
      .map(
        ({ sid, status, failureReason }) =>
          `Brand ${sid} is ${status}${failureReason ? `: ${failureReason}` : ''}.`,
      ),
    ...tollFree
      .filter(({ status }) => status !== 'TWILIO_APPROVED')
      .map(
        ({ phoneNumber, status, rejectionReason }) =>
          `Toll-free number ${phoneNumber} is ${status}${rejectionReason ? `: ${rejectionReason}` : ''}.`,
      ),
  ];
}
