import { countryOf } from '../../../analytics/countryOf';
import { isTollFree } from '../../../../../../lib/twilio/isTollFree';
import { rowsOf } from '../../../../../../lib/twilio/rows';
import type { ReadFact } from '../source';
import { isDemoUrl } from '../../../../../../lib/engines/demoUrl';

const own = (url: string | null) => (url && !isDemoUrl(url) ? url : '');

export const numbers: ReadFact<'numbers'> = async ({ twilio }) =>
  (await rowsOf(twilio.incomingPhoneNumbers, {})).map((number) => ({
    sid: number.sid,
    phoneNumber: number.phoneNumber,
    country: countryOf(number.phoneNumber),
    isTollFree: isTollFree(number.phoneNumber),
    sms: Boolean(number.capabilities.sms),
    voice: Boolean(number.capabilities.voice),
    urls: {
      smsUrl: own(number.smsUrl),
      smsFallbackUrl: own(number.smsFallbackUrl),
      voiceUrl: own(number.voiceUrl),
      voiceFallbackUrl: own(number.voiceFallbackUrl),
      statusCallback: own(number.statusCallback),
    },
    smsApp: Boolean(number.smsApplicationSid),
    voiceApp: Boolean(number.voiceApplicationSid),
    trunk: Boolean(number.trunkSid),
    dateCreated: number.dateCreated.toISOString(),
  }));
