import type {
  IncomingPhoneNumberContextUpdateOptions,
  IncomingPhoneNumberInstance,
} from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber';
import { text, unlessGone, type Resource, type UrlSource, type Values } from '../source';

const application = (sid: unknown) => text(sid) && `the TwiML app ${text(sid)}`;
const trunk = (sid: unknown) => text(sid) && `the SIP trunk ${text(sid)}`;

const resourceOf = (number: IncomingPhoneNumberInstance): Resource => ({
  sid: number.sid,
  label: number.phoneNumber,
  values: number.toJSON() as Values,
});

/**
 * The URLs of phone numbers. An application or a trunk makes Twilio ignore the URL beside it, and
 * its API documents no way to take one off a number:
 * https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
export const phoneNumbers: UrlSource = {
  kind: 'urls',
  id: 'phoneNumbers',
  name: 'Phone Numbers',
  description: 'Sets the URLs of the chosen numbers for as long as the workflow is active',
  prefix: 'PN',
  hooks: {
    inboundMessage: {
      field: 'smsUrl',
      carries: 'incoming messages',
      aim: (url) => ({ smsUrl: url, smsMethod: 'POST' }),
      obstacle: ({ smsApplicationSid }) => application(smsApplicationSid),
    },
    inboundCall: {
      field: 'voiceUrl',
      carries: 'incoming calls',
      aim: (url) => ({ voiceUrl: url, voiceMethod: 'POST' }),
      obstacle: ({ trunkSid, voiceApplicationSid }) =>
        trunk(trunkSid) ?? application(voiceApplicationSid),
    },
    callStatus: {
      field: 'statusCallback',
      carries: 'call statuses',
      aim: (url) => ({ statusCallback: url, statusCallbackMethod: 'POST' }),
      obstacle: ({ trunkSid, voiceApplicationSid }) =>
        trunk(trunkSid) ?? application(voiceApplicationSid),
    },
  },
  async list(twilio, chosen) {
    const numbers = await twilio.incomingPhoneNumbers.list({ pageSize: 1000 });
    return numbers.map(resourceOf).filter(({ sid }) => chosen === 'all' || chosen.includes(sid));
  },
  async fetch(twilio, sid) {
    const number = await unlessGone(twilio.incomingPhoneNumbers(sid).fetch());
    return number && resourceOf(number);
  },
  async update(twilio, sid, values) {
    await twilio
      .incomingPhoneNumbers(sid)
      .update(values as IncomingPhoneNumberContextUpdateOptions);
  },
};
