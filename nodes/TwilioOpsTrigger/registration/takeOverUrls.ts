import type { Registration } from '../../../lib/ledger/ledger';
import { hasOverrides, addressWithRetries } from '../../../lib/twilio/connectionOverrides';
import { text, urlOf, type UrlSource } from '../source';
import { isFor, isOf, leadsTo, type Claim } from './claim';
import { previousUrlOf, previousValuesAsJson } from './previousValues';
import type { RegistrationContext } from './registrationContext';
import type { TriggerIdentity } from './triggerIdentity';
import { ConflictError, conflictsOf } from './conflicts';

/**
 * Points the claimed URLs at the trigger, after noting in the ledger what was there before. Can be
 * repeated, even after it failed half-way.
 * @throws TakenError before anything is changed, when somebody else answers and `takeOver` is false
 */
export async function takeOverUrls(
  claims: readonly Claim[],
  source: UrlSource,
  trigger: TriggerIdentity,
  {
    account,
    takeOver,
    now,
    ledger,
    twilioOf,
  }: RegistrationContext & { account: string; takeOver: boolean; now: Date },
): Promise<void> {
  const rows = await ledger.registrations.find({ account });
  const conflicts = claims
    .flatMap((claim) => conflictsOf(claim, rows, trigger))
    .filter(({ isFixed }) => isFixed || !takeOver);
  if (conflicts.length > 0) throw new ConflictError(conflicts);
  const { workflowId, nodeId, mode, name, url: ourUrl } = trigger;
  const twilio = await twilioOf(account);
  for (const [{ sid, values }, ofResource] of Map.groupBy(claims, ({ resource }) => resource)) {
    let aims = {};
    for (const claim of ofResource) {
      const { field, aim } = claim.hook;
      const isSet = leadsTo(ourUrl, claim) && hasOverrides(text(values[field]) ?? '');
      if (!isSet) aims = { ...aims, ...aim(addressWithRetries(ourUrl), values) };
      const earlier = valuesToPutBack(claim, rows, trigger);
      await ledger.registrations.save({
        account,
        resource: sid,
        field,
        workflowId,
        nodeId,
        mode,
        name,
        ourUrl,
        earlier,
        registeredAt: now,
      });
    }
    if (Object.keys(aims).length > 0) await source.update(twilio, sid, aims);
  }
}

/**
 * What to put back later. If the URL there now is this trigger's own (an earlier one, or its test
 * URL), that is the value noted when it was taken over.
 */
function valuesToPutBack(
  claim: Claim,
  rows: readonly Registration[],
  trigger: TriggerIdentity,
): string | null {
  const { resource, hook } = claim;
  const url = urlOf(hook, resource.values);
  const own = rows.filter(isOf(trigger)).filter(isFor(claim));
  const mine = own.find(({ mode }) => mode === trigger.mode);
  if (url === trigger.url || (mine && url === mine.ourUrl)) return mine?.earlier ?? null;
  const test =
    trigger.mode === 'production' &&
    own.find(({ mode, ourUrl }) => mode === 'test' && ourUrl === url);
  if (test) return mine && previousUrlOf(test) === mine.ourUrl ? mine.earlier : test.earlier;
  return previousValuesAsJson(resource.values, hook.aim(trigger.url, resource.values));
}
