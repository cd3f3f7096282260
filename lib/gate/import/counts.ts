import type { IExecuteFunctions } from 'n8n-workflow';
import { memoByObject } from '../../kit/memo';
import type { RowOutcome } from './row';

/** What became of the rows of a list. */
export interface RowCounts {
  rows: number;
  /** Rows that say neither consent nor an opt-out. */
  saidNothing: number;
  /** Rows that are not in the ledger, or not as a whole. */
  refused: number;
  /** Those of them that are opt-outs, or may be. */
  refusedOptOuts: number;
}

export const noRows = (): RowCounts => ({ rows: 0, saidNothing: 0, refused: 0, refusedOptOuts: 0 });

/** Counts one more row. */
export function count(counts: RowCounts, { events, refusal }: RowOutcome): void {
  counts.rows++;
  if (refusal) {
    counts.refused++;
    if (refusal.isOptOut) counts.refusedOptOuts++;
  } else if (events.length === 0) counts.saidNothing++;
}

/**
 * Tells on the node what was refused, opt-outs first, and which columns may hold more of them: one
 * hint for all items of a run, which grows while they are worked on.
 */
export function tell(
  n8n: IExecuteFunctions,
  more: RowCounts,
  unreadAnswers: readonly string[],
): void {
  const run = hintOf(n8n);
  for (const name of Object.keys(run.counts) as Array<keyof RowCounts>)
    run.counts[name] += more[name];
  for (const heading of unreadAnswers) run.unread.add(heading);
  const message = [sentence(run.counts), ofUnread([...run.unread])].filter(Boolean).join(' ');
  if (message === '') return;
  Object.assign(run.hint, { message, type: run.counts.refused > 0 ? 'warning' : 'info' });
  if (run.isShown) return;
  run.isShown = true;
  n8n.addExecutionHints(run.hint);
}

const hintOf = memoByObject((_n8n: IExecuteFunctions) => ({
  counts: noRows(),
  unread: new Set<string>(),
  hint: { message: '', type: 'warning', location: 'outputPane' } as const satisfies Parameters<
    IExecuteFunctions['addExecutionHints']
  >[0],
  isShown: false,
}));

/** More are named in the report. */
const mostNamed = 5;

function ofUnread(headings: string[]): string {
  if (headings.length === 0) return '';
  const named = headings.slice(0, mostNamed).map((heading) => `"${heading}"`);
  return `Nothing was read from ${named.join(', ')}${headings.length > mostNamed ? ' and others' : ''}, where answers such as yes and no stand under a heading that is not known: if one tells of consent or an opt-out, name it under Options › Columns and import again.`;
}

const many = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

function sentence({ rows, saidNothing, refused, refusedOptOuts }: RowCounts): string {
  const optOuts =
    refusedOptOuts > 0 &&
    `${many(refusedOptOuts, 'opt-out')} could not be kept: these people may still be written to until you have corrected and imported them.`;
  const others =
    refused > 0 &&
    `${refused} of ${many(rows, 'row')} were refused; the output says why, for a file in its binary data "refused", too.`;
  const silent = saidNothing > 0 && `${many(saidNothing, 'row')} said neither consent nor opt-out.`;
  return [optOuts, others, silent].filter(Boolean).join(' ');
}
