import type { RowsOf } from './activeRows';
import type { Context } from './context';
import { derived } from './derived';
import type { HoursRow, Week } from './jurisdiction';
import { satisfies } from './consentState';
import { remember } from './remember';
import { scheduleOf, type Schedule } from './time/schedule';

/** Hours that apply to a message, and whose they are. */
export interface ApplicableHours {
  /** `Florida`, `House rules`. */
  whose: string;
  row: Pick<HoursRow, 'source' | 'tier' | 'checkedOn' | 'advisory' | 'liftedBy'>;
  schedule: Schedule;
}

const cautious: Week = { weekdays: ['09:00-20:00'], saturday: ['09:00-20:00'], sunday: [] };

/** Where no hours of a country are known or none exist: our own caution, which restricts and claims nothing about the law. */
export const cautiousHours: HoursRow = {
  on: ['text', 'voice'],
  week: cautious,
  source: 'docs/compliance.md',
  tier: 'house',
  checkedOn: '2026-11-22',
};

type HouseHours = NonNullable<Context['facts']['policy']['hours']>;

const houseSchedules = remember(1000, (key: string): Schedule => {
  const [from = '', to = '', days = ''] = key.split('/');
  const [fromHour = 0, fromMinute = 0] = from.split(':').map(Number);
  const [toHour = 0, toMinute = 0] = to.split(':').map(Number);
  const open = [[fromHour * 60 + fromMinute, toHour * 60 + toMinute]] as const;
  return { days: [[], ...[1, 2, 3, 4, 5, 6, 7].map((day) => (days === '' || days.includes(String(day)) ? open : []))] };
});
const houseSchedule = ({ from, to, days }: HouseHours): Schedule => houseSchedules(`${from}/${to}/${days?.join('') ?? ''}`);

interface LawfulHours {
  all: readonly ApplicableHours[];
  /** Is there a row that consent lifts? */
  mayLift: boolean;
}

const lawful = derived((all: ReadonlyArray<RowsOf<'hours'>>): LawfulHours => {
  const found: ApplicableHours[] = [];
  for (const { jurisdiction, rows } of all) {
    const isCountry = !jurisdiction.code.includes('-');
    for (const row of rows) found.push({ whose: jurisdiction.name, row, schedule: scheduleOf(row.week) });
    if (isCountry && rows.every(({ tier }) => tier === 'unverified')) {
      found.push({ whose: jurisdiction.name, row: cautiousHours, schedule: scheduleOf(cautious) });
    }
  }
  return { all: found, mayLift: found.some(({ row }) => row.liftedBy !== undefined) };
});

/** All hours that a marketing message must keep: every jurisdiction's, the cautious ones where a country has none, and the house's. */
export const applicableHours = (context: Context): readonly ApplicableHours[] => {
  const { all, mayLift } = lawful(context.rows('hours'));
  const level = mayLift && context.consent?.state === 'granted' ? context.consent.level : null;
  const kept = mayLift ? all.filter(({ row }) => !(row.liftedBy && satisfies(level, row.liftedBy))) : all;
  const { hours } = context.facts.policy;
  return hours
    ? [...kept, { whose: 'House rules', row: { source: 'policy.hours', tier: 'house', checkedOn: '2026-11-22' }, schedule: houseSchedule(hours) }]
    : kept;
};
