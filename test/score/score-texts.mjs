#!/usr/bin/env node
/**
 * Scores the product's opt-out reader against labelled inbound texts. Self-contained; needs Node 24.
 *
 *   node score-texts.mjs <checkout> [--cases file.json]… [--json out.json] [--texts] [--source]
 *
 * <checkout> is a clone of the product with node_modules. With a `dist` the built code is scored; else the sources, then
 * start it with tsx (`npx tsx score-texts.mjs <checkout>`); `--source` forces the sources.
 * `--cases` may be repeated.
 * `--texts` lists each text that failed, `--json` writes each reading.
 *
 * What is counted
 * - recall: of the revocations of high confidence, how many were read as such (a keyword or a phrase). Read as unclear is
 *   counted apart: a person looks, but nothing is recorded by itself.
 * - precision: of the texts of high confidence read as a revocation, how many are one; a false alarm is a text labelled none,
 *   optIn or help. Texts labelled unclear count in neither.
 * - Texts that only the question before them can tell (`needsQuestion`) and those of medium confidence are counted apart.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const values = (name) => args.flatMap((arg, index) => (arg === name ? [args[index + 1]] : []));
const has = (name) => args.includes(name);
if (!args[0] || args[0].startsWith('--')) {
  console.error(
    'usage: node score-texts.mjs <checkout> [--cases file.json]… [--json out.json] [--texts] [--source]',
  );
  process.exit(2);
}
const root = resolve(args[0]);
const files = values('--cases');

const path = 'compliance/optOut/isOptOut';
const isBuilt = !has('--source') && existsSync(join(root, `dist/lib/${path}.js`));
const module = await import(
  pathToFileURL(join(root, isBuilt ? `dist/lib/${path}.js` : `lib/${path}.ts`)).href
);
const { isOptOut } = { ...module.default, ...module };

const labels = {
  stop: 'revocation',
  revocation: 'revocation',
  start: 'optIn',
  help: 'help',
  unclear: 'unclear',
  none: 'none',
};
const read = (test) => {
  const reading = isOptOut(test.text);
  return {
    ...test,
    said: labels[reading.kind] ?? `? ${reading.kind}`,
    saidScope: reading.scope,
    matched: reading.matched,
    by: reading.language,
  };
};

const share = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const count = (list, test) => list.filter(test).length;
const pad = (text, width) => String(text).padEnd(width);
const isRevocation = ({ label }) => label === 'revocation';
const isTrap = ({ label }) => label === 'none' || label === 'optIn' || label === 'help';
const isSaid = ({ said }) => said === 'revocation';
const isWrong = (test) =>
  isRevocation(test) ? !isSaid(test) && test.said !== 'unclear' : isTrap(test) && isSaid(test);
const groupBy = (list, key) => Map.groupBy(list, ({ [key]: value }) => value);

const lineOf = (list) => {
  const revocations = list.filter(isRevocation);
  const traps = list.filter(isTrap);
  const hit = count(revocations, isSaid);
  const unclear = count(revocations, ({ said }) => said === 'unclear');
  const alarms = count(traps, isSaid);
  return {
    revocations: revocations.length,
    hit,
    unclear,
    missed: revocations.length - hit - unclear,
    traps: traps.length,
    alarms,
    trapsUnclear: count(traps, ({ said }) => said === 'unclear'),
  };
};
const head = `${pad('', 22)}${pad('revoc.', 8)}${pad('recall', 9)}${pad('unclear', 9)}${pad('missed', 8)}${pad('traps', 7)}${pad('false al.', 11)}unclear`;
const table = (title, groups) => {
  console.log(`\n${title}\n${head}`);
  for (const [name, list] of groups) {
    const { revocations, hit, unclear, missed, traps, alarms, trapsUnclear } = lineOf(list);
    console.log(
      `${pad(name, 22)}${pad(revocations, 8)}${pad(share(hit, revocations), 9)}${pad(unclear, 9)}${pad(missed, 8)}${pad(traps, 7)}${pad(alarms, 11)}${trapsUnclear}`,
    );
  }
};

const all = [];
for (const file of files) {
  const tests = JSON.parse(readFileSync(file, 'utf8')).map(read);
  const sure = tests.filter(
    ({ confidence, needsQuestion }) => confidence === 'high' && !needsQuestion,
  );
  const { revocations, hit, unclear, missed, traps, alarms, trapsUnclear } = lineOf(sure);

  console.log(
    `\n=== ${basename(file)}: ${tests.length} texts, ${isBuilt ? 'dist' : 'source'} of ${root}`,
  );
  console.log(
    `Recall     ${share(hit, revocations)}  (${hit} of ${revocations} revocations of high confidence; ${unclear} read as unclear, ${missed} missed)`,
  );
  console.log(
    `Precision  ${share(hit, hit + alarms)}  (${alarms} false alarms on ${traps} texts labelled none, optIn or help, ${share(alarms, traps)}; ${trapsUnclear} more read as unclear)`,
  );
  for (const scope of ['all', 'marketing', 'calls', 'pause']) {
    const part = sure.filter((test) => isRevocation(test) && test.scope === scope);
    const line = lineOf(part);
    const scoped = count(part, ({ saidScope }) => saidScope !== undefined);
    console.log(
      `  scope ${pad(scope, 10)} ${share(line.hit, part.length)} of ${part.length}; unclear ${line.unclear}, missed ${line.missed}${scoped > 0 ? `; scope right ${count(part, (t) => isSaid(t) && t.saidScope === scope)}` : ''}`,
    );
  }
  for (const label of ['optIn', 'help', 'unclear']) {
    const part = tests.filter(
      (test) => test.label === label && (label === 'unclear' || sure.includes(test)),
    );
    const said = [...groupBy(part, 'said')]
      .map(([name, list]) => `${name} ${list.length}`)
      .join(', ');
    console.log(`Labelled ${pad(label, 8)} ${part.length}: read as ${said}`);
  }
  const medium = tests.filter(
    ({ confidence, label, needsQuestion }) =>
      confidence === 'medium' && label === 'revocation' && !needsQuestion,
  );
  const asked = tests.filter(({ needsQuestion }) => needsQuestion);
  console.log(
    `Revocations of medium confidence: ${medium.length}, read as revocation ${count(medium, isSaid)}, unclear ${count(medium, ({ said }) => said === 'unclear')}`,
  );
  console.log(
    `Told only by the question before: ${asked.length}, read as revocation ${count(asked, isSaid)}, unclear ${count(asked, ({ said }) => said === 'unclear')}`,
  );

  table('By language (high confidence)', [...groupBy(sure, 'language')]);
  const kinds = [...groupBy(sure, 'kind')];
  table('By kind (high confidence)', kinds);
  const worst = kinds
    .flatMap(([kind, list]) =>
      [
        ['revocations', isRevocation],
        ['traps', isTrap],
      ].map(([side, test]) => {
        const part = list.filter(test);
        const failed = count(part, isWrong);
        return {
          kind,
          side,
          n: part.length,
          failed,
          unclear: count(part, ({ said }) => said === 'unclear'),
        };
      }),
    )
    .filter(({ failed, unclear }) => failed + unclear > 0)
    .sort((a, b) => b.failed - a.failed || b.failed / b.n - a.failed / a.n)
    .slice(0, 10);
  console.log('\nKinds that fail most (missed revocations, or false alarms on traps)');
  for (const { kind, side, n, failed, unclear: open } of worst)
    console.log(
      `  ${pad(kind, 20)} ${pad(side, 12)} ${failed} of ${n} (${share(failed, n)}), ${open} unclear`,
    );

  if (has('--texts')) {
    console.log('\nTexts that failed');
    for (const test of sure.filter(
      (t) =>
        isWrong(t) ||
        (isRevocation(t) && t.said === 'unclear') ||
        (t.label === 'optIn' && t.said !== 'optIn') ||
        (t.label === 'help' && t.said !== 'help'),
    )) {
      console.log(
        `  ${pad(test.id, 9)} ${pad(test.kind, 18)} ${test.label} → ${test.said}: ${JSON.stringify(test.text)}${test.matched ? ` [${test.by}: ${test.matched}]` : ''}`,
      );
    }
  }
  all.push(...tests);
}
const [json] = values('--json');
if (json) writeFileSync(json, `${JSON.stringify(all, undefined, 1)}\n`);
