/**
 * Scores how numbers are read: `npm run score:numbers [-- --list TAG|all]`, where `--list` shows
 * every case of the tag that is read otherwise than expected.
 */
import Table from 'cli-table3';
import { numberCases, wrongIn } from '../support/numbers';

const [, shown] = /--list[ =](\S+)/.exec(process.argv.join(' ')) ?? [];
const rows = numberCases
  .filter(({ certainty }) => certainty !== 'low')
  .map((one) => ({ ...one, wrong: wrongIn(one) }));
const right = (list: typeof rows) => list.filter(({ wrong }) => wrong.length === 0).length;

const table = new Table({
  head: ['Tag', 'As expected', 'Of'],
  style: { head: [], border: [], compact: true },
});
for (const tag of new Set(rows.map((row) => row.tag))) {
  const own = rows.filter((row) => row.tag === tag);
  table.push([tag, right(own), own.length]);
}
table.push(['all', right(rows), rows.length]);
process.stdout.write(`${table.toString()}\n`);

for (const { id, tag, input, wrong } of rows) {
  if (wrong.length === 0 || (shown !== 'all' && shown !== tag)) continue;
  process.stdout.write(`${id} ${JSON.stringify(input)}: ${wrong.join('; ')}\n`);
}
