import type { Routes } from '../../context';
import { pageWithMeta } from '../../paging';
import { without, type Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

interface Filters {
  LogLevel?: string;
  StartDate?: string;
  EndDate?: string;
}

/** The list leaves out the request and the answer; only a fetch shows them. */
const inList = (alert: Wire) =>
  without(alert, 'request_variables', 'response_body', 'response_headers');

export const alerts: Routes = {
  'GET /v1/Alerts': (context) => {
    const { LogLevel, StartDate, EndDate } = context.query as Filters;
    const rows = context.account.alerts.newestFirst.filter((alert) => {
      const atMs = Date.parse(String(alert.date_generated));
      return (
        (!LogLevel || alert.log_level === LogLevel) &&
        (!StartDate || atMs >= Date.parse(StartDate)) &&
        (!EndDate || atMs <= Date.parse(EndDate))
      );
    });
    return { status: 200, body: pageWithMeta(context, 'alerts', rows, inList) };
  },
  'GET /v1/Alerts/{Sid}': ({ account, path, url }) => {
    const alert = account.alerts.get(path.Sid ?? '');
    if (!alert) throw new TwilioError(20404, url);
    return { status: 200, body: alert };
  },
};
