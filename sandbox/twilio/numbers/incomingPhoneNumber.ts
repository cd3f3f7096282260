import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { Wire } from '../state/table';

interface NewNumber {
  sid: string;
  phoneNumber: string;
  friendlyName: string;
  sms: boolean;
  nowMs: number;
}

/**
 * A number of an account as Twilio's answers show it; its webhooks are empty, as after buying one
 * by the API.
 */
export function newNumber(
  account: Account,
  { sid, phoneNumber, friendlyName, sms, nowMs }: NewNumber,
): Wire {
  const now = rfc2822(nowMs);
  return {
    account_sid: account.sid,
    address_requirements: 'none',
    address_sid: null,
    api_version: '2010-04-01',
    beta: false,
    bundle_sid: null,
    capabilities: { fax: false, mms: sms, sms, voice: true },
    date_created: now,
    date_updated: now,
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    emergency_status: 'Active',
    friendly_name: friendlyName,
    identity_sid: null,
    origin: 'twilio',
    phone_number: phoneNumber,
    sid,
    sms_application_sid: null,
    sms_fallback_method: 'POST',
    sms_fallback_url: '',
    sms_method: 'POST',
    sms_url: '',
    status: 'in-use',
    status_callback: '',
    status_callback_method: 'POST',
    trunk_sid: null,
    type: 'local',
    uri: `/2010-04-01/Accounts/${account.sid}/IncomingPhoneNumbers/${sid}.json`,
    voice_application_sid: null,
    voice_caller_id_lookup: false,
    voice_fallback_method: 'POST',
    voice_fallback_url: '',
    voice_method: 'POST',
    voice_receive_mode: 'voice',
    voice_url: '',
  };
}
