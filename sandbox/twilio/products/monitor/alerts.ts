import type { Routes } from '../../context';
import { pageWithMeta } from '../../paging';
import { between } from '../../timeFilter';
import { without, type Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

interface Filters {
  LogLevel?: string;
}

/** The list leaves out the request and the answer; only a fetch shows them. */
const inList = (alert: Wire) =>
  without(alert, 'request_variables', 'response_body', 'response_headers');

export const alerts: Routes = {
  'GET /v1/Alerts': (context) => {
    const { LogLevel } = context.query as Filters;
    const rows = context.account.alerts.newestFirst.filter(
      (alert) =>
        (!LogLevel || alert.log_level === LogLevel) &&
        between(context.query, ['StartDate', 'EndDate'], alert.date_generated),
    );
    return { status: 200, body: pageWithMeta(context, 'alerts', rows, inList) };
  },
  'GET /v1/Alerts/{Sid}': ({ account, path, url }) => {
    const alert = account.alerts.get(path.Sid ?? '');
    if (!alert) throw new TwilioError(20404, url);
    return { status: 200, body: alert };
  },
};
