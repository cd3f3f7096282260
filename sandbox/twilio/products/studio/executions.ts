import type { Effects } from '../../context';
import { iso8601 } from '../../dates';

/** An execution is active for a status delay, then it has ended. */
export const executions: Effects = {
  'POST /v2/Flows/{FlowSid}/Executions': ({ world, body }, execution) => {
    Object.assign(execution, {
      status: 'active',
      contact_channel_address: body.To,
      initiated_by: null,
      context: { flow: { data: body.Parameters ?? {} } },
    });
    world.schedule.after(world.options.statusDelayMs, () => {
      Object.assign(execution, { status: 'ended', date_updated: iso8601(world.now()) });
    });
  },
};
