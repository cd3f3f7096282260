import { integer, multiChoice, numberField, options } from '../../../../lib/kit/fields';
import { reportFields, withReport } from '../../../../lib/engines/reports';
import { operation } from '../../../../lib/engines/twilioEngine';
import { auditReport } from './audit/auditReport';
import { defaultSettings } from './audit/check';
import { checks } from './audit/checks';
import { runAudit, severities } from './audit/run';

export default operation({
  resource: 'account',
  operation: 'audit',
  name: 'Audit',
  action: 'Audit an account',
  description:
    'Look for what is wrong or wasteful in an account: a low balance, unusual spending and errors, missing registrations, open webhooks, unused numbers. Reads only.',
  fields: {
    checks: multiChoice(
      { label: 'Checks', description: 'Which checks to make; none chosen means all' },
      Object.fromEntries(checks.map(({ id, title }) => [id, title])),
    ),
    options: options({
      balanceDays: integer({
        label: 'Balance Lasts (Days)',
        min: 1,
        max: 365,
        default: defaultSettings.balanceDays,
        description:
          'A balance that lasts for fewer days, at the mean spending of the last 30, is a finding',
      }),
      unusualFactor: numberField({
        label: 'Unusual Factor',
        min: 1.1,
        default: defaultSettings.unusualFactor,
        description:
          'So many times the mean of the seven days before makes errors and activity unusual',
      }),
      unusedDays: integer({
        label: 'Unused After (Days)',
        min: 1,
        max: 365,
        default: defaultSettings.unusedDays,
        description: 'A number without a message or call for this many days is unused',
      }),
    }),
    ...reportFields(),
  },
  request: async (
    twilio,
    { checks: wanted, options: changes, htmlReport, reportTitle },
    context,
  ) => {
    const { account } = context;
    const now = new Date();
    const chosen = checks.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
    const settings = { ...defaultSettings, ...changes };
    const audit = await runAudit(chosen, { twilio, account, settings, now });
    const about = {
      account: account.name,
      accountSid: account.accountSid,
      checkedAt: now.toISOString(),
    };
    const count = (severity: string) =>
      audit.found.filter((one) => one.severity === severity).length;
    const summary = {
      type: 'summary',
      worst: severities.find((severity) => count(severity) > 0) ?? 'none',
      critical: count('critical'),
      warning: count('warning'),
      unknown: count('unknown'),
      notice: count('notice'),
      checks: audit.outcomes,
      ...about,
    };
    const items = [
      summary,
      ...audit.found.map((found) => ({ type: 'finding', ...found, ...about })),
    ];
    return withReport(context, { htmlReport, reportTitle }, items, 'audit', () =>
      auditReport({ account, now, audit, settings }),
    );
  },
  item: ({ json, binary }) => ({ json, binary }),
});
