import { byModel, flag, sid } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { flowSid } from './flowSid';

export default operation({
  resource: 'studioExecution',
  operation: 'get',
  name: 'Get',
  action: 'Get the execution of a Studio flow',
  description:
    'Read whether a flow is still running for somebody and, if wanted, what it has gathered',
  fields: {
    flowSid: flowSid(),
    executionSid: byModel(sid('FN', { label: 'Execution SID' })),
    includeContext: flag({
      label: 'Include Context',
      description:
        'Whether to read what the flow has gathered: answers, and the results of its widgets',
    }),
  },
  request: async (twilio, { flowSid: flow, executionSid, includeContext }) => {
    const execution = twilio.studio.v2.flows(flow).executions(executionSid);
    const [fetched, gathered] = await Promise.all([
      execution.fetch(),
      includeContext ? execution.executionContext().fetch() : undefined,
    ]);
    return { ...withoutLinks(fetched), ...(gathered && { context: gathered.context as unknown }) };
  },
});
