import type { RowsOf } from './activeRows';
import type { Context } from './context';
import { memoByKey, memoByObject } from '../kit/memo';
import type { HoursRow, Week } from './jurisdiction';
import { satisfies } from './consentState';
import { scheduleOf, type Schedule } from './time/schedule';

/** Hours that apply to a message, and whose they are. */
export interface ApplicableHours {
  /** `Florida`, `House rules`. */
  whose: string;
  row: Pick<HoursRow, 'source' | 'tier' | 'checkedOn' | 'advisory' | 'liftedBy' | 'recordedOnly'>;
  schedule: Schedule;
}

const cautious: Week = { weekdays: ['09:00-20:00'], saturday: ['09:00-20:00'], sunday: [] };

/**
 * Where no hours of a country are known or none exist: our own caution, which restricts and claims
 * nothing about the law.
 */
const cautiousHours: ApplicableHours['row'] = {
  source: 'docs/compliance.md',
  tier: 'house',
  checkedOn: '2026-11-22',
};

type HouseHours = NonNullable<Context['facts']['policy']['hours']>;

const keyOfHours = ({ from, to, days }: HouseHours): string =>
  `${from}/${to}/${days?.join('') ?? ''}`;

const houseSchedules = memoByKey(1000, (key: string): Schedule => {
  const [from = '', to = '', days = ''] = key.split('/');
  const [fromHour = 0, fromMinute = 0] = from.split(':').map(Number);
  const [toHour = 0, toMinute = 0] = to.split(':').map(Number);
  const open = [[fromHour * 60 + fromMinute, toHour * 60 + toMinute]] as const;
  return {
    days: [
      [],
      ...[1, 2, 3, 4, 5, 6, 7].map((day) =>
        days === '' || days.includes(String(day)) ? open : [],
      ),
    ],
  };
});

interface HoursOfPlace {
  hours: readonly ApplicableHours[];
  /** What holds when the place is a country and no hours of its own remain. */
  otherwise: ApplicableHours | undefined;
}

const hoursOfPlaces = memoByObject((all: ReadonlyArray<RowsOf<'hours'>>): HoursOfPlace[] =>
  all.map(({ jurisdiction: { code, name }, rows }) => {
    const cautiously: ApplicableHours = {
      whose: name,
      row: cautiousHours,
      schedule: scheduleOf(cautious),
    };
    const isCountry = !code.includes('-');
    const hours = rows.map((row) => ({ whose: name, row, schedule: scheduleOf(row.week) }));
    const isUnverified = isCountry && rows.every(({ tier }) => tier === 'unverified');
    return {
      hours: isUnverified ? [...hours, cautiously] : hours,
      otherwise: isCountry ? cautiously : undefined,
    };
  }),
);

/** The hours of all places, and whether message or consent may take some of them out of play. */
const allOf = memoByObject((places: readonly HoursOfPlace[]) => {
  const hours = places.flatMap((place) => place.hours);
  return { hours, vary: hours.some(({ row }) => row.liftedBy || row.recordedOnly) };
});

/** Is a row of hours to be kept, given the consent and the voice of a call? */
export const isInPlay = (
  { liftedBy, recordedOnly }: Pick<HoursRow, 'liftedBy' | 'recordedOnly'>,
  { consent, facts }: Context,
): boolean => {
  if (recordedOnly && facts.message.artificialVoice === false) return false;
  return !(liftedBy && consent?.state === 'granted' && satisfies(consent.level, liftedBy));
};

const inPlay = (
  { hours, otherwise }: HoursOfPlace,
  context: Context,
): readonly ApplicableHours[] => {
  const kept = hours.filter(({ row }) => isInPlay(row, context));
  return kept.length === 0 && otherwise ? [otherwise] : kept;
};

/** By all that `isInPlay` looks at, so that equal messages share one list. */
const hoursInPlay = memoByObject((places: readonly HoursOfPlace[]) =>
  memoByKey(
    20,
    (context: Context): readonly ApplicableHours[] =>
      places.flatMap((place) => inPlay(place, context)),
    ({ consent, facts }) =>
      `${facts.message.artificialVoice} ${consent?.state === 'granted' ? consent.level : ''}`,
  ),
);

const withHouse = memoByObject((lawful: readonly ApplicableHours[]) =>
  memoByKey(
    20,
    (own: HouseHours): readonly ApplicableHours[] => [
      ...lawful,
      {
        whose: 'House rules',
        row: { source: 'policy.hours', tier: 'house', checkedOn: '2026-11-22' },
        schedule: houseSchedules(keyOfHours(own)),
      },
    ],
    keyOfHours,
  ),
);

/**
 * All hours that a marketing message must keep: every jurisdiction's, the cautious ones where a
 * country has none (or consent lifts them all: nobody consents to be woken), and the house's.
 */
export const applicableHours = (context: Context): readonly ApplicableHours[] => {
  const places = hoursOfPlaces(context.rows('hours'));
  const { hours, vary } = allOf(places);
  const lawful = vary ? hoursInPlay(places)(context) : hours;
  const own = context.facts.policy.hours;
  return own ? withHouse(lawful)(own) : lawful;
};
