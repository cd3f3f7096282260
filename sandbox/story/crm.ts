import { itemsOf } from '../n8n/executions';
import type { Execution } from '../n8n/executions';

/** A record as the three CRM steps of the events workflow make it. */
export interface CrmEntry {
  type: string;
  status: string;
  recipient: string;
  sender: string;
  account: string;
  externalId: string;
  error: { code: number } | null;
  text?: string;
}

const steps = ['Save the Report', 'Save the Message', 'Mark as Opted Out'];

/** What reached the CRM, in the order in which it did. */
export const recordsOf = (executions: readonly Execution[]): CrmEntry[] =>
  executions.flatMap((execution) =>
    steps.flatMap((step) => itemsOf(execution, step).map(({ json }) => json as unknown as CrmEntry)),
  );

/** A record in a line. */
export const recordText = ({ type, status, error, externalId, text }: CrmEntry): string =>
  [type, status, error?.code, externalId].filter(Boolean).join(' ') + (text ? `: "${text}"` : '');
