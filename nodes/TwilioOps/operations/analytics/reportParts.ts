import { daysText, moment } from '../../../../lib/report/format';
import type { Report, Section, Table } from '../../../../lib/report/report';
import type { Account } from '../../../../lib/twilio/accounts';
import type { Group } from './items';
import type { Period } from './period';

/** What reports of messages and of calls are made from. */
export interface Analysis<Sums> {
  account: Account;
  period: Period;
  now: Date;
  all: Sums;
  groups(dimension: string): Array<Group<Sums>>;
}

/** The parts of a report's head that all analyses have. */
export const headOf = ({
  account,
  period,
  now,
}: Analysis<unknown>): Pick<Report, 'account' | 'period' | 'madeAt'> => ({
  account: { name: account.name, sid: account.accountSid },
  period:
    daysText(period.days[0]!, period.days.at(-1)!, period.timeZone) +
    (period.isOver ? '' : ', the last day so far'),
  madeAt: moment(now, period.timeZone),
});

const mostRows = 25;

/** A section with a table of the largest groups; none where there are no groups. */
export function groupSection<Sums>(
  title: string,
  groups: ReadonlyArray<Group<Sums>>,
  columns: Table['columns'],
  row: (group: Group<Sums>) => string[],
  more: Partial<Section> = {},
): Section[] {
  if (groups.length === 0) return [];
  const left = groups.length - mostRows;
  return [
    {
      title,
      ...more,
      text: [more.text, left > 0 && `The largest ${mostRows} of ${groups.length}.`]
        .filter(Boolean)
        .join(' '),
      table: { columns, rows: groups.slice(0, mostRows).map(row) },
    },
  ];
}

/** A column of numbers. */
export const numbers = (label: string) => ({ label, isNumber: true });
