import type { CallListInstanceOptions } from 'twilio/lib/rest/api/v2010/account/call';
import { address, filters, multiChoice } from '../../../../lib/kit/fields';
import { reportFields, withReport } from '../../../../lib/engines/reports';
import { operation } from '../../../../lib/engines/twilioEngine';
import { eachRow } from '../../../../lib/twilio/rows';
import { wholeDays } from '../../../../lib/twilio/timeSpan';
import { answerOf, callFigures, callMeasure, outcomeOf, type CountedCall } from './callFigures';
import { callsReport } from './callsReport';
import { countryName, countryOf } from './countryOf';
import { aboutOf, groupsOf } from './items';
import { periodFields, periodOf, type Period } from './period';
import { tallyOf, type Dimensions } from './tally';

type DatedCall = CountedCall & { startTime: Date };

const dimensionsOf = ({ dayOf }: Period) =>
  ({
    day: ({ startTime }) => dayOf(startTime),
    outcome: outcomeOf,
    answer: (call) => (outcomeOf(call) === 'completed' ? answerOf(call) : undefined),
    ownNumber: ({ direction, from, to }) => (direction === 'inbound' ? to : from) || 'unknown',
    country: ({ direction, from, to }) => countryOf(direction === 'inbound' ? from : to),
  }) satisfies Dimensions<DatedCall>;

export default operation({
  resource: 'analytics',
  operation: 'calls',
  name: 'Calls',
  action: 'Analyze calls',
  description:
    'Count calls and work out how they ended, who answered, how long they took and what they cost, in all and by day, outcome, answer, number or country',
  fields: {
    ...periodFields(),
    groupBy: multiChoice(
      {
        label: 'Group By',
        description: 'Each adds one item per group after the item with the sums of all',
        default: ['day', 'outcome'],
      },
      {
        day: 'Day',
        outcome: 'Outcome',
        answer: 'Human or Machine',
        ownNumber: 'Own Number',
        country: 'Country of the Other Side',
      },
    ),
    filters: filters({
      to: address({ of: 'call', label: 'To', description: 'Only calls to this address' }),
      from: address({ of: 'call', label: 'From', description: 'Only calls from this address' }),
    }),
    ...reportFields(),
  },
  request: async (
    twilio,
    { groupBy, filters: addresses, htmlReport, reportTitle, ...choice },
    context,
  ) => {
    const now = new Date();
    const period = periodOf(choice, now);
    const [startTimeAfter, startTimeBefore] = wholeDays([period.from, period.to]);
    const wanted: CallListInstanceOptions = { ...addresses, startTimeAfter, startTimeBefore };
    const tally = tallyOf(callMeasure, dimensionsOf(period));
    for await (const call of eachRow(twilio.calls, wanted)) {
      if (call.startTime >= period.from && call.startTime < period.to) tally.add(call);
    }
    const about = aboutOf(context.account, period);
    const groups = (dimension: string) => groupsOf(tally, dimension, period, callMeasure.empty);
    const items = [
      { groupBy: 'all', key: null, ...callFigures(tally.all), ...about },
      ...groupBy.flatMap((dimension) =>
        groups(dimension).map(({ key, sums }) => ({
          groupBy: dimension,
          key,
          ...(dimension === 'country' && { name: countryName(key) }),
          ...callFigures(sums),
          ...about,
        })),
      ),
    ];
    return withReport(context, { htmlReport, reportTitle }, items, 'calls', () =>
      callsReport({ account: context.account, period, now, all: tally.all, groups }),
    );
  },
  item: ({ json, binary }) => ({ json, binary }),
});
