import { amount, daysText, money, moment } from '../../../../../lib/report/format';
import type { Chart, Figure, Report, Section, Tone } from '../../../../../lib/report/report';
import type { Account } from '../../../../../lib/twilio/accounts';
import { dayMilliseconds } from '../../../../../lib/kit/durations';
import type { AuditFacts, DayCount } from './auditFacts';
import type { AuditSettings } from './check';
import { meanOf } from './meanOf';
import type { Audit, Found } from './run';

const tones: Record<Found['severity'], Tone> = {
  critical: 'bad',
  warning: 'warn',
  unknown: 'extra',
  notice: 'accent',
};
const words: Record<Found['severity'], string> = {
  critical: 'Critical',
  warning: 'Warning',
  unknown: 'Not checked',
  notice: 'Notice',
};

interface Made {
  account: Account;
  now: Date;
  audit: Audit;
  settings: AuditSettings;
}

/** The report on the state of an account. */
export function auditReport({
  account,
  now,
  audit: { found, outcomes, facts },
  settings,
}: Made): Report {
  const of = (severity: Found['severity']) =>
    found.filter((one) => one.severity === severity).length;
  return {
    title: 'Audit',
    account: { name: account.name, sid: account.accountSid },
    period: `${daysText(dayOf(now, -30), dayOf(now), 'UTC')}: spending 31 days, errors 8, activity 9, today so far`,
    madeAt: moment(now, 'UTC'),
    figures: [
      {
        label: 'Critical',
        value: amount(of('critical')),
        tone: of('critical') > 0 ? 'bad' : 'good',
      },
      {
        label: 'Warnings',
        value: amount(of('warning')),
        tone: of('warning') > 0 ? 'warn' : 'good',
      },
      {
        label: 'Notices',
        value: amount(of('notice')),
        note: of('unknown') > 0 ? `${of('unknown')} not checked` : undefined,
        tone: 'accent',
      },
      ...balanceFigures(facts),
    ],
    sections: [
      {
        title: 'Findings',
        text: found.length === 0 ? 'Nothing was found.' : undefined,
        findings: found.map(({ severity, ...rest }) => ({
          ...rest,
          severity: words[severity],
          tone: tones[severity],
        })),
      },
      ...chartSections(facts),
      {
        title: 'What was checked',
        table: {
          columns: [{ label: 'Check' }, { label: 'Outcome' }],
          rows: outcomes.map(({ title, outcome }) => [
            title,
            { ok: 'In order', found: 'Finding', unknown: 'Could not be checked' }[outcome],
          ]),
        },
      },
    ],
    notes: [
      `A balance below ${settings.balanceDays} days of spending is low; ${settings.unusualFactor} times the mean of the seven days before is unusual; a number without a message or call for ${settings.unusedDays} days is unused.`,
      'Spending and activity are counted by days in UTC and include subaccounts; errors by 24 hours back from now.',
    ],
  };
}

const dayOf = (now: Date, offset = 0) =>
  new Date(now.getTime() + offset * dayMilliseconds).toISOString().slice(0, 10);

function balanceFigures({ balance, spend }: Partial<AuditFacts>): Figure[] {
  const perDay = spend && meanOf(spend.days.slice(0, -1).map(({ count }) => count));
  return [
    ...(balance
      ? [
          {
            label: 'Balance',
            value: money({ [balance.currency]: balance.amount }),
            tone: 'accent' as const,
          },
        ]
      : []),
    ...(spend && perDay !== undefined
      ? [
          {
            label: 'Spent in 30 days',
            value: money({ [spend.currency]: perDay * 30 }),
            note: `${money({ [spend.currency]: perDay })} a day`,
            tone: 'accent' as const,
          },
        ]
      : []),
  ];
}

function chartSections({ spend, traffic, alerts }: Partial<AuditFacts>): Section[] {
  const columns = (label: string, days: readonly DayCount[], name: string, tone: Tone): Chart => ({
    kind: 'columns',
    label,
    categories: days.map(({ day }) => day.slice(5)),
    series: [{ name, tone, values: days.map(({ count }) => count) }],
  });
  return [
    ...(spend
      ? [
          {
            title: `Spending by day (${spend.currency})`,
            chart: columns('Spending by day', spend.days, 'Spending', 'accent'),
          },
        ]
      : []),
    ...(traffic
      ? [
          {
            title: 'Messages and calls by day',
            chart: {
              ...columns('Messages and calls by day', traffic.messages, 'Messages', 'accent'),
              series: [
                {
                  name: 'Messages',
                  tone: 'accent' as const,
                  values: traffic.messages.map(({ count }) => count),
                },
                {
                  name: 'Calls',
                  tone: 'extra' as const,
                  values: traffic.calls.map(({ count }) => count),
                },
              ],
            },
          },
        ]
      : []),
    ...(alerts
      ? [
          {
            title: 'Errors in each 24 hours back from now',
            chart: {
              kind: 'columns' as const,
              label: 'Errors in each 24 hours',
              categories: alerts.days.map((_count, index) =>
                agoText(alerts.days.length - 1 - index),
              ),
              series: [{ name: 'Errors', tone: 'bad' as const, values: alerts.days }],
            },
          },
        ]
      : []),
  ];
}

const agoText = (days: number) => (days === 0 ? 'last 24 h' : `${days} d before`);
