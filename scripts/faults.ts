import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../sandbox/paths';
import { resultsFolder, type Result } from '../test/faults/support/record';
import { table } from './docs/table';

/**
 * Writes what `npm run test:faults` has seen into docs/reliability.md. A test file that was not run
 * again keeps the results of its last run.
 */
const page = join(root, 'docs', 'reliability.md');
const [begin, end] = ['<!-- faults -->', '<!-- /faults -->'];

const results: Result[] = readdirSync(resultsFolder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(resultsFolder, file), 'utf8')) as Result[]);

const sum = (all: readonly Result[], count: 'messages' | 'twice' | 'lost' | 'wronglyTold') =>
  String(all.reduce((total, result) => total + result[count], 0));

const rows = [...Map.groupBy(results, ({ fault, driver }) => `${driver}: ${fault}`).values()].map(
  (alike) => [
    alike[0]!.fault,
    alike[0]!.driver,
    String(alike.length),
    sum(alike, 'messages'),
    sum(alike, 'twice'),
    sum(alike, 'lost'),
    sum(alike, 'wronglyTold'),
  ],
);
const head = ['fault', 'ledger', 'tried', 'messages', 'sent twice', 'lost', 'wrongly told'];

const text = readFileSync(page, 'utf8');
const [before, after] = [text.split(begin)[0]!, text.split(end)[1]];
if (after === undefined) throw new Error(`${page} has lost its markers ${begin} and ${end}`);
writeFileSync(page, [before, begin, '\n', table(head, rows).join('\n'), '\n', end, after].join(''));
console.log(`Wrote ${rows.length} faults into ${page}`);
