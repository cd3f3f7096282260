import {
  byModel,
  jsonObject,
  locator,
  numbersCountry,
  optional,
  options,
  phone,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { callerOf } from '../call/callRequest';
import { flowSid } from './flowSid';

export default operation({
  resource: 'studioExecution',
  operation: 'start',
  name: 'Start',
  action: 'Start a Studio flow for a contact',
  description:
    'Let a flow of Twilio Studio run for somebody: it may write or call. Costs money and reaches a person.',
  risk: 'spends',
  fields: {
    flowSid: flowSid(),
    to: byModel(phone({ label: 'To', description: "The person's number as you have it" })),
    from: locator({
      label: 'From',
      description: "Number that the flow uses; empty means the account's default number",
      search: 'listPhoneNumbers',
      modes: [{ name: 'number', label: 'By Number', placeholder: '+15005550006' }],
    }),
    parameters: optional(
      jsonObject({
        label: 'Parameters',
        description: 'Data for the flow, which reads it as flow.data',
      }),
    ),
    options: options({ numbersCountry: numbersCountry() }),
  },
  check: (_twilio, { from }, context) => void callerOf({ from }, context),
  request: async (twilio, { flowSid: flow, to, from, parameters }, context) =>
    twilio.studio.v2
      .flows(flow)
      .executions.create({ to, from: callerOf({ from }, context), parameters }),
  sending: ({ flowSid: flow, to, parameters }) => ({
    kind: 'message',
    recipient: to,
    sender: flow,
    content: { flow, parameters },
  }),
  output: (execution) => withoutLinks(execution),
});
