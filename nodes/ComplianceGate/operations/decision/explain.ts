import type { Decision } from '../../../../lib/compliance/decision';
import { FieldError } from '../../../../lib/kit/fieldError';
import { byModel, text } from '../../../../lib/kit/fields';
import { decisionReport } from '../../../../lib/gate/decisionReport';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';

export default ledgerOperation({
  resource: 'decision',
  operation: 'explain',
  name: 'Explain',
  action: 'Explain a decision',
  description:
    'Write a report of one decision: what was decided, why, on which grounds, and what to do',
  fields: {
    decisionId: byModel(
      text({
        label: 'Decision ID',
        description: 'The decisionId of an earlier evaluation',
        default: '={{ $json.compliance.decisionId }}',
      }),
    ),
  },
  async request(ledger, { decisionId }) {
    const [row] = await ledger.decisions.list({ decisionId, limit: 1 });
    if (!row) {
      throw new FieldError({
        field: 'decisionId',
        label: 'Decision ID',
        value: decisionId,
        fault:
          'is not in the audit trail: take the decisionId of an evaluation that used the same ledger',
      });
    }
    const record = JSON.parse(row.record) as Decision;
    const { refusal, decision } = record;
    return {
      decisionId,
      decision,
      to: row.recipient,
      report: decisionReport(record, row.recipient),
      refusal,
      record,
    };
  },
});
