import {
  openLedgerAndNote,
  openLedgerAt,
  type LedgerLocation,
} from '../../../../lib/engines/ledger';
import type { Person } from '../../../../lib/phone/person';
import { revoke } from '../../../unit/ledger/contract/samples';

/** What the parent asks of a process of n8n; `data` is what its database has of the workflow. */
export interface Task {
  do: 'publish' | 'execute' | 'test';
  location: LedgerLocation;
  data: Record<string, object>;
  /** Whose opt-out is recorded, or asked for. */
  revoke?: string;
  find?: string;
}

/** What came of it. */
export interface Outcome {
  data: Record<string, object>;
  found?: number;
  error?: string;
}

async function carryOut({ do: todo, location, data, ...task }: Task): Promise<Outcome> {
  const n8n = { getWorkflowStaticData: () => (data['global'] ??= {}) as never };
  const ledger = await (todo === 'publish'
    ? openLedgerAndNote(location, n8n)
    : openLedgerAt(location, todo === 'execute' ? n8n : undefined));
  if (task.revoke) await ledger.consent.append([revoke({ recipient: task.revoke as Person })]);
  if (!task.find) return { data };
  const person = task.find as Person;
  return { data, found: (await ledger.consent.eventsOf([person])).get(person)!.length };
}

process.on('message', async (task: Task) => {
  const outcome = await carryOut(task).catch((error: Error & { remedy?: string }) => ({
    data: task.data,
    error: `${error.message} ${error.remedy ?? ''}`,
  }));
  process.send!(outcome);
});
