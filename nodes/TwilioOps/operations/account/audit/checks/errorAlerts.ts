import { errorCodes, linkOf } from '../../../../../../lib/twilio/errorCodes';
import { check, counted } from '../check';
import { alertsOf } from '../samples';

export default check({
  id: 'errorAlerts',
  title: 'Errors in the debugger',
  why: 'Each error is a message, call or webhook that did not work; most have one cause that can be mended.',
  needs: ['alerts'],
  find: ({ alerts: { byCode } }) =>
    byCode.map(({ code, total, lastDay, latest, resourceSid }) => {
      const known = errorCodes[code];
      // Something at Twilio is missing, so it goes on until somebody acts.
      const severity = known?.action === 'account' ? 'critical' : 'warning';
      return {
        severity,
        title: `Error ${code}: ${known?.cause ?? 'see Twilio’s page'}`,
        evidence: `${counted(total, 'time')} in the last 8 days, ${lastDay} in the last 24 hours; latest ${latest}${resourceSid ? ` (${resourceSid})` : ''}.`,
        remedy:
          known?.remedy ??
          'Read what Twilio says about this code, and look at the alerts with Alert › Get Many.',
        subjects: [String(code)],
        figures: { code, total, lastDay },
        link: linkOf(code),
      };
    }),
  examples: [
    { name: 'none', facts: { alerts: alertsOf([]) }, finds: [] },
    {
      name: 'two codes',
      facts: { alerts: alertsOf([0, 3], { 11200: 2, 12100: 1 }) },
      finds: ['warning', 'warning'],
    },
    {
      name: 'a registration is missing',
      facts: { alerts: alertsOf([1], { 30034: 1 }) },
      finds: ['critical'],
    },
    {
      name: 'a code that is not known here',
      facts: { alerts: alertsOf([1], { 99999: 1 }) },
      finds: ['warning'],
    },
  ],
});
