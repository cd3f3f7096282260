import { flag } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { messagingServiceRecord } from './record';
import { serviceSid } from './serviceSid';

export default operation({
  resource: 'messagingService',
  operation: 'get',
  name: 'Get',
  action: 'Get a messaging service',
  description: 'Read the settings of a messaging service, and the senders in its pool',
  fields: {
    serviceSid: serviceSid(),
    includeSenders: flag({
      label: 'Include Senders',
      default: true,
      description:
        'Whether to list its numbers, short codes, alphanumeric senders and channel senders',
    }),
  },
  request: async (twilio, { serviceSid: sid, includeSenders }) => {
    const service = twilio.messaging.v1.services(sid);
    const fetched = await service.fetch();
    if (!includeSenders) return Object.assign(fetched, { senders: undefined });
    const [numbers, shortCodes, alphaSenders, channelSenders] = await Promise.all([
      rowsOf(service.phoneNumbers, {}),
      rowsOf(service.shortCodes, {}),
      rowsOf(service.alphaSenders, {}),
      rowsOf(service.channelSenders, {}),
    ]);
    return Object.assign(fetched, {
      senders: {
        phoneNumbers: numbers.map(({ phoneNumber, sid: numberSid, countryCode }) => ({
          phoneNumber,
          sid: numberSid,
          countryCode,
        })),
        shortCodes: shortCodes.map(({ shortCode, sid: codeSid, countryCode }) => ({
          shortCode,
          sid: codeSid,
          countryCode,
        })),
        alphaSenders: alphaSenders.map(({ alphaSender, sid: senderSid }) => ({
          alphaSender,
          sid: senderSid,
        })),
        channelSenders: channelSenders.map(({ sender, senderType, sid: senderSid }) => ({
          sender,
          senderType,
          sid: senderSid,
        })),
      },
    });
  },
  output: (service) => ({ ...messagingServiceRecord(service), senders: service.senders }),
});
