import {
  choice,
  collection,
  dateTime,
  flag,
  integer,
  list,
  multiChoice,
  optional,
  rows,
  text,
} from '../../kit/fields';
import type { Field } from '../../kit/field';
import { categoryChoices } from './category';

const time = (label: string): Field<string> => {
  const field = text({
    label,
    placeholder: '09:00',
    description: 'Local time of the recipient, as HH:mm',
  });
  const fault = 'is not a time of day: write it as 09:00';
  return {
    ...field,
    schema: (locale) =>
      field
        .schema(locale)
        .refine((value) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value), fault),
  };
};

const countries = (label: string, description: string) =>
  list({
    label,
    placeholder: 'US, CA',
    description: `${description}; two-letter ISO codes, separated by commas`,
    clean: (code) => code.toUpperCase(),
    entry: { form: /^[A-Z]{2}$/, fault: 'is not a two-letter country code: write US, CA' },
  });

const days = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
} as const;

/** The house's own rules; they only narrow what the law allows. */
export const houseRules = () =>
  collection(
    {
      label: 'House Rules',
      placeholder: 'Add rule',
      description: 'Your own rules; they only narrow what the law allows',
    },
    {
      brand: text({
        label: 'Brand',
        description: 'Name by which recipients know you; messages must contain it',
      }),
      hoursFrom: time('Hours From'),
      hoursTo: time('Hours To'),
      days: multiChoice({ label: 'Days', description: 'Days on which marketing may go out' }, days),
      caps: rows(
        {
          label: 'Frequency Caps',
          row: 'Cap',
          description: 'The most messages that one recipient may get within a number of hours',
        },
        {
          max: integer({ label: 'Messages', min: 1, max: 10_000, default: 3 }),
          hours: integer({ label: 'Hours', min: 1, max: 840, default: 24 }),
          category: choice({ label: 'Category' }, { any: 'Any', ...categoryChoices }),
          perTopic: optional(
            flag({
              label: 'Per Topic',
              description:
                'Whether to count the messages about each topic (see Message Facts) by themselves',
            }),
          ),
        },
      ),
      batchLimit: integer({
        label: 'Batch Limit',
        description: 'Largest number of messages that one run may send without a messaging service',
        min: 1,
        max: 1_000_000,
        default: 50,
      }),
      allowedCountries: countries('Allowed Countries', 'Only these countries get messages'),
      blockedCountries: countries('Blocked Countries', 'These countries get no messages'),
      domains: list({
        label: 'Own Domains',
        placeholder: 'example.com',
        description: 'Domains that you own, separated by commas',
        clean: (domain) => domain.toLowerCase(),
      }),
      linksOnlyToDomains: flag({
        label: 'Links Only to Own Domains',
        default: true,
        description: 'Whether to block messages with links to any other domain',
      }),
      holidays: list({
        label: 'Own Holidays',
        placeholder: '2026-12-24, 2026-12-31',
        description: 'Days without marketing in addition to those of the law, separated by commas',
        entry: { form: /^\d{4}-\d{2}-\d{2}$/, fault: 'is not a date: write 2026-12-24' },
      }),
      verifiedCountries: countries(
        'Verified Countries',
        'Countries whose unverified values your lawyer has checked',
      ),
      approvals: list({
        label: 'Approvals',
        placeholder: 'gambling, alcohol',
        description: 'Kinds of content that you are approved for, separated by commas',
      }),
      contentJudgedBy: choice(
        {
          label: 'Content Judged By',
          description:
            'Who has to judge a text besides the rules; without the verdict asked for it is held',
        },
        {
          rules: 'Rules',
          verdictForGenerated: 'Rules, and a Verdict for Generated Texts',
          verdictAlways: 'Rules, and a Verdict for Every Text',
        },
      ),
      emergencyBans: list({
        label: 'Emergency Bans',
        placeholder: 'US-LA',
        description:
          'States where an emergency order currently bans telemarketing, separated by commas',
        clean: (state) => state.toUpperCase(),
      }),
      optOutScope: choice(
        {
          label: 'Opt-Out Scope',
          description:
            'Whether an opt-out on one channel ends all of them, as it does without this rule',
        },
        { all: 'All Channels', channel: 'Its Channel' },
      ),
      recordInClear: flag({
        label: 'Record in Clear',
        default: true,
        description:
          'Whether decisions quote the words, hosts and sources that decided; else they name the field',
      }),
      dryRun: flag({
        label: 'Dry Run',
        default: true,
        description: 'Whether to decide and record, but let every item pass as allowed',
      }),
    },
  );

/** A named person's waiver of rules, for a limited time. */
export const override = () =>
  collection(
    {
      label: 'Override',
      placeholder: 'Add detail',
      description:
        'Waives rules on the authority of a named person; never those on opt-outs, phishing or known litigators',
    },
    {
      by: text({ label: 'Approved By', description: 'Name of the person who answers for it' }),
      role: text({ label: 'Role' }),
      reason: text({ label: 'Reason' }),
      ticket: text({ label: 'Ticket' }),
      expiresAt: dateTime({
        label: 'Expires At',
        description: 'When it ends; without an end it does not count',
      }),
      rulesWaived: list({
        label: 'Rules Waived',
        placeholder: 'TIM-WINDOW, FRQ-POLICY',
        description: 'Identifiers of rules, separated by commas',
        clean: (id) => id.toUpperCase(),
      }),
    },
  );
