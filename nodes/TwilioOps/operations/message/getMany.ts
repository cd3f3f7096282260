import { address, filters, page, since, until } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { newestFirstWithin, wholeDays } from '../../../../lib/twilio/timeSpan';
import { messageCrm } from './crm';
import { messageRecord } from './record';

export default operation({
  resource: 'message',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many messages',
  description: 'List messages sent and received, newest first',
  fields: {
    ...page(),
    filters: filters({
      to: address({ of: 'message', label: 'To', description: 'Only messages to this address' }),
      from: address({
        of: 'message',
        label: 'From',
        description: 'Only messages from this address',
      }),
      sentAfter: since('Sent After'),
      sentBefore: until('Sent Before'),
    }),
  },
  request: async (twilio, { filters: { to, from, sentAfter, sentBefore }, ...extent }) => {
    const [dateSentAfter, dateSentBefore] = wholeDays([sentAfter, sentBefore]);
    return rowsOf(
      twilio.messages,
      { to, from, dateSentAfter, dateSentBefore },
      { ...extent, ...newestFirstWithin([sentAfter, sentBefore], ({ dateSent }) => dateSent) },
    );
  },
  output: messageRecord,
  crm: messageCrm,
});
