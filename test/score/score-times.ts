/**
 * Scores how times are read: `npm run score:times`. Shows every case that is read otherwise than
 * expected; the zone of the process must not matter (`TZ=Asia/Tokyo npm run score:times`).
 */
import Table from 'cli-table3';
import { timeCases, wrongIn } from '../support/times';

const rows = timeCases.map((one) => ({ ...one, wrong: wrongIn(one) }));
const right = (list: typeof rows) => list.filter(({ wrong }) => wrong === undefined).length;

const table = new Table({
  head: ['Place', 'As expected', 'Of'],
  style: { head: [], border: [], compact: true },
});
for (const where of new Set(rows.map((row) => row.where))) {
  const own = rows.filter((row) => row.where === where);
  table.push([where, right(own), own.length]);
}
table.push(['all', right(rows), rows.length]);
process.stdout.write(`${table.toString()}\n`);

for (const { id, workflowZone, input, wrong, why } of rows) {
  if (wrong) process.stdout.write(`${id} ${input} in ${workflowZone}: ${wrong} (${why})\n`);
}
