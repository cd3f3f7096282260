import { itemsOf } from '../n8n/executions';
import type { Execution } from '../n8n/executions';

/** A record as the three CRM steps of the events workflow make it. */
interface CrmEntry {
  type: string;
  status: string;
  recipient: string;
  sender: string;
  account: string;
  externalId: string;
  error: { code: number } | null;
  text?: string;
}

const crmSteps = ['Save the Report', 'Save the Message', 'Mark as Opted Out'];

/** What reached the CRM, in the order in which it did. */
export const recordsOf = (executions: readonly Execution[]): CrmEntry[] =>
  executions.flatMap((execution) =>
    crmSteps.flatMap((step) =>
      itemsOf(execution, step).map(({ json }) => json as unknown as CrmEntry),
    ),
  );

/** Twilio's statuses of a message in the order in which it goes through them. */
const course = ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'read'];

/**
 * What the CRM knows of a message in the end. Webhooks arrive in any order, so the last to come
 * need not be the last to have happened:
 * https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
 */
export const recordOf = (
  entries: readonly CrmEntry[],
  sid: string | undefined,
): CrmEntry | undefined =>
  entries
    .filter(({ externalId }) => externalId === sid)
    .sort((a, b) => course.indexOf(a.status) - course.indexOf(b.status))
    .at(-1);

/** A record in a line; '' for none. */
export const recordText = (entry: CrmEntry | undefined): string => {
  if (!entry) return '';
  const { type, status, error, text } = entry;
  return [type, status, error?.code].filter(Boolean).join(' ') + (text ? `: "${text}"` : '');
};
