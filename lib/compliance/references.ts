import type { Reference } from './decision';

const checkedOn = '2026-11-22';
const reference = (tier: Reference['tier'], url: string): Reference => ({ url, tier, checkedOn });

/** Sources that several rules rely on. */
export const usPart64 = reference(
  'statute',
  'https://www.ecfr.gov/current/title-47/section-64.1200',
);
export const acceptableUse = reference('vendor', 'https://www.twilio.com/en-us/legal/aup');
export const messagingPolicy = reference(
  'vendor',
  'https://www.twilio.com/en-us/legal/messaging-policy',
);
export const forbiddenCategories = reference(
  'vendor',
  'Twilio, Forbidden message categories for SMS and MMS in the US and Canada',
);
export const advancedOptOut = reference(
  'statute',
  'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out',
);
export const error21610 = reference('vendor', 'https://www.twilio.com/docs/api/errors/21610');
export const error63016 = reference('statute', 'https://www.twilio.com/docs/api/errors/63016');
export const error63049 = reference('vendor', 'https://www.twilio.com/docs/api/errors/63049');
export const ctiaPrinciples = reference(
  'vendor',
  'CTIA Messaging Principles and Best Practices (May 2023)',
);
export const pecr = reference(
  'secondary',
  'https://www.legislation.gov.uk/uksi/2003/2426/regulation/22',
);
export const e164Reference = reference('statute', 'https://www.itu.int/rec/T-REC-E.164');
export const countryGuidelines = reference('vendor', 'https://www.twilio.com/en-us/guidelines');
export const house = reference('house', 'docs/compliance.md');
