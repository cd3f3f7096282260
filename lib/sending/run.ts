import { randomUUID } from 'node:crypto';

import type { IExecuteFunctions, IRunData } from 'n8n-workflow';
import { memoByObject } from '../kit/memo';
import { isQueueMode } from '../kit/queueMode';
import type { Began, Origin } from '../ledger/ledger';

/** An execution, and when it began as far as n8n says. */
export type Belonging = Pick<Origin, 'execution' | 'establishedAt'>;

/** A run of a node in an execution, as far as n8n says, for the default keys. */
export interface Run {
  /**
   * How often the node ran before in this execution, not counting runs that n8n's recovery added.
   */
  index: number;
  /** n8n's instance, workflow and node. */
  node: string;
  own: Belonging;
  /** Whether no run of the same execution can have another moment. */
  isMomentSure: boolean;
  /** Set in n8n's Retry, which is a new execution that continues another. */
  retried?: Retried;
  /** Has n8n keep with the execution which one its sends belong to: a Retry gets that back. */
  note(belonging: Belonging): void;
}

/** What n8n says of the execution that a Retry continues. */
export interface Retried {
  /** What an earlier attempt noted: certain. */
  noted?: Belonging;
  /** What n8n names; it may itself be a Retry. Before n8n 2.20, none is named. */
  named?: string;
  /** Within which time the first attempt began; `undefined` where nothing says. */
  began?: Began;
  /**
   * What its sends belong to if the first attempt left no trace. With ids of their own, two Retries
   * that are pressed at once would both send.
   */
  traceless: Belonging;
}

/** What not every version of n8n has, or declares in its types. */
type Telling = {
  getExecutionContext?(): { establishedAt?: number } | undefined;
  runExecutionData?: { resultData?: { runData?: IRunData } };
  additionalData?: { hooks?: { retryOf?: string } };
  getContext?(type: 'flow'): object;
  workflow?: { nodes?: Record<string, { id?: string }> };
};

/** What n8n keeps with an execution from node to node, and hands on to a Retry. */
interface Kept {
  twilioOps?: Belonging;
  /** Of a Retry: what n8n told it of the execution that it continues. */
  twilioOpsRetry?: Omit<Retried, 'noted'>;
}

/** How long after the moment of an execution its first node may begin. */
const slackMilliseconds = 60_000;

/** Where this run of the node belongs, as far as n8n says. */
export function runOf(n8n: IExecuteFunctions): Run {
  const telling = n8n as unknown as Telling;
  const { name } = n8n.getNode();
  const runs = telling.runExecutionData?.resultData?.runData ?? {};
  const told = telling.getExecutionContext?.()?.establishedAt ?? null;
  const first = firstStartOf(runs);
  const kept = keptWith(telling);
  const run: Run = {
    index: Number(n8n.evaluateExpression('{{ $runIndex }}', 0)) - recovered(runs[name] ?? []),
    node: [n8n.getInstanceId(), n8n.getWorkflow().id, nodeIdOf(n8n)].join('/'),
    own: { execution: executionOf(n8n), establishedAt: told ?? first?.from ?? null },
    // Before about n8n 2.36, the moment is made by whoever runs the execution, and a job of queue
    // mode that runs again has another.
    isMomentSure: !isQueueMode(),
    note: (belonging) => void (kept.twilioOps = belonging),
  };
  if (n8n.getMode() !== 'retry') return run;
  // What n8n tells the Retry of a Retry is about another execution, and would lead to other keys.
  const retried = (kept.twilioOpsRetry ??= retriedBy(telling, told, first, run.own));
  return { ...run, retried: { noted: kept.twilioOps, ...retried } };
}

/** A request that n8n serves outside an execution, as good as one. */
const requestOf = memoByObject((_additionalData: object) => randomUUID());

/**
 * The execution's id. There is none where n8n runs a tool while it answers a webhook, as for an MCP
 * client; without one of their own, all such requests would share their keys. What n8n hands on
 * from node to node is new for each request, and the same for a repeat within it.
 */
function executionOf(n8n: IExecuteFunctions): string {
  const execution = n8n.getExecutionId() as string | undefined;
  return execution ?? requestOf((n8n as unknown as Telling).additionalData ?? n8n);
}

/**
 * What tells a node from the others of its workflow. In one that was written by hand, as a
 * sub-workflow is called by its JSON, nodes may have no IDs, or several the same: their names
 * differ.
 */
export function nodeIdOf(n8n: IExecuteFunctions): string {
  const { id, name } = n8n.getNode();
  if (!id) return name;
  const nodes = Object.values((n8n as unknown as Telling).workflow?.nodes ?? {});
  return nodes.filter((one) => one.id === id).length > 1 ? `${id}:${name}` : id;
}

function retriedBy(
  { additionalData }: Telling,
  told: number | null,
  first: Began | undefined,
  own: Belonging,
): Omit<Retried, 'noted'> {
  const retryOf = additionalData?.hooks?.retryOf;
  const named = retryOf === undefined ? undefined : String(retryOf);
  const sharing = (moment: number) => ({ execution: `@${moment}`, establishedAt: moment });
  if (!first) {
    const unnamed = told === null ? own : sharing(told);
    const traceless = named === undefined ? unnamed : { execution: named, establishedAt: null };
    return { named, began: momentOf(told), traceless };
  }
  if (told === null) return { named, began: first, traceless: sharing(first.from) };
  // A moment that is later than the first attempt's runs was set anew by the Retry.
  if (told <= first.to) return { named, began: momentOf(told), traceless: sharing(told) };
  const began = { from: first.from - slackMilliseconds, to: first.to };
  return { named, began, traceless: sharing(first.from) };
}

/**
 * Within which time the first node of the execution began; its run data survives a Retry. What
 * n8n's recovery adds after a crash has it in seconds.
 */
function firstStartOf(runs: IRunData): Began | undefined {
  const starts = Object.values(runs).flatMap((own) =>
    own.map(({ startTime }) =>
      isInSeconds(startTime)
        ? { from: startTime * 1_000, to: startTime * 1_000 + 999 }
        : { from: startTime, to: startTime },
    ),
  );
  return starts.sort((one, other) => one.from - other.from)[0];
}

/** The moment alone, as a time. */
export const momentOf = (moment: number | null): Began | undefined =>
  moment === null ? undefined : { from: moment, to: moment };

/** In milliseconds this would be 1973. */
const isInSeconds = (time: number) => time < 1e11;

/** How many of a node's runs were added by n8n's recovery after a crash. */
const recovered = (runs: IRunData[string]): number =>
  runs.filter(
    ({ executionStatus, data }) =>
      (executionStatus as string) === 'crashed' ||
      data?.main?.[0]?.[0]?.json?.['isArtificialRecoveredEventItem'] === true,
  ).length;

function keptWith(telling: Telling): Kept {
  try {
    return (telling.getContext?.('flow') ?? {}) as Kept;
  } catch {
    // An execution without data keeps none.
    return {};
  }
}
