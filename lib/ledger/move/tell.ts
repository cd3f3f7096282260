import { migrations } from '../migrations';
import type { LedgerLocation } from '../open';
import { checkFiles, checkMovable } from './check';
import { isThere, nameOf, type Opened } from './places';
import type { Report } from './Report';
import { nothingAt, planOf, survey } from './survey';

/**
 * Says what a move would do. Nothing is written: whatever is there was opened to be read.
 * @param to the target, where there is one
 */
export async function tell(
  source: Opened,
  to: Opened | undefined,
  [from, into]: readonly [LedgerLocation, LedgerLocation],
  report: Report,
): Promise<void> {
  const target = to ? await survey(to) : nothingAt(nameOf(into));
  const found = await survey(source);
  const { todo } = planOf(found, target);
  if (todo !== 'nothing') {
    await checkFiles([from, into]);
    const opened = to && { ground: to, found: target };
    await checkMovable({ ground: source, found }, opened, migrations);
  }
  const waiting = (await source.spool?.read())?.length ?? 0;
  for (const [table, rows] of found.rows) report.say(`${table}: ${rows} rows`);
  report.say(`${waiting} opt-outs and opt-ins wait on the disk`);
  if (todo !== 'nothing') {
    sayWhatIsMade(source.place, found.version, 'brought up to date there', report);
    if (target.version === 0) report.say(made(target.place, into));
    else sayWhatIsMade(target.place, target.version, 'brought up to date', report);
  }
  for (const used of [source, ...(to && target.version > 0 ? [to] : [])])
    if (todo === 'start' && (await used.isUsed(0)))
      report.say(`${used.name} is in use: n8n has to be stopped first.`);
  report.say(`${wouldBe[todo]} from ${source.place} to ${target.place}. Nothing was changed.`);
}

function sayWhatIsMade(place: string, version: number, what: string, report: Report): void {
  const latest = migrations.at(-1)!.version;
  if (version < latest)
    report.say(
      `The ledger at ${place} has version ${version} of the schema, and would first be ${what}, to version ${latest}.`,
    );
}

const made = (place: string, into: LedgerLocation): string =>
  into.kind === 'sqlite' && !isThere(into)
    ? `The file ${place} would be made, with the tables of a ledger.`
    : `The tables of a ledger would be made at ${place}, which has none.`;

const wouldBe = {
  start: 'All of this would be moved',
  resume: 'The move that was broken off would be finished',
  nothing: 'Nothing would be done: the ledger was moved before',
};
