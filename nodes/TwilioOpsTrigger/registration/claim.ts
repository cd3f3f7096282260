import type { Registration, RegistrationKey } from '../../../lib/ledger/ledger';
import type { Twilio } from 'twilio';
import { FieldError } from '../../../lib/kit/fieldError';
import { cameBy } from '../events';
import { urlOf, type Hook, type Resource, type UrlSource } from '../source';
import type { TriggerIdentity } from './triggerIdentity';

/** One URL that a trigger wants. */
export interface Claim {
  resource: Resource;
  hook: Hook;
}

/**
 * The URLs of the chosen resources that carry the events.
 * @throws FieldError when a resource is not in the account
 */
export async function claimsOf(
  twilio: Twilio,
  source: UrlSource,
  chosen: readonly string[] | 'all',
  events: readonly string[],
): Promise<Claim[]> {
  const resources = await source.list(twilio, chosen);
  const missing =
    chosen === 'all'
      ? []
      : chosen.filter((sid) => !resources.some((resource) => resource.sid === sid));
  if (missing.length > 0) {
    throw new FieldError({
      field: source.id,
      label: source.name,
      value: missing.join(', '),
      fault: 'is not in the chosen account: choose the account it belongs to, or choose others',
    });
  }
  return resources.flatMap((resource) =>
    cameBy(events).flatMap((id) =>
      source.hooks[id] ? [{ resource, hook: source.hooks[id] }] : [],
    ),
  );
}

/** Whether the webhooks go to this URL. */
export const leadsTo = (url: string, { hook, resource: { values } }: Claim) =>
  urlOf(hook, values) === url && !hook.obstacle?.(values);

/** Whether a registration is of the same URL field. */
export const isFor =
  ({ resource, hook }: Claim) =>
  (row: Pick<RegistrationKey, 'resource' | 'field'>) =>
    row.resource === resource.sid && row.field === hook.field;

/** Whether a registration is of the same trigger, listening for production or for a test. */
export const isOf =
  ({ workflowId, nodeId }: TriggerIdentity) =>
  (row: Registration) =>
    row.workflowId === workflowId && row.nodeId === nodeId;
