import type { RowsOf } from '../activeRows';
import type { Context } from '../context';
import { memoByObject } from '../../kit/memo';
import { isHoliday } from '../holidays';
import { isInPlay } from '../hours';
import type { HoursRow } from '../jurisdiction';
import { house } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { placesWith } from '../scope';
import { instantOf, isoDay, localTime } from '../time/localTime';

interface ClosedRow {
  whose: string;
  /** Tables that say which days are holidays. */
  tables: readonly string[];
  row: HoursRow;
}

/** Rows that forbid holidays. */
const closedRows = memoByObject((all: ReadonlyArray<RowsOf<'hours'>>): ClosedRow[] =>
  all.flatMap(({ jurisdiction: { name, holidays }, rows }) =>
    holidays === undefined
      ? []
      : rows
          .filter(({ week }) => week.holidays?.length === 0)
          .map((row) => ({ whose: name, tables: holidays, row })),
  ),
);

const stillClosed = (context: Context): ClosedRow[] =>
  closedRows(context.rows('hours')).filter(({ row }) => isInPlay(row, context));

/** `undefined` where no table reaches so far. */
const isClosed = ({ tables }: ClosedRow, day: number): boolean | undefined => {
  const answers = tables.map((table) => isHoliday(table, day));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
};

const louisiana = { recipient: { number: '+15045550123' } };

export default rule({
  id: 'TIM-HOLIDAY',
  title: 'No marketing on holidays',
  why: 'Some laws keep public holidays free of advertising.',
  question: 'compliance',
  references: [house],
  severity: 'D/-/-/-/-',
  scope: placesWith('hours', ({ week }) => week.holidays?.length === 0),
  check: (context) => {
    const { zones } = context.place;
    const closed = stillClosed(context);
    const { holidays: own } = context.facts.policy;
    if (closed.length === 0 && !own?.length) return undefined;
    if (zones.length === 0) return missing('recipient.timeZone');
    for (const zone of zones) {
      const { day } = localTime(context.at.getTime(), zone);
      const date = isoDay(day);
      const tomorrow = new Date(instantOf(day + 1, 0, zone));
      const remedy = 'Send on the next day that is not a holiday.';
      const found = closed.find((row) => isClosed(row, day) === true);
      if (found) {
        return {
          reason: `${date} is a holiday in ${found.whose}.`,
          remedy,
          notBefore: tomorrow,
          atMost: found.row.advisory ? 'warn' : undefined,
          evidence: ['recipient.number'],
          references: [referenceTo(found.row)],
        };
      }
      if (own?.includes(date))
        return {
          reason: `${date} is a day on which the house sends no marketing.`,
          remedy,
          notBefore: tomorrow,
          evidence: ['policy.holidays'],
        };
      if (closed.some((row) => isClosed(row, day) === undefined))
        return missing(`holidays of ${date.slice(0, 4)} (this rule pack does not reach so far)`);
    }
    return undefined;
  },
  examples: [
    {
      name: 'midnight after Mardi Gras in Louisiana',
      changes: { ...louisiana, now: new Date('2026-02-18T06:00:00Z') },
      finds: 'nothing',
    },
    {
      name: 'the last second of Mardi Gras in Louisiana',
      changes: { ...louisiana, now: new Date('2026-02-18T05:59:59Z') },
      finds: 'hold',
    },
    {
      name: 'Mardi Gras in New York',
      changes: { now: new Date('2026-02-17T17:00:00Z') },
      finds: 'nothing',
    },
    {
      name: 'a call to Alabama only warns',
      changes: {
        message: { channel: 'voice' },
        recipient: { number: '+12055550123' },
        now: new Date('2026-12-25T18:00:00Z'),
      },
      finds: 'warn',
    },
    {
      name: 'a day of the house',
      changes: { policy: { holidays: ['2026-11-18'] } },
      finds: 'hold',
    },
    {
      name: 'beyond the table',
      changes: { ...louisiana, now: new Date('2040-05-05T18:00:00Z') },
      finds: 'missing',
    },
    {
      name: 'Christmas in Utah with express consent',
      changes: { recipient: { number: '+18015550123' }, now: new Date('2026-12-25T18:00:00Z') },
      finds: 'nothing',
    },
    {
      name: 'transactional',
      changes: {
        ...louisiana,
        message: { category: 'transactional' },
        now: new Date('2026-02-17T18:00:00Z'),
      },
      finds: 'nothing',
    },
  ],
});
