import type { Registration } from '../../../lib/ledger/ledger';
import { urlOf, type UrlSource } from '../source';
import { isFor, isOf, leadsTo, type Claim } from './claim';
import { earlierUrl, keep } from './previousValues';
import type { Means } from './registrationContext';
import type { Place } from './triggerIdentity';
import { TakenError, takenBy } from './conflicts';

/**
 * Makes the claimed URLs lead to the trigger, remembering first in the ledger what stood there. Can
 * be repeated, also after it failed half-way.
 * @throws TakenError before anything is changed, when somebody else answers and `takeOver` is false
 */
export async function borrow(
  claims: readonly Claim[],
  source: UrlSource,
  place: Place,
  {
    account,
    takeOver,
    now,
    ledger,
    twilioOf,
  }: Means & { account: string; takeOver: boolean; now: Date },
): Promise<void> {
  const rows = await ledger.registrations.find({ account });
  const taken = claims
    .flatMap((claim) => takenBy(claim, rows, place))
    .filter(({ isFixed }) => isFixed || !takeOver);
  if (taken.length > 0) throw new TakenError(taken);
  const { workflowId, nodeId, mode, name, url: ourUrl } = place;
  const twilio = await twilioOf(account);
  for (const [{ sid, values }, ofResource] of Map.groupBy(claims, ({ resource }) => resource)) {
    let aims = {};
    for (const claim of ofResource) {
      const { field, aim } = claim.hook;
      if (!leadsTo(ourUrl, claim)) aims = { ...aims, ...aim(ourUrl, values) };
      const earlier = toKeep(claim, rows, place);
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
 * What to put back later. Not what stands there now when that is this trigger's own: its URL of
 * before, or its test URL under which the earlier one is remembered.
 */
function toKeep(claim: Claim, rows: readonly Registration[], place: Place): string | null {
  const { resource, hook } = claim;
  const url = urlOf(hook, resource.values);
  const own = rows.filter(isOf(place)).filter(isFor(claim));
  const mine = own.find(({ mode }) => mode === place.mode);
  if (url === place.url || (mine && url === mine.ourUrl)) return mine?.earlier ?? null;
  const test =
    place.mode === 'production' &&
    own.find(({ mode, ourUrl }) => mode === 'test' && ourUrl === url);
  if (test) return mine && earlierUrl(test) === mine.ourUrl ? mine.earlier : test.earlier;
  return keep(resource.values, hook.aim(place.url, resource.values));
}
