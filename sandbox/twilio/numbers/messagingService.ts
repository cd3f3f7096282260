import type { Account } from '../state/account';
import type { Table, Wire } from '../state/table';

interface NewService {
  sid: string;
  friendlyName: string;
  /** ISO date and time. */
  now: string;
}

const links = {
  phone_numbers: 'PhoneNumbers',
  short_codes: 'ShortCodes',
  alpha_senders: 'AlphaSenders',
  messages: 'Messages',
  us_app_to_person: 'Compliance/Usa2p',
  us_app_to_person_usecases: 'Compliance/Usa2p/Usecases',
  channel_senders: 'ChannelSenders',
  destination_alpha_senders: 'DestinationAlphaSenders',
};

/** A messaging service as Twilio's answers show it, with Twilio's defaults. */
export function newMessagingService(
  account: Account,
  { sid, friendlyName, now }: NewService,
): Wire {
  const url = `https://messaging.twilio.com/v1/Services/${sid}`;
  return {
    sid,
    account_sid: account.sid,
    friendly_name: friendlyName,
    date_created: now,
    date_updated: now,
    area_code_geomatch: true,
    fallback_method: 'POST',
    fallback_to_long_code: true,
    fallback_url: null,
    inbound_method: 'POST',
    inbound_request_url: null,
    mms_converter: true,
    scan_message_content: 'inherit',
    smart_encoding: true,
    status_callback: null,
    sticky_sender: true,
    synchronous_validation: false,
    us_app_to_person_registered: false,
    use_inbound_webhook_on_number: false,
    usecase: 'undeclared',
    validity_period: 36000,
    url,
    links: Object.fromEntries(
      Object.entries(links).map(([name, path]) => [name, `${url}/${path}`]),
    ),
  };
}

/** Senders of a messaging service. */
export const senderPool = (account: Account, serviceSid: string): Table<Wire> =>
  account.table(`messaging/v1/Services/${serviceSid}/PhoneNumbers`);

/** Puts a number into the sender pool of a messaging service. */
export function poolNumber(account: Account, serviceSid: string, number: Wire, now: string): Wire {
  const capabilities = number.capabilities as Record<string, boolean>;
  const sid = String(number.sid);
  return senderPool(account, serviceSid).add(sid, {
    sid,
    account_sid: account.sid,
    service_sid: serviceSid,
    date_created: now,
    date_updated: now,
    phone_number: number.phone_number,
    country_code: 'US',
    capabilities: Object.keys(capabilities)
      .filter((name) => capabilities[name])
      .map((name) => name.toUpperCase()),
    url: `https://messaging.twilio.com/v1/Services/${serviceSid}/PhoneNumbers/${sid}`,
  });
}

/** The messaging service that has this number in its pool, if any. */
export const serviceOf = (account: Account, phoneNumber: string): Wire | undefined =>
  account.messagingServices.find(
    ({ sid }) =>
      senderPool(account, String(sid)).find((sender) => sender.phone_number === phoneNumber) !==
      undefined,
  );
