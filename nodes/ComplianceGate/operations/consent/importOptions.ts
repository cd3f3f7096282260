import { longestSource } from '../../../../lib/ledger/longestSource';
import {
  choice,
  collection,
  dateTimeOf,
  numbersCountry,
  options,
  text,
  timeZone,
} from '../../../../lib/kit/fields';
import type { Locale } from '../../../../lib/kit/field';

const column = (label: string, placeholder: string) =>
  text({ label, placeholder: `e.g. ${placeholder}` });

/** Headings of a list that are not called as usual. */
const columns = () =>
  collection(
    {
      label: 'Columns',
      placeholder: 'Add column',
      description:
        "Headings or JSON keys that are not called as usual; those of HubSpot, Salesforce, Klaviyo, Mailchimp, Shopify, Pipedrive, ActiveCampaign and Twilio's own are known",
    },
    {
      to: column('Number', 'phone'),
      country: column('Country of the Number', 'country'),
      kind: column('Kind', 'status'),
      optIn: column('Opt-In', 'sms_ok'),
      optOut: column('Opt-Out', 'sms_off'),
      channel: column('Channel', 'channel'),
      purpose: column('Purpose', 'purpose'),
      level: column('Level', 'level'),
      source: column('Source', 'source'),
      sender: column('Sender', 'brand'),
      evidence: column('Evidence', 'proof'),
      occurredAt: column('Occurred At', 'date'),
    },
  );

/** What holds where a row says nothing. */
const defaults = () =>
  collection(
    {
      label: 'Defaults',
      placeholder: 'Add default',
      description: 'What holds where a row says nothing',
    },
    {
      channel: choice(
        { label: 'Channel' },
        { sms: 'SMS', whatsapp: 'WhatsApp', rcs: 'RCS', voice: 'Voice', any: 'Any' },
      ),
      purpose: choice(
        { label: 'Purpose' },
        { marketing: 'Marketing', transactional: 'Transactional', any: 'Any' },
      ),
      level: choice(
        { label: 'Level' },
        { implied: 'Implied', express: 'Express', written: 'Express Written' },
      ),
      source: text({ label: 'Source', placeholder: 'e.g. website', maxLength: longestSource }),
      sender: text({ label: 'Sender' }),
      evidence: text({ label: 'Evidence' }),
      occurredAt: dateTimeOf({
        label: 'Occurred At',
        description:
          'When it was said; without a date a grant is refused. A day alone means its beginning for a grant, its end for an opt-out',
      }),
    },
  );

const choices = () =>
  options({
    columns: columns(),
    dateForm: choice(
      {
        label: 'Date Form',
        description:
          'How dates are written that can be read in several ways. A grant whose date is not certain is refused; an opt-out counts from now.',
      },
      {
        detect: {
          name: 'Detect Where Certain',
          description: 'By a day of 13 or more anywhere in the list, for instance',
        },
        iso: { name: 'ISO', description: '2026-12-31' },
        dayMonthYear: { name: 'Day, Month, Year', description: '31.12.2026 or 31/12/2026' },
        monthDayYear: { name: 'Month, Day, Year', description: '12/31/2026' },
        excel: { name: 'Excel Serial Number', description: '46387' },
        epoch: { name: 'Unix Time', description: 'Seconds or milliseconds since 1970' },
      },
    ),
    defaults: defaults(),
    delimiter: choice(
      { label: 'Delimiter', description: 'What stands between the cells of a file' },
      { detect: 'Detect', ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' },
    ),
    numbersCountry: numbersCountry(),
    timeZone: timeZone({
      label: 'Time Zone',
      description: "Where dates without a zone are read, by its IANA name; else the workflow's",
    }),
  });

/** The options of Import, with the country and the zone in which its rows are read. */
export function importOptions() {
  const field = choices();
  return {
    ...field,
    schema: (locale: Locale) =>
      field.schema(locale).transform((chosen) => ({
        ...chosen,
        country: locale.country,
        timeZone: chosen.timeZone ?? locale.timeZone,
      })),
  };
}
