import { choice, collection, dateTime, shownFor, text } from '../../../../lib/kit/fields';
import { columnsOf, toRow } from '../../../../lib/gate/import/columns';
import { fileOf, importCsv } from '../../../../lib/gate/import/csv';
import { eventOfRow, type ImportRow } from '../../../../lib/gate/import/row';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { consentRecord } from './consentEvent';

const column = (label: string, placeholder: string) => text({ label, placeholder });

export default ledgerOperation({
  resource: 'consent',
  operation: 'import',
  name: 'Import',
  action: 'Import entries of consent',
  description:
    'Write a list of consent and opt-outs to the ledger, from a CSV file or from items. What it holds already is kept once.',
  fields: {
    importFrom: choice(
      { label: 'Import From' },
      {
        csv: { name: 'CSV File', description: 'Binary data of the item' },
        items: { name: 'Items', description: 'The JSON of each item' },
      },
    ),
    binaryPropertyName: shownFor(
      { importFrom: ['csv'] },
      text({
        label: 'Input Binary Field',
        default: 'data',
        hint: 'The name of the input binary field with the file',
      }),
    ),
    delimiter: shownFor(
      { importFrom: ['csv'] },
      choice({ label: 'Delimiter' }, { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' }),
    ),
    kind: choice(
      { label: 'What the Rows Are' },
      {
        column: {
          name: 'Each Row Says',
          description: 'One column says grant or revoke, or opt-in or opt-out',
        },
        grant: { name: 'Grants of Consent', description: 'All of them' },
        revoke: { name: 'Opt-Outs', description: 'All of them: a suppression list' },
      },
    ),
    columns: collection(
      {
        label: 'Columns',
        placeholder: 'Add column',
        description: 'Headings or JSON keys that differ from the usual names',
      },
      {
        to: column('Number', 'phone'),
        kind: column('Kind', 'status'),
        channel: column('Channel', 'channel'),
        purpose: column('Purpose', 'purpose'),
        level: column('Level', 'level'),
        source: column('Source', 'source'),
        sender: column('Sender', 'brand'),
        evidence: column('Evidence', 'proof'),
        occurredAt: column('Occurred At', 'date'),
      },
    ),
    defaults: collection(
      {
        label: 'Defaults',
        placeholder: 'Add default',
        description: 'What is assumed where a row says nothing',
      },
      {
        channel: choice(
          { label: 'Channel' },
          { sms: 'SMS', whatsapp: 'WhatsApp', rcs: 'RCS', voice: 'Voice', any: 'Any' },
        ),
        purpose: choice(
          { label: 'Purpose' },
          { marketing: 'Marketing', transactional: 'Transactional', any: 'Any' },
        ),
        level: choice(
          { label: 'Level' },
          { implied: 'Implied', express: 'Express', written: 'Express Written' },
        ),
        source: text({ label: 'Source', placeholder: 'website' }),
        sender: text({ label: 'Sender' }),
        evidence: text({ label: 'Evidence' }),
        occurredAt: dateTime({
          label: 'Occurred At',
          description: 'When the consent was given; without a date a grant is refused',
        }),
      },
    ),
  },
  async request(ledger, input, { n8n, item, itemIndex, batch }) {
    const { importFrom, columns, defaults, binaryPropertyName, delimiter } = input;
    const kind = input.kind === 'column' ? undefined : input.kind;
    const now = new Date();
    const eventOf = (row: ImportRow) => eventOfRow(row, kind, defaults, now);
    if (importFrom === 'items') {
      const event = eventOf(
        toRow(Object.entries(item.json), columnsOf(Object.keys(item.json), columns)),
      );
      await batch.appendConsent(event);
      return consentRecord(event);
    }
    const report = await importCsv(
      await fileOf(n8n, itemIndex, binaryPropertyName!),
      delimiter!,
      columns,
      ledger,
      eventOf,
    );
    if (report.refused > 0) {
      const message = `${report.refused} of ${report.rows} rows were refused and are not in the ledger; the output says why.`;
      n8n.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
    }
    return report;
  },
});
