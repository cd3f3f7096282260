import { addresseeOf } from '../../../../lib/phone/addressee';
import type { DecisionRow } from '../../../../lib/ledger/ledger';
import { choice, filters, page, recipient, since, text, until } from '../../../../lib/kit/fields';
import { csvFile } from '../../../../lib/gate/csvFile';
import { readLog } from '../../../../lib/gate/readLog';
import { plainItem } from '../../../../lib/gate/plainItem';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';

export default ledgerOperation({
  resource: 'decision',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many decisions',
  description: 'List the audit trail of decisions, newest first',
  fields: {
    ...page(),
    filters: filters({
      to: recipient({ label: 'To', description: 'Only decisions about this person' }),
      decision: choice(
        { label: 'Decision' },
        { allow: 'Allowed', hold: 'On Hold', block: 'Blocked' },
      ),
      rule: text({
        label: 'Rule',
        placeholder: 'SUP-OPTOUT',
        description: 'Only decisions in which this rule found something',
      }),
      since: since('Since'),
      until: until('Until'),
    }),
    format: choice(
      { label: 'Format' },
      {
        items: { name: 'Items', description: 'An item for each decision, with its record' },
        csv: { name: 'CSV File', description: 'One item with a file, a row for each decision' },
      },
    ),
  },
  async request(ledger, { limit, filters: { to, decision, rule, ...times }, format }, { n8n }) {
    const filter = {
      recipient: to === undefined ? undefined : addresseeOf(to),
      effect: decision,
      rule: rule?.toUpperCase(),
      ...times,
    };
    const rows = await readLog<DecisionRow & { id: number }>(limit, async (size, before) =>
      ledger.decisions.list({ ...filter, before, limit: size }),
    );
    if (format === 'items')
      return rows.map((row) => ({ ...summaryOf(row), record: JSON.parse(row.record) as object }));
    const lines = rows.map((row) => ({ ...summaryOf(row), rules: row.rules.join(' ') }));
    return [{ count: lines.length, binary: await csvFile(n8n, 'decisions.csv', columns, lines) }];
  },
  item: (result) => plainItem(result),
});

const columns = ['decisionId', 'evaluatedAt', 'to', 'decision', 'rules'];

const summaryOf = ({ decisionId, evaluatedAt, recipient: person, effect, rules }: DecisionRow) => ({
  decisionId,
  evaluatedAt,
  person,
  to: person,
  decision: effect,
  rules,
});
