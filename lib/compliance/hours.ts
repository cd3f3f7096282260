import type { Context } from './context';
import type { HoursRow, Week } from './jurisdiction';
import { satisfies } from './consentState';
import { scheduleOf, type Schedule } from './time/schedule';

/** Hours that apply to a message, and whose they are. */
export interface ApplicableHours {
  /** `Florida`, `House rules`. */
  whose: string;
  row: Pick<HoursRow, 'source' | 'tier' | 'checkedOn' | 'advisory'>;
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

const houseSchedules = new Map<string, Schedule>();
const houseSchedule = ({ from, to, days }: NonNullable<Context['facts']['policy']['hours']>): Schedule => {
  const key = `${from}-${to}/${days?.join() ?? ''}`;
  let schedule = houseSchedules.get(key);
  if (schedule === undefined) {
    const [start = 0, startMinute = 0, end = 0, endMinute = 0] = `${from}:${to}`.split(':').map(Number);
    const open = [[start * 60 + startMinute, end * 60 + endMinute]] as const;
    schedule = { days: [[], ...[1, 2, 3, 4, 5, 6, 7].map((day) => (days === undefined || days.includes(day) ? open : []))] };
    if (houseSchedules.size < 1000) houseSchedules.set(key, schedule);
  }
  return schedule;
};

/** All hours that a marketing message must keep: every jurisdiction's, the cautious ones where a country has none, and the house's. */
export const applicableHours = (context: Context): ApplicableHours[] => {
  const found: ApplicableHours[] = [];
  for (const { jurisdiction, rows } of context.rows('hours')) {
    const isCountry = !jurisdiction.code.includes('-');
    const unverified = rows.length > 0 && rows.every(({ tier }) => tier === 'unverified');
    for (const row of rows) {
      if (row.liftedBy && context.consent?.state === 'granted' && satisfies(context.consent.level, row.liftedBy)) continue;
      found.push({ whose: jurisdiction.name, row, schedule: scheduleOf(row.week) });
    }
    if (isCountry && (rows.length === 0 || unverified)) {
      found.push({ whose: jurisdiction.name, row: cautiousHours, schedule: scheduleOf(cautious) });
    }
  }
  const { hours } = context.facts.policy;
  if (hours) {
    found.push({ whose: 'House rules', row: { source: 'policy.hours', tier: 'house', checkedOn: '' }, schedule: houseSchedule(hours) });
  }
  return found;
};
