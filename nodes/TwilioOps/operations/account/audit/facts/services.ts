import { rowsOf } from '../../../../../../lib/twilio/rows';
import { poolOf, registrationOf } from '../../../messagingService/registration';
import type { ReadFact } from '../source';

export const services: ReadFact<'services'> = async ({ twilio }) => {
  const found = await rowsOf(twilio.messaging.v1.services, {});
  return Promise.all(
    found.map(
      async ({
        sid,
        friendlyName,
        inboundRequestUrl,
        fallbackUrl,
        statusCallback,
        useInboundWebhookOnNumber,
      }) => {
        const pool = await poolOf(twilio, sid);
        const { campaigns, brands, problems } = await registrationOf(twilio, sid, pool);
        return {
          sid,
          name: friendlyName,
          answers: useInboundWebhookOnNumber
            ? ('number' as const)
            : inboundRequestUrl
              ? ('url' as const)
              : ('nobody' as const),
          urls: {
            inboundRequestUrl: inboundRequestUrl ?? '',
            fallbackUrl: fallbackUrl ?? '',
            statusCallback: statusCallback ?? '',
          },
          numbers: pool.map(({ phoneNumber }) => phoneNumber),
          isRegistered:
            campaigns.some(({ status }) => status === 'VERIFIED') &&
            brands.some(({ status }) => status === 'APPROVED'),
          problems,
        };
      },
    ),
  );
};
