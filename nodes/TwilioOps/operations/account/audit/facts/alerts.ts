import { eachRow } from '../../../../../../lib/twilio/rows';
import type { Alerts } from '../auditFacts';
import { type ReadFact } from '../source';
import { dayMilliseconds } from '../../../../../../lib/kit/durations';

const length = 8;
/** Twenty requests' worth: whoever has more in eight days learns enough from these. */
const mostRead = 20_000;

export const alerts: ReadFact<'alerts'> = async ({ twilio, now }) => {
  const byCode = new Map<number, Alerts['byCode'][number]>();
  const days = Array.from({ length }, () => 0);
  const startDate = new Date(now.getTime() - length * dayMilliseconds);
  let read = 0;
  for await (const alert of eachRow(
    twilio.monitor.v1.alerts,
    { logLevel: 'error', startDate },
    { limit: mostRead },
  )) {
    read += 1;
    const ago = Math.floor((now.getTime() - alert.dateGenerated.getTime()) / dayMilliseconds);
    if (ago >= length) continue;
    // Clocks differ by seconds: what Twilio dates in our future belongs to the last day.
    days[length - 1 - Math.max(ago, 0)]! += 1;
    const code = Number(alert.errorCode);
    const known = byCode.get(code) ?? {
      code,
      total: 0,
      lastDay: 0,
      latest: alert.dateGenerated.toISOString(),
      resourceSid: alert.resourceSid,
    };
    byCode.set(code, {
      ...known,
      total: known.total + 1,
      lastDay: known.lastDay + (ago <= 0 ? 1 : 0),
    });
  }
  return {
    byCode: [...byCode.values()].sort((a, b) => b.total - a.total),
    days,
    isCutOff: read === mostRead,
  };
};
