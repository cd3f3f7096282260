import { address, filters, multiChoice } from '../../../../lib/kit/fields';
import { reportFields, withReport } from '../../../../lib/engines/reports';
import { operation } from '../../../../lib/engines/twilioEngine';
import { errorCodes, linkOf } from '../../../../lib/twilio/errorCodes';
import { countryName, countryOf } from './countryOf';
import { aboutOf, groupsOf } from './items';
import { messageFigures, messageMeasure, type CountedMessage } from './messageFigures';
import { messagesReport } from './messagesReport';
import { messagesOf, type DatedMessage } from './messagesOf';
import { periodFields, periodOf, type Period } from './period';
import { tallyOf, type Dimensions } from './tally';

/** Our side of a message: the number or service that sent it, or the number that got it. */
const ownAddress = ({ direction, from, to, messagingServiceSid }: CountedMessage) =>
  (direction === 'inbound' ? to : from || messagingServiceSid) || 'unknown';

const dimensionsOf = ({ dayOf }: Period) =>
  ({
    day: ({ at }) => dayOf(at),
    sender: ownAddress,
    country: ({ direction, from, to }) => countryOf(direction === 'inbound' ? from : to),
    errorCode: ({ errorCode }) => (errorCode ? String(errorCode) : undefined),
  }) satisfies Dimensions<DatedMessage>;

/** What more is known of a group than its key. */
interface AboutGroup {
  /** Of a country. */
  name?: string;
  /** Of an error code: what it means and what to do; `null` for one that is not known here. */
  cause?: string | null;
  remedy?: string | null;
  link?: string;
}

const aboutGroup: Record<string, (key: string) => AboutGroup> = {
  country: (key) => ({ name: countryName(key) }),
  errorCode: (key) => {
    const { cause = null, remedy = null } = errorCodes[Number(key)] ?? {};
    return { cause, remedy, link: linkOf(Number(key)) };
  },
};

export default operation({
  resource: 'analytics',
  operation: 'messages',
  name: 'Messages',
  action: 'Analyze messages',
  description:
    'Count messages and work out how many were delivered and what they cost, in all and by day, sender, country or error code',
  fields: {
    ...periodFields(),
    groupBy: multiChoice(
      {
        label: 'Group By',
        description: 'Each adds one item per group after the item with the sums of all',
        default: ['day'],
      },
      {
        day: 'Day',
        sender: 'Own Number or Sender',
        country: 'Country of the Other Side',
        errorCode: 'Error Code',
      },
    ),
    filters: filters({
      to: address({ of: 'message', label: 'To', description: 'Only messages to this address' }),
      from: address({
        of: 'message',
        label: 'From',
        description: 'Only messages from this address',
      }),
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
    const tally = tallyOf(messageMeasure, dimensionsOf(period));
    for await (const message of messagesOf(twilio, addresses, period)) tally.add(message);
    const about = aboutOf(context.account, period);
    const groups = (dimension: string) => groupsOf(tally, dimension, period, messageMeasure.empty);
    const items = [
      { groupBy: 'all', key: null, ...messageFigures(tally.all), ...about },
      ...groupBy.flatMap((dimension) =>
        groups(dimension).map(({ key, sums }) => ({
          groupBy: dimension,
          key,
          ...aboutGroup[dimension]?.(key),
          ...messageFigures(sums),
          ...about,
        })),
      ),
    ];
    return withReport(context, { htmlReport, reportTitle }, items, 'messages', () =>
      messagesReport({ account: context.account, period, now, all: tally.all, groups }),
    );
  },
  item: ({ json, binary }) => ({ json, binary }),
});
