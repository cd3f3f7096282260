import type { LedgerStatus } from '../../../../lib/ledger/ledger';

/** What needs a person: each with what to do. */
export function problemsOf({ spool, heartbeats }: LedgerStatus): string[] {
  const problems: string[] = [];
  if (spool && spool.waiting > 0)
    problems.push(
      `${spool.waiting} opt-outs or opt-ins wait on the disk since ${spool.oldestAt!.toISOString()}: the ledger could not take them. Check that it can be written and has space; they go into it with its next query.`,
    );
  if (spool?.unreadableFile)
    problems.push(
      `${spool.unreadableFile} has lines that are no opt-outs or opt-ins. See what they say, record it by hand, and delete the file.`,
    );
  if (heartbeats.silentExecutions > 0)
    problems.push(
      `${heartbeats.silentExecutions} executions ended in the middle of sending, the first at ${heartbeats.silentSince!.toISOString()}: retry them in the list of executions, and each message goes out once.`,
    );
  return problems;
}
