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
 * Tells on the node what was refused, opt-outs first: one hint for all items of a run, which grows
 * while they are worked on.
 */
export function tell(n8n: IExecuteFunctions, more: RowCounts): void {
  const run = hintOf(n8n);
  for (const name of Object.keys(more) as Array<keyof RowCounts>) run.counts[name] += more[name];
  const message = sentence(run.counts);
  if (message === '') return;
  Object.assign(run.hint, { message, type: run.counts.refused > 0 ? 'warning' : 'info' });
  if (run.isShown) return;
  run.isShown = true;
  n8n.addExecutionHints(run.hint);
}

const hintOf = memoByObject((_n8n: IExecuteFunctions) => ({
  counts: noRows(),
  hint: { message: '', type: 'warning', location: 'outputPane' } as const satisfies Parameters<
    IExecuteFunctions['addExecutionHints']
  >[0],
  isShown: false,
}));

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
