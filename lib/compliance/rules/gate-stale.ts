import { house } from '../references';
import { rule } from '../rule';
import { memoByObject } from '../../kit/memo';
import type { Jurisdiction, Sourced } from '../jurisdiction';
import { dayMilliseconds } from '../../kit/durations';

/** Several values changed within a year; both figures are our own. */
const warnsAfterDays = 180;
const holdsAfterDays = 365;

/**
 * The day (`yyyy-MM-dd`) of the oldest check of any value of the jurisdictions: one that was looked
 * at yesterday makes no other recent. Values that have ended need no second look.
 */
const oldestCheck = memoByObject((all: readonly Jurisdiction[]): string =>
  all
    .flatMap(({ hours, consent, caps, senders, content, marketing, registers, revocation }) => {
      const kinds: Array<readonly Sourced[] | undefined> = [hours, consent, caps, senders];
      const implied = consent?.flatMap((row) => row.implied ?? []);
      return [...kinds, content, marketing, registers, revocation, implied].flatMap(
        (rows) => rows ?? [],
      );
    })
    .filter(({ effectiveTo }) => effectiveTo === undefined)
    .map(({ checkedOn }) => checkedOn)
    // Where all values have ended, nothing in force is old.
    .reduce((one, other) => (one < other ? one : other), '9999-12-31'),
);

export default rule({
  id: 'GATE-STALE',
  version: '1.1.0',
  title: 'Rules are recent',
  why: 'Rules change; what was checked long ago permits no marketing.',
  question: 'compliance',
  references: [house],
  severity: 'D/W/W/W/W',
  check: ({ at, jurisdictions }) => {
    const checkedOn = oldestCheck(jurisdictions);
    const days = (at.getTime() - Date.parse(checkedOn)) / dayMilliseconds;
    if (days <= warnsAfterDays) return undefined;
    return {
      reason: `A rule for this recipient was last checked on ${checkedOn}, more than ${days > holdsAfterDays ? holdsAfterDays : warnsAfterDays} days ago.`,
      remedy: 'Install a newer version of this package.',
      atMost: days > holdsAfterDays ? undefined : 'warn',
    };
  },
  examples: [
    { name: 'on the day', changes: {}, finds: 'nothing' },
    {
      name: '180 days later',
      changes: { now: new Date('2027-05-21T00:00:00Z') },
      finds: 'nothing',
    },
    { name: 'a second more', changes: { now: new Date('2027-05-21T00:00:01Z') }, finds: 'warn' },
    { name: '365 days later', changes: { now: new Date('2027-11-22T00:00:00Z') }, finds: 'warn' },
    {
      name: 'more than a year later',
      changes: { now: new Date('2027-11-22T00:00:01Z') },
      finds: 'hold',
    },
    {
      name: 'one-time code more than a year later',
      changes: { message: { category: 'oneTimeCode' }, now: new Date('2028-01-01T00:00:00Z') },
      finds: 'warn',
    },
  ],
});
