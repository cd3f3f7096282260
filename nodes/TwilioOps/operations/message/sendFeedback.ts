import { choice } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { messageSid } from './messageSid';

export default operation({
  resource: 'message',
  operation: 'sendFeedback',
  name: 'Send Feedback',
  action: 'Send feedback on a message',
  description:
    'Tell Twilio whether a message had its effect, such as a code that was entered. It has to be sent with Provide Feedback.',
  fields: {
    messageSid: messageSid(),
    outcome: choice(
      { label: 'Outcome' },
      {
        confirmed: { name: 'Confirmed', description: 'The person acted on the message' },
        unconfirmed: { name: 'Unconfirmed', description: 'Nothing shows that the message arrived' },
      },
    ),
  },
  request: async (twilio, { messageSid: sid, outcome }) =>
    twilio.messages(sid).feedback.create({ outcome }),
  output: ({ messageSid: sid, outcome, dateCreated }) => ({
    messageSid: sid,
    outcome,
    dateCreated,
  }),
});
