import { checks } from '../../nodes/TwilioOps/operations/account/audit/checks';
import { defaultSettings } from '../../nodes/TwilioOps/operations/account/audit/check';
import { table } from './table';

/** The text of `docs/audit.md`. */
export const auditPage = (): string =>
  [
    '# Audit and reports',
    '',
    'Written by `npm run docs`; the prose stands in `scripts/docs/audit.ts`, the table comes from the checks.',
    '',
    '**Twilio Ops › Account › Audit** looks for what is wrong or wasteful in an account. It only reads. The first item is a',
    'summary, each further one a finding:',
    '',
    '| field | holds |',
    '| --- | --- |',
    '| `type` | `summary` or `finding` |',
    '| `id` | the check, as in the table below |',
    '| `severity` | `critical`, `warning`, `notice`, or `unknown`: the check could not be made |',
    '| `title`, `evidence`, `remedy`, `link` | for people: what it is, what was seen, what to do |',
    '| `subjects` | the numbers, SIDs, codes or countries that it is about |',
    '| `figures` | the numbers behind the evidence, for workflows that compare them |',
    '',
    'The summary has `worst` (the highest severity), the count of each severity, and `checks` with what became of each. A part that',
    'cannot be read, as an API key may not read it for instance, becomes a finding `unknown`; everything else is checked all the same.',
    '',
    '## Checks',
    '',
    ...table(['Check', '`id`', 'Why', 'Found as', 'Reads'], checks.map(({ id, title, why, needs, examples }) => [
      title, `\`${id}\``, why, severitiesOf(examples).join(', '), needs.map((need) => reads[need]).join(', '),
    ])),
    '',
    `With a balance below ${defaultSettings.balanceDays} days, at the mean spending of the last 30, a balance is low; ${defaultSettings.unusualFactor} times the mean of the seven days before is unusual; a number`,
    `without a message or call for ${defaultSettings.unusedDays} days is unused. All three can be set.`,
    '',
    'The last day of errors are the 24 hours up to now. Spending and activity come from Twilio\'s usage records, which know days in UTC',
    'only: the last whole day and today so far are compared with the seven whole days before each. Small numbers are never unusual:',
    'fewer than 10 errors, 5 of money, 50 messages, 20 calls.',
    '',
    'Whether a number is used takes one request if it is, four if it is not, five numbers at a time and 500 at most; numbers of SIP',
    'trunks are left out, as their calls are in no list.',
    '',
    '## Alerts',
    '',
    'With a Schedule Trigger before it and an IF behind it the audit is an alert on balance, error rate and unusual activity:',
    'import [`examples/twilio-health-alerts.json`](../examples/twilio-health-alerts.json).',
    '',
    '## Analytics',
    '',
    '**Analytics › Messages** and **Analytics › Calls** count what happened on the last N days or between dates, in the time zone of',
    'your choice. The first item has the sums of all, and each chosen grouping adds an item per group. The pages of Twilio\'s lists are',
    'summed up as they come: 100,000 messages take no more memory than 1,000.',
    '',
    'The delivery rate is delivered ÷ (delivered + undelivered + failed): messages on their way count for nothing yet. Prices are what',
    'Twilio has charged so far, by currency; it sets the price of a message some time after sending.',
    '',
    'Twilio\'s filter by date of sending leaves out messages that were never sent. Up to the present they are therefore read from the newest on and',
    'all counted; of a period that ended before today only those that were sent.',
    '',
    '## HTML reports',
    '',
    'Audit, Usage › Get Many and both analytics have the switch **HTML Report**: the first item then carries the file as binary property',
    '`data`, ready to be mailed or stored. It is one file that needs nothing else and has no script; its own policy forbids every request.',
    'It follows the reader\'s light or dark look and prints well.',
    '',
    '![A report on messages](images/report-messages.png)',
    '',
  ].join('\n');

const severitiesOf = (examples: ReadonlyArray<{ finds: readonly string[] }>): string[] =>
  ['critical', 'warning', 'notice'].filter((severity) => examples.some(({ finds }) => finds.includes(severity)));

const reads = {
  numbers: 'numbers', services: 'messaging services with brand and campaign', tollFree: 'toll-free verifications', balance: 'balance',
  spend: 'usage of 31 days', traffic: 'usage of 9 days', alerts: 'alerts of 8 days', family: 'accounts', unused: 'messages and calls of each number',
  messagingCountries: 'geo-permissions of messages', dialingCountries: 'geo-permissions of calls',
} as const;
