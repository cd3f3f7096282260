import type { Registration } from '../../../lib/ledger/ledger';
import { urlOf } from '../source';
import { isFor, isOf, type Claim } from './claim';
import type { TriggerIdentity } from './triggerIdentity';
import { isDemoUrl } from '../../../lib/engines/demoUrl';

/** A URL at Twilio that leads to somebody else. */
interface Conflict {
  /** The number or the service. */
  resource: string;
  carries: string;
  /** A URL, or what Twilio prefers to one. */
  holder: string;
  /** Only a person can change that. */
  isFixed: boolean;
}

const shown = 5;

/** Somebody else answers; the trigger takes nothing over unasked. */
export class ConflictError extends Error {
  override readonly name = 'TakenError';

  constructor(readonly conflicts: readonly Conflict[]) {
    const list = conflicts
      .slice(0, shown)
      .map(
        ({ resource, carries, holder }) => `${resource} (${carries}) by ${withoutQuery(holder)}`,
      );
    const more = conflicts.length > shown ? ` and ${conflicts.length - shown} more` : '';
    super(`Already answered by others: ${list.join('; ')}${more}.`);
  }

  get remedy(): string {
    return this.conflicts.some(({ isFixed }) => isFixed)
      ? 'Take the app or the trunk off the number in the Twilio Console, under Phone Numbers > Manage > Active Numbers, or choose other numbers.'
      : 'Choose others, or switch on "Take Over From Other Apps" in the options: what stands there now is put back when the workflow is deactivated.';
  }
}

/** A URL may carry a secret in its query or its user part. */
const withoutQuery = (holder: string) => holder.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');

/** Who else answers, if anybody does. */
export function conflictsOf(
  claim: Claim,
  rows: readonly Registration[],
  trigger: TriggerIdentity,
): Conflict[] {
  const {
    resource: { label, values },
    hook,
  } = claim;
  const obstacle = hook.obstacle?.(values);
  if (obstacle)
    return [
      { resource: label, carries: hook.carries, holder: obstacle, isFixed: !hook.clearsObstacle },
    ];
  const url = urlOf(hook, values);
  const holding = rows.filter(isFor(claim)).find(({ ourUrl }) => ourUrl === url);
  if (!url || url === trigger.url || isDemoUrl(url) || (holding && isOf(trigger)(holding)))
    return [];
  const holder = holding ? `the trigger "${holding.name}"` : url;
  return [{ resource: label, carries: hook.carries, holder, isFixed: false }];
}
