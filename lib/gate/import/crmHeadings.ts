import { lazy } from '../../kit/memo';
import { ranks, type Meaning } from './meaning';
import { refusedHeadings } from './refusedHeadings';
import { wordsOf } from './says/words';

type Crm =
  | 'HubSpot'
  | 'Salesforce'
  | 'Klaviyo'
  | 'Mailchimp'
  | 'Shopify'
  | 'Pipedrive'
  | 'ActiveCampaign'
  | 'Dynamics'
  | 'Twilio'
  | 'this package';

/** A column about e-mail, or about nothing that we send, whatever its words are like. */
const nothing = undefined;
const either = { is: 'statement', sense: 'either' } as const;
const optOutOf = (channel: 'sms' | 'voice') =>
  ({ is: 'statement', sense: 'optOut', channel }) as const;
const optInTo = (channel: 'sms' | 'whatsapp') =>
  ({ is: 'statement', sense: 'optIn', channel }) as const;
const number = (rank: keyof typeof ranks) => ({ is: 'number', rank: ranks[rank] }) as const;

/**
 * Headings as CRMs export them, for which the words alone would not do or which are worth naming.
 * Those that are not here are read by their words (heading.ts).
 */
export const crmHeadings: ReadonlyArray<readonly [Crm, heading: string, Meaning | undefined]> = [
  // Contacts › Export: labels of properties; `hs_…` are their names in the API.
  ['HubSpot', 'Mobile Phone Number', number('mobile')],
  ['HubSpot', 'mobilephone', number('mobile')],
  ['HubSpot', 'Calculated Mobile Number in International Format', number('mobile')],
  ['HubSpot', 'Phone Number', number('phone')],
  ['HubSpot', 'Calculated Phone Number', number('phone')],
  ['HubSpot', 'Calculated Phone Number Country Code', { is: 'country', rank: 0 }],
  ['HubSpot', 'Country/Region', { is: 'country', rank: 1 }],
  ['HubSpot', 'IP Country', nothing],
  // Whether HubSpot bills the contact.
  ['HubSpot', 'Marketing contact status', nothing],
  ['HubSpot', 'Record ID - Contact', nothing],
  // Labels of reports, and names of fields as Data Loader has them.
  ['Salesforce', 'Mobile', number('mobile')],
  ['Salesforce', 'MobilePhone', number('mobile')],
  ['Salesforce', 'Phone', number('phone')],
  ['Salesforce', 'HomePhone', number('place')],
  ['Salesforce', 'OtherPhone', number('place')],
  ['Salesforce', 'AssistantPhone', nothing],
  ['Salesforce', 'DoNotCall', optOutOf('voice')],
  ['Salesforce', 'HasOptedOutOfEmail', nothing],
  ['Salesforce', 'HasOptedOutOfFax', nothing],
  // Marketing Cloud Connect's field for mobile messages.
  ['Salesforce', 'et4ae5__HasOptedOutOfMobile__c', optOutOf('sms')],
  ['Salesforce', 'MailingCountry', { is: 'country', rank: 2 }],
  ['Salesforce', 'MailingCountryCode', { is: 'country', rank: 2 }],
  ['Klaviyo', 'Phone Number', number('phone')],
  ['Klaviyo', 'SMS Marketing Consent', optInTo('sms')],
  ['Klaviyo', 'SMS Marketing Consent Timestamp', { is: 'date', of: 'optIn', channel: 'sms' }],
  ['Klaviyo', 'WhatsApp Marketing Consent', optInTo('whatsapp')],
  ['Klaviyo', 'Email Marketing Consent', nothing],
  ['Klaviyo', 'Email Suppressions', nothing],
  ['Klaviyo', '$consent', { is: 'statement', sense: 'optIn' }],
  ['Mailchimp', 'SMS Phone Number', { is: 'number', rank: ranks.messages, channel: 'sms' }],
  ['Mailchimp', 'SMS Marketing Status', { ...either, channel: 'sms' }],
  // The export has a file for each state of e-mail; these are its times.
  ['Mailchimp', 'OPTIN_TIME', nothing],
  ['Mailchimp', 'OPTIN_IP', nothing],
  ['Mailchimp', 'CONFIRM_TIME', nothing],
  ['Mailchimp', 'UNSUB_TIME', nothing],
  ['Mailchimp', 'UNSUB_CAMPAIGN_TITLE', nothing],
  ['Mailchimp', 'UNSUB_CAMPAIGN_ID', nothing],
  ['Mailchimp', 'UNSUB_REASON', nothing],
  ['Mailchimp', 'UNSUB_REASON_OTHER', nothing],
  ['Shopify', 'Phone', number('phone')],
  ['Shopify', 'Default Address Phone', number('place')],
  ['Shopify', 'Default Address Country Code', { is: 'country', rank: 2 }],
  ['Shopify', 'Accepts SMS Marketing', optInTo('sms')],
  // E-mail, in files of before SMS had a column of its own.
  ['Shopify', 'Accepts Marketing', nothing],
  ['Shopify', 'Accepts Email Marketing', nothing],
  ['Shopify', 'Tax Exempt', nothing],
  ['Pipedrive', 'Person - Phone - Mobile', number('mobile')],
  ['Pipedrive', 'Person - Phone', number('phone')],
  ['Pipedrive', 'Person - Phone - Work', number('place')],
  ['Pipedrive', 'Person - Phone - Home', number('place')],
  ['Pipedrive', 'Person - Phone - Other', number('place')],
  // Of the person's e-mail address (Pipedrive's API, marketing_status).
  ['Pipedrive', 'Person - Marketing status', nothing],
  ['ActiveCampaign', 'Phone', number('phone')],
  ['ActiveCampaign', 'SMS Status', { ...either, channel: 'sms' }],
  // Marketing materials, on any channel.
  ['Dynamics', 'donotsendmm', { is: 'statement', sense: 'optOut', purpose: 'marketing' }],
  // Consent Management API.
  ['Twilio', 'contact_id', number('id')],
  ['Twilio', 'status', either],
  // Of webhooks about opt-outs: STOP, START or HELP.
  ['Twilio', 'OptOutType', either],
  ['Twilio', 'sender_id', { is: 'sender' }],
  ['Twilio', 'source', { is: 'source' }],
  ['Twilio', 'date_of_consent', { is: 'date', of: 'either' }],
  // What Consent › Get Many writes, and close to it.
  ['this package', 'kind', either],
  ['this package', 'action', either],
  ['this package', 'to', number('phone')],
  ['this package', 'person', nothing],
  ['this package', 'channel', { is: 'channel' }],
  ['this package', 'purpose', { is: 'purpose' }],
  ['this package', 'level', { is: 'level' }],
  ['this package', 'consent level', { is: 'level' }],
  ['this package', 'sender', { is: 'sender' }],
  ['this package', 'brand', { is: 'sender' }],
  ['this package', 'consent source', { is: 'source' }],
  ['this package', 'evidence', { is: 'evidence' }],
  ['this package', 'proof', { is: 'evidence' }],
  ['this package', 'occurredAt', { is: 'date', of: 'either' }],
  ['this package', 'recordedAt', nothing],
  ['this package', 'date', { is: 'date', of: 'either' }],
  ['this package', 'timestamp', { is: 'date', of: 'either' }],
  ...refusedHeadings.map((heading) => ['this package', heading, nothing] as const),
];

/** The same by their words. */
export const knownHeadings = lazy(
  (): ReadonlyMap<string, Meaning | undefined> =>
    new Map(crmHeadings.map(([, heading, meaning]) => [wordsOf(heading), meaning])),
);
