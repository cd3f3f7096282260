import { address, dateTime, filters, page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
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
      sentAfter: dateTime({ label: 'Sent After' }),
      sentBefore: dateTime({ label: 'Sent Before' }),
    }),
  },
  request: async (twilio, { filters: { to, from, sentAfter, sentBefore }, ...extent }) =>
    rowsOf(
      twilio.messages,
      { to, from, dateSentAfter: sentAfter, dateSentBefore: sentBefore },
      extent,
    ),
  output: messageRecord,
  crm: messageCrm,
});
