import { listOf } from './list';

interface Named {
  friendlyName: string;
  sid: string;
}

const named = ({ friendlyName, sid }: Named) => ({ name: friendlyName, value: sid });

const withStatus = ({ friendlyName, status, sid }: Named & { status: string }) => ({
  name: `${friendlyName} (${status})`,
  value: sid,
});

const numberName = ({
  phoneNumber,
  friendlyName,
}: {
  phoneNumber: string;
  friendlyName: string;
}) =>
  friendlyName && friendlyName !== phoneNumber ? joined(phoneNumber, friendlyName) : phoneNumber;

/** `2026-11-22 09:00 UTC` */
const momentOf = (date: Date | null | undefined): string =>
  date ? `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'no date';

const joined = (...parts: Array<string | null | undefined>) => parts.filter(Boolean).join(' · ');

/** What the chosen account has at Twilio: the SDK's list, and how to show an entry. */
export const twilioLists = {
  /** Some countries require one for a number. */
  listAddresses: listOf(
    (twilio) => twilio.addresses,
    ({ friendlyName, customerName, isoCountry, sid }) => ({
      name: `${friendlyName || customerName} (${isoCountry})`,
      value: sid,
    }),
  ),
  /** TwiML apps. */
  listApplications: listOf((twilio) => twilio.applications, named),
  /** Regulatory bundles, which some countries require for a number. */
  listBundles: listOf((twilio) => twilio.numbers.v2.regulatoryCompliance.bundles, withStatus),
  listContentTemplates: listOf(
    (twilio) => twilio.content.v1.contents,
    ({ friendlyName, language, sid }) => ({ name: `${friendlyName} (${language})`, value: sid }),
  ),
  listConversations: listOf(
    (twilio) => twilio.conversations.v1.conversations,
    ({ friendlyName, uniqueName, state, sid }) => ({
      name: `${friendlyName || uniqueName || sid} (${state})`,
      value: sid,
    }),
    100,
  ),
  /** Where Twilio sells numbers, by ISO code. */
  listCountries: listOf(
    (twilio) => twilio.availablePhoneNumbers,
    ({ country, countryCode }) => ({ name: `${country} (${countryCode})`, value: countryCode }),
  ),
  /** Of Conversational Intelligence. */
  listIntelligenceServices: listOf(
    (twilio) => twilio.intelligence.v2.services,
    ({ friendlyName, uniqueName, languageCode, sid }) => ({
      name: `${friendlyName || uniqueName} (${languageCode})`,
      value: sid,
    }),
  ),
  listMessagingServices: listOf((twilio) => twilio.messaging.v1.services, named),
  listPhoneNumbers: listOf(
    (twilio) => twilio.incomingPhoneNumbers,
    (number) => ({ name: numberName(number), value: number.phoneNumber }),
  ),
  listPhoneNumberSids: listOf(
    (twilio) => twilio.incomingPhoneNumbers,
    (number) => ({ name: numberName(number), value: number.sid }),
  ),
  /** Newest first, as Twilio gives them. */
  listRecordings: listOf(
    (twilio) => twilio.recordings,
    ({ dateCreated, duration, callSid, sid }) => ({
      name: joined(momentOf(dateCreated), `${duration} s`, callSid ?? 'conference'),
      value: sid,
    }),
  ),
  listStudioFlows: listOf((twilio) => twilio.studio.v2.flows, withStatus),
  /** The account itself is among them. */
  listSubaccounts: listOf((twilio) => twilio.api.v2010.accounts, withStatus),
  /** The classic ones, newest first. */
  listTranscriptions: listOf(
    (twilio) => twilio.transcriptions,
    ({ dateCreated, duration, status, sid }) => ({
      name: joined(momentOf(dateCreated), `${duration} s`, status),
      value: sid,
    }),
  ),
  /** Of Conversational Intelligence, newest first. */
  listTranscripts: listOf(
    (twilio) => twilio.intelligence.v2.transcripts,
    ({ dateCreated, customerKey, status, sid }) => ({
      name: joined(momentOf(dateCreated), customerKey, status),
      value: sid,
    }),
  ),
  /** What the account has used so far. */
  listUsageCategories: listOf(
    (twilio) => twilio.usage.records.allTime,
    ({ category, description }) => ({ name: `${description} (${category})`, value: category }),
  ),
  listUsageTriggers: listOf(
    (twilio) => twilio.usage.triggers,
    ({ friendlyName, usageCategory, triggerValue, sid }) => ({
      name: `${friendlyName || usageCategory}: ${triggerValue}`,
      value: sid,
    }),
  ),
  listVerifyServices: listOf((twilio) => twilio.verify.v2.services, named),
  /** For the messages of Verify. */
  listVerifyTemplates: listOf(
    (twilio) => twilio.verify.v2.templates,
    ({ friendlyName, sid, channels }) => ({
      name: `${friendlyName} (${channels.join(', ')})`,
      value: sid,
    }),
  ),
};
