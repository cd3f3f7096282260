import { choice, shownFor, text } from '../../../../lib/kit/fields';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { columnsOf, rowOf } from '../../../../lib/gate/import/columns';
import { count, noRows, tell } from '../../../../lib/gate/import/counts';
import { importCsv } from '../../../../lib/gate/import/file/csv';
import { sourceOf } from '../../../../lib/gate/import/file/source';
import { itemForms } from '../../../../lib/gate/import/itemForms';
import { refusedRow } from '../../../../lib/gate/import/refused';
import { readRow } from '../../../../lib/gate/import/row';
import { unreadInItems } from '../../../../lib/gate/import/unreadItems';
import { plainItem } from '../../../../lib/gate/plainItem';
import type { InputOf } from '../../../../lib/kit/field';
import { consentRecord } from './consentEvent';
import { importOptions } from './importOptions';

const fields = {
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
      label: 'Input Data Field Name',
      default: 'data',
      hint: 'The name of the input field containing the file',
    }),
  ),
  kind: choice(
    { label: 'What the Rows Are' },
    {
      column: {
        name: 'Each Row Says',
        description: 'A column says opt-in or opt-out, by its heading or in its cells',
      },
      grant: {
        name: 'Grants of Consent',
        description: 'All of them, but for those that say opt-out',
      },
      revoke: { name: 'Opt-Outs', description: 'All of them: a suppression list' },
    },
  ),
  options: importOptions(),
};
type Input = InputOf<typeof fields>;

/** How rows are read; the form of their dates is to be found in them unless it was chosen. */
function rulesOf({ kind, options }: Input) {
  const { dateForm = 'detect', defaults = {}, country, timeZone } = options;
  return {
    kind: kind === 'column' ? undefined : kind,
    defaults,
    occurredAt: defaults.occurredAt,
    country,
    timeZone,
    now: new Date(),
    ...(dateForm !== 'detect' && { dateForm: () => dateForm }),
  };
}

export default ledgerOperation({
  resource: 'consent',
  operation: 'import',
  name: 'Import',
  action: 'Import consent or opt-outs',
  description:
    'Write a list of consent and opt-outs to the ledger, from a CSV file or from items, as CRMs export it. What it holds already is kept once.',
  fields,
  async request(ledger, input, { n8n, item, itemIndex, batch }) {
    const { columns: names = {}, delimiter } = input.options;
    const rules = rulesOf(input);
    if (input.importFrom === 'csv') {
      const { report, refused, binary } = await importCsv(
        n8n,
        sourceOf(n8n, itemIndex, input.binaryPropertyName!),
        { delimiter: delimiter === 'detect' ? undefined : delimiter, columns: names, rules },
        ledger,
      );
      tell(n8n, report, report.unreadAnswers);
      return [{ ...report, binary }, ...refused];
    }
    const columns = columnsOf(Object.keys(item.json), names);
    const outcome = readRow(rowOf(Object.entries(item.json), columns), columns, {
      dateForm: itemForms(n8n),
      ...rules,
    });
    const counts = noRows();
    count(counts, outcome);
    tell(n8n, counts, unreadInItems(n8n, names));
    await Promise.all(outcome.events.map(async (event) => batch.appendConsent(event)));
    const refused = outcome.refusal && refusedRow(outcome.refusal, itemIndex + 1, item.json);
    if (counts.saidNothing > 0) return [{ saidNothing: true, row: item.json }];
    return [...outcome.events.map(consentRecord), ...(refused ? [refused] : [])];
  },
  item: (result) => plainItem(result),
});
