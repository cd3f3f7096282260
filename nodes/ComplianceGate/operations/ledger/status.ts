import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { plainItem } from '../../../../lib/gate/plainItem';
import { problemsOf } from './problems';

export default ledgerOperation({
  resource: 'ledger',
  operation: 'status',
  name: 'Status',
  action: 'Get status of ledger',
  description:
    'Tell size, rows, heartbeats and what waits on the disk, and what needs attention, for a workflow that watches over the ledger',
  fields: {},
  async request(ledger) {
    const status = await ledger.status();
    const problems = problemsOf(status);
    return { healthy: problems.length === 0, problems, ...status };
  },
  item: (result) => plainItem(result),
});
