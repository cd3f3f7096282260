import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { options, since, text, until } from '../../../../lib/kit/fields';
import { dayMilliseconds } from '../../../../lib/kit/durations';
import { complianceFigures } from './compliance/complianceFigures';
import { moment } from '../../../../lib/report/format';

/** What a report covers where nobody says. */
const usualMilliseconds = 30 * dayMilliseconds;

export default ledgerOperation({
  resource: 'decision',
  operation: 'report',
  name: 'Report',
  action: 'Make a compliance report',
  description:
    'Make an HTML report with charts: decisions by rule, country and day, opt-outs by category and template, consents by source. It names nobody.',
  fields: {
    options: options({
      since: since('Since'),
      until: until('Until'),
      reportTitle: text({
        label: 'Report Title',
        maxLength: 120,
        placeholder: 'Compliance in November',
      }),
    }),
  },
  async request(ledger, { options: { since: from, until: to, reportTitle } }, { n8n }) {
    const now = new Date();
    const end = to ?? now;
    const period = { since: from ?? new Date(end.getTime() - usualMilliseconds), until: end };
    const timeZone = n8n.getTimezone();
    const figures = await complianceFigures(ledger, period, timeZone);
    const { complianceReport } = await import('./compliance/complianceReport');
    const { toHtml } = await import('../../../../lib/report/page');
    const between = [period.since, period.until].map((at) => moment(at, timeZone));
    const report = complianceReport({ figures, period: between.join(' to '), timeZone, now });
    const page = toHtml({ ...report, title: reportTitle ?? report.title });
    const data = await n8n.helpers.prepareBinaryData(
      Buffer.from(page),
      'compliance.html',
      'text/html',
    );
    const [first, last] = [period.since.toISOString(), period.until.toISOString()];
    return { json: { since: first, until: last, ...figures }, binary: { data } };
  },
  item: ({ json, binary }) => ({ json, binary }),
});
