import { CAMPAIGN, MESSAGING_SERVICE } from './seed';
import type { Account } from './state/account';

/** Adds the seeded brand and campaign, both accepted by the registry. */
export function seedRegistration(account: Account, now: string): void {
  const { sid, brandSid } = CAMPAIGN;
  const service = MESSAGING_SERVICE.sid;
  const brandUrl = `https://messaging.twilio.com/v1/a2p/BrandRegistrations/${brandSid}`;
  account.table('messaging/v1/a2p/BrandRegistrations').add(brandSid, {
    sid: brandSid,
    account_sid: account.sid,
    customer_profile_bundle_sid: `BU${'1'.repeat(32)}`,
    a2p_profile_bundle_sid: `BU${'2'.repeat(32)}`,
    date_created: now,
    date_updated: now,
    brand_type: 'STANDARD',
    status: 'APPROVED',
    tcr_id: 'BSANDBOX',
    failure_reason: null,
    url: brandUrl,
    brand_score: 75,
    brand_feedback: [],
    identity_status: 'VERIFIED',
    russell_3000: false,
    government_entity: false,
    tax_exempt_status: '',
    skip_automatic_sec_vet: false,
    errors: [],
    mock: false,
    links: {
      brand_vettings: `${brandUrl}/Vettings`,
      brand_registration_otps: `${brandUrl}/SmsOtp`,
    },
  });
  account.table(`messaging/v1/Services/${service}/Compliance/Usa2p`).add(sid, {
    sid,
    account_sid: account.sid,
    brand_registration_sid: brandSid,
    messaging_service_sid: service,
    description: 'Reminders of appointments',
    message_samples: ['Hello Sam, your appointment is at 10:00.'],
    us_app_to_person_usecase: 'CUSTOMER_CARE',
    has_embedded_links: false,
    has_embedded_phone: false,
    subscriber_opt_in: true,
    age_gated: false,
    direct_lending: false,
    campaign_status: 'VERIFIED',
    campaign_id: 'CSANDBOX',
    is_externally_registered: false,
    rate_limits: { att: { mps: 600, msg_class: 'A' }, tmobile: { brand_tier: 'TOP' } },
    message_flow: 'Patients agree when they register.',
    opt_in_message: '',
    opt_out_message: 'You are unsubscribed.',
    help_message: 'Reply STOP to unsubscribe.',
    opt_in_keywords: ['START'],
    opt_out_keywords: ['STOP'],
    help_keywords: ['HELP'],
    date_created: now,
    date_updated: now,
    mock: false,
    errors: [],
    url: `https://messaging.twilio.com/v1/Services/${service}/Compliance/Usa2p/${sid}`,
  });
}
