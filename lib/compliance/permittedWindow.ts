import { memoByKey, memoByObject } from '../kit/memo';
import type { Context } from './context';
import { applicableHours, type ApplicableHours } from './hours';
import { closingTime, commonOpening } from './time/schedule';
import { minuteMilliseconds } from '../kit/durations';

/** What the hours of all jurisdictions, in all zones of the recipient, say about one instant. */
export interface PermittedWindow {
  /** When the first of them closes (ms); `Infinity` without any. Doubtful rules do not count. */
  readonly closes: number;
  /** One that is closed, a binding one before a doubtful one; `undefined` when all are open. */
  readonly closed: (ApplicableHours & { zone: string }) | undefined;
  /**
   * First instant (ms) at or after another at which all binding ones are open; `undefined` when
   * they never are.
   */
  opensAfter(ms: number): number | undefined;
}

interface Instant {
  zones: readonly string[];
  /** Of the instant, since 1970. */
  minute: number;
}

/** Hours begin and end with a minute, so that all messages of one minute share a window. */
const windowsOf = memoByObject((hours: readonly ApplicableHours[]) =>
  memoByKey(
    500,
    ({ zones, minute }: Instant): PermittedWindow => {
      let closes = Infinity;
      let closed: PermittedWindow['closed'];
      for (const one of hours) {
        const { advisory } = one.row;
        for (const zone of zones) {
          const until = closingTime(one.schedule, zone, minute * minuteMilliseconds);
          if (until === undefined) {
            if (closed === undefined || (closed.row.advisory && !advisory))
              closed = { ...one, zone };
          } else if (until < closes && !advisory) closes = until;
        }
      }
      const opensAfter = (ms: number) =>
        commonOpening(
          hours
            .filter(({ row }) => !row.advisory)
            .flatMap(({ schedule }) => zones.map((zone) => ({ schedule, zone }))),
          ms,
        );
      return { closes, closed, opensAfter };
    },
    ({ zones, minute }) => `${minute} ${zones.join()}`,
  ),
);

/** The permitted hours around the instant of a context. */
export const permittedWindow = (context: Context): PermittedWindow =>
  windowsOf(applicableHours(context))({
    zones: context.place.zones,
    minute: Math.floor(context.at.getTime() / minuteMilliseconds),
  });
