import type { IncomingPhoneNumberContextUpdateOptions, IncomingPhoneNumberInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber';
import { unlessGone, type Resource, type Source, type Values } from '../source';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Cleared where it is set: Twilio prefers it to the URL. */
const cleared = (name: string, current: Values) => (text(current[name]) ? { [name]: '' } : {});

const resourceOf = (number: IncomingPhoneNumberInstance): Resource => ({
  sid: number.sid,
  label: number.phoneNumber,
  values: number.toJSON() as Values,
});

/**
 * The URLs of phone numbers.
 * https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource: an application or a trunk makes Twilio
 * ignore the URL beside it.
 */
export const phoneNumbers: Source = {
  id: 'phoneNumbers',
  name: 'Phone Numbers',
  description: 'Sets the URLs of the chosen numbers for as long as the workflow is active',
  prefix: 'PN',
  hooks: {
    inboundMessage: {
      field: 'smsUrl',
      carries: 'incoming messages',
      aim: (url, current) => ({ smsUrl: url, smsMethod: 'POST', ...cleared('smsApplicationSid', current) }),
      holder: ({ smsUrl, smsApplicationSid }) =>
        text(smsApplicationSid) ? `the TwiML app ${text(smsApplicationSid)}` : text(smsUrl),
    },
    inboundCall: {
      field: 'voiceUrl',
      carries: 'incoming calls',
      aim: (url, current) => ({
        voiceUrl: url,
        voiceMethod: 'POST',
        ...cleared('voiceApplicationSid', current),
        ...cleared('trunkSid', current),
      }),
      holder: ({ voiceUrl, voiceApplicationSid, trunkSid }) =>
        text(trunkSid)
          ? `the SIP trunk ${text(trunkSid)}`
          : text(voiceApplicationSid)
            ? `the TwiML app ${text(voiceApplicationSid)}`
            : text(voiceUrl),
    },
    callStatus: {
      field: 'statusCallback',
      carries: 'call statuses',
      aim: (url) => ({ statusCallback: url, statusCallbackMethod: 'POST' }),
      holder: ({ statusCallback }) => text(statusCallback),
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
    await twilio.incomingPhoneNumbers(sid).update(values as IncomingPhoneNumberContextUpdateOptions);
  },
};
