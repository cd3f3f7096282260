import { check } from '../check';
import { meanOf } from '../meanOf';
import { alertsOf } from '../samples';

/** Fewer in a day are noise, however few there were before. */
const fewest = 10;

export default check({
  id: 'errorRate',
  title: 'Error rate',
  why: 'A sudden rise of errors is an outage, a filtered campaign or a broken webhook.',
  needs: ['alerts'],
  find: ({ alerts: { days, isCutOff } }, { unusualFactor }) => {
    const lastDay = days.at(-1)!;
    const mean = meanOf(days.slice(0, -1));
    if (lastDay < fewest || (lastDay < mean * unusualFactor && !isCutOff)) return [];
    const before = isCutOff
      ? 'there were too many to count those of the days before'
      : `the mean of the seven days before is ${mean.toFixed(1)}`;
    return [
      {
        severity: 'critical',
        title: `${lastDay.toLocaleString('en-US')} errors in the last 24 hours`,
        evidence: `${lastDay} errors in the last 24 hours; ${before}.`,
        remedy: 'Look at the findings on single error codes, and at status.twilio.com.',
        subjects: [],
        figures: { lastDay, meanBefore: isCutOff ? null : Math.round(mean * 10) / 10 },
      },
    ];
  },
  examples: [
    { name: 'as ever', facts: { alerts: alertsOf([9, 12, 10, 11, 8, 10, 10, 12]) }, finds: [] },
    {
      name: 'four times as many',
      facts: { alerts: alertsOf([9, 12, 10, 11, 8, 10, 10, 40]) },
      finds: ['critical'],
    },
    {
      name: 'the same, where five times is usual',
      facts: { alerts: alertsOf([9, 12, 10, 11, 8, 10, 10, 40]) },
      settings: { unusualFactor: 5 },
      finds: [],
    },
    {
      name: 'few, though none before',
      facts: { alerts: alertsOf([0, 0, 0, 0, 0, 0, 0, 9]) },
      finds: [],
    },
    {
      name: 'many, and none before',
      facts: { alerts: alertsOf([0, 0, 0, 0, 0, 0, 0, 10]) },
      finds: ['critical'],
    },
    {
      name: 'too many to read',
      facts: { alerts: { ...alertsOf([0, 0, 0, 0, 0, 0, 0, 20_000]), isCutOff: true } },
      finds: ['critical'],
    },
  ],
});
