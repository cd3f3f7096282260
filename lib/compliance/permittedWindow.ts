import { memoByObject } from '../kit/memo';
import type { Context } from './context';
import { applicableHours, type ApplicableHours } from './hours';
import { closingTime, commonOpening } from './time/schedule';

/** What the hours of all jurisdictions, in all zones of the recipient, say about one instant. */
export interface PermittedWindow {
  /** When the first of them closes (ms); `Infinity` without any. Doubtful rules do not count. */
  closes: number;
  /** One that is closed, a binding one before a doubtful one; `undefined` when all are open. */
  closed: (ApplicableHours & { zone: string }) | undefined;
  /**
   * First instant (ms) at or after another at which all binding ones are open; `undefined` when
   * they never are.
   */
  opensAfter(ms: number): number | undefined;
}

/** The permitted hours around the instant of a context. */
export const permittedWindow = memoByObject((context: Context): PermittedWindow => {
  const { zones } = context.place;
  const at = context.at.getTime();
  const hours = applicableHours(context);
  let closes = Infinity;
  let closed: PermittedWindow['closed'];
  for (const one of hours) {
    const { advisory } = one.row;
    for (const zone of zones) {
      const until = closingTime(one.schedule, zone, at);
      if (until === undefined) {
        if (closed === undefined || (closed.row.advisory && !advisory)) closed = { ...one, zone };
      } else if (until < closes && !advisory) closes = until;
    }
  }
  return {
    closes,
    closed,
    opensAfter: (ms) =>
      commonOpening(
        hours
          .filter(({ row }) => !row.advisory)
          .flatMap(({ schedule }) => zones.map((zone) => ({ schedule, zone }))),
        ms,
      ),
  };
});
