import { personOf } from '../../../../lib/phone/person';
import type { ConsentEvent } from '../../../../lib/ledger/ledger';
import { address, choice, filters, page, since, until } from '../../../../lib/kit/fields';
import { csvFile } from '../../../../lib/gate/csvFile';
import { consentColumns } from '../../../../lib/gate/import/ownList';
import { readLog } from '../../../../lib/gate/readLog';
import { plainItem } from '../../../../lib/gate/plainItem';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { consentRecord } from './consentEvent';

export default ledgerOperation({
  resource: 'consent',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many entries of consent',
  description: 'List the entries of the consent ledger, newest first',
  fields: {
    ...page(),
    filters: filters({
      to: address({ of: 'person', label: 'To', description: 'Only entries about this person' }),
      kind: choice(
        { label: 'Kind' },
        {
          grant: 'Grant',
          revoke: 'Opt-Out',
          resume: { name: 'Opt-In Again', description: 'START, and the same in other words' },
          unclear: {
            name: 'Unclear',
            description: 'Messages that may be opt-outs and that nobody has settled with Resolve',
          },
          cleared: { name: 'Cleared', description: 'Settled with Resolve as not an opt-out' },
        },
      ),
      since: since('Since'),
      until: until('Until'),
    }),
    format: choice(
      { label: 'Format' },
      {
        items: { name: 'Items', description: 'An item for each entry' },
        csv: { name: 'CSV File', description: 'One item with a file, which Import reads too' },
      },
    ),
  },
  async request(ledger, { limit, filters: { to, ...filter }, format }, { n8n }) {
    const rows = await readLog<ConsentEvent & { id: number }>(limit, async (size, before) =>
      ledger.consent.list({ recipient: personOf(to), ...filter, before, limit: size }),
    );
    const records = rows.map(consentRecord);
    if (format === 'items') return records;
    return [
      { count: records.length, binary: await csvFile(n8n, 'consent.csv', consentColumns, records) },
    ];
  },
  item: (result) => plainItem(result),
});
