import type { Effects, Routes } from '../../context';
import { iso8601 } from '../../dates';
import { pageWithMeta } from '../../paging';
import { between } from '../../timeFilter';

export const executions: Routes = {
  'GET /v2/Flows/{FlowSid}/Executions': (context) => {
    const { account, path, query } = context;
    const rows = account
      .table(`studio/v2/Flows/${path.FlowSid}/Executions`)
      .newestFirst.filter(
        ({ status, date_created: created }) =>
          (query.status === undefined || status === query.status) &&
          between(query, ['DateCreatedFrom', 'DateCreatedTo'], created),
      );
    return { status: 200, body: pageWithMeta(context, 'executions', rows, (row) => row) };
  },
};

/** An execution is active for a status delay, then it has ended. */
export const executionEffects: Effects = {
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
