import type { Addressee } from '../phone/addressee';
import type { IExecuteFunctions, IRunData } from 'n8n-workflow';
import { lazy } from '../kit/memo';
import type { Ledger, Origin, SendRef } from '../ledger/ledger';

/** What not every version of n8n has, or declares in its types. */
type Telling = {
  getExecutionContext?(): { establishedAt?: number } | undefined;
  runExecutionData?: { resultData?: { runData?: IRunData } };
};

/** A node's run in an execution, for the default keys. */
export interface Run {
  /**
   * How often the node ran before in this execution, not counting runs that n8n's recovery added.
   */
  index: number;
  origin: Pick<Origin, 'node' | 'establishedAt'>;
  /**
   * The execution that a send belongs to: this one, or the one that a Retry continues. Where that
   * one left no trace, all its Retries share the moment at which it began.
   */
  executionOf(sent: Sent): Promise<string>;
}

interface Sent {
  place: string;
  recipient: Addressee;
  contentHash: string;
  /** The send's name if it belonged to that execution. */
  named(execution: string): SendRef;
}

/** The clocks of n8n 1.x and of the ledger may differ. */
const clockToleranceMilliseconds = 3_600_000;

/** Where this run of the node belongs, as far as n8n says. */
export function runOf(n8n: IExecuteFunctions, { sends }: Pick<Ledger, 'sends'>): Run {
  const telling = n8n as unknown as Telling;
  const own = n8n.getExecutionId();
  const { id: nodeId, name } = n8n.getNode();
  const node = [n8n.getInstanceId(), n8n.getWorkflow().id, nodeId].join('/');
  const establishedAt = telling.getExecutionContext?.()?.establishedAt ?? null;
  const runs = telling.runExecutionData?.resultData?.runData ?? {};
  const begunAt = firstStartOf(runs);
  const retried = lazy(async () =>
    establishedAt === null ? [] : sends.executionsOf(node, establishedAt),
  );
  // If the Retry set the moment anew, it is later than the first attempt's runs.
  const isMomentKept = establishedAt !== null && establishedAt <= begunAt;
  const moment = isMomentKept ? establishedAt : begunAt;
  // With their own IDs, two Retries pressed at once would count as two sends, and both would go
  // out.
  const sharedByRetries = Number.isFinite(moment) ? `@${moment}` : own;

  async function retriedExecution({ place, recipient, contentHash, named }: Sent): Promise<string> {
    const candidates = await retried();
    if (candidates.length === 1) return candidates[0]!;
    if (candidates.length > 0) {
      // Two executions may begin in the same millisecond.
      const found = await sends.find(candidates.map(named));
      return candidates[found.findIndex((send) => send !== null)] ?? sharedByRetries;
    }
    if (isMomentKept || !Number.isFinite(begunAt)) return sharedByRetries;
    const since = begunAt - clockToleranceMilliseconds;
    const like = await sends.executionLike({ node, place, recipient, contentHash }, since);
    return like ?? sharedByRetries;
  }

  return {
    index: Number(n8n.evaluateExpression('{{ $runIndex }}', 0)) - recovered(runs[name] ?? []),
    origin: { node, establishedAt },
    executionOf: async (sent) => (n8n.getMode() === 'retry' ? retriedExecution(sent) : own),
  };
}

/** When the first node of the execution began; its run data survives a Retry. */
const firstStartOf = (runs: IRunData): number =>
  Math.min(
    Infinity,
    ...Object.values(runs).flatMap((own) => own.map(({ startTime }) => startTime)),
  );

/** How many of a node's runs were added by n8n's recovery after a crash. */
const recovered = (runs: IRunData[string]): number =>
  runs.filter(
    ({ executionStatus, data }) =>
      (executionStatus as string) === 'crashed' ||
      data?.main?.[0]?.[0]?.json?.['isArtificialRecoveredEventItem'] === true,
  ).length;
