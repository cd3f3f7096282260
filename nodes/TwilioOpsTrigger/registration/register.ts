import type { Ledger, Registration } from '../../../lib/ledger/ledger';
import { urlOf, type Hook, type Resource, type Source } from '../source';
import { earlierUrl, keep } from './earlier';
import type { Means } from './means';
import type { Place } from './place';
import { TakenError, type Taken } from './taken';
import { unregister } from './unregister';

/** What a trigger wants to have at Twilio. */
export interface Wanted {
  source: Source;
  resources: readonly Resource[];
  /** Event ids. */
  events: readonly string[];
}

interface Claim {
  resource: Resource;
  hook: Hook;
}

/** What new numbers come with; nobody depends on it. */
const isDemo = (url: string) => /^https?:\/\/demo\.twilio\.com\//.test(url);

const claimsOf = ({ source, resources, events }: Wanted): Claim[] =>
  resources.flatMap((resource) =>
    events.flatMap((id) => (source.hooks[id] ? [{ resource, hook: source.hooks[id] }] : [])),
  );

const leadsTo = (url: string, { hook, resource: { values } }: Claim) =>
  urlOf(hook, values) === url && !hook.obstacle?.(values);

const isFor = ({ resource, hook }: Claim) => (row: Registration) =>
  row.resource === resource.sid && row.field === hook.field;

const isOf = ({ workflowId, nodeId }: Place) => (row: Registration) =>
  row.workflowId === workflowId && row.nodeId === nodeId;

/** Whether all URLs lead to this trigger and the ledger knows it, and no others do. */
export async function isRegistered(wanted: Wanted, place: Place, account: string, ledger: Ledger): Promise<boolean> {
  const { workflowId, nodeId, mode } = place;
  const own = await ledger.registrations.find({ workflowId, nodeId, mode });
  const claims = claimsOf(wanted);
  const byHand = own.filter(({ resource }) => resource === '');
  return (
    own.length - byHand.length === claims.length &&
    own.every((row) => row.ourUrl === place.url && row.name === place.name && row.account === account) &&
    byHand.length === (mode === 'production' ? 1 : 0) &&
    claims.every((claim) => leadsTo(place.url, claim) && own.some(isFor(claim)))
  );
}

/**
 * Makes the wanted URLs lead to the trigger, remembering first in the ledger what stood there. Can be repeated, also
 * after it failed half-way. URLs of this trigger that are no longer wanted are put back.
 * @throws TakenError before anything is changed, when somebody else answers and `takeOver` is false
 */
export async function register(
  wanted: Wanted,
  place: Place,
  { account, ledger, twilioOf, takeOver, now }: Means & { account: string; takeOver: boolean; now: Date },
): Promise<void> {
  const { name, url, ...key } = place;
  const { workflowId, nodeId, mode } = key;
  const rows = await ledger.registrations.find({ account });
  const claims = claimsOf(wanted);
  const taken = claims.flatMap((claim) => takenBy(claim, rows, place)).filter(({ isFixed }) => isFixed || !takeOver);
  if (taken.length > 0) throw new TakenError(taken);
  const own = await ledger.registrations.find({ workflowId, nodeId, mode });
  const isWanted = (row: Registration) => row.account === account && claims.some((claim) => isFor(claim)(row));
  await unregister(own.filter((row) => !isWanted(row)), { ledger, twilioOf });
  const twilio = await twilioOf(account);
  const entry = { ...key, account, name, ourUrl: url, registeredAt: now };
  for (const resource of wanted.resources) {
    const hooks = claims.filter((claim) => claim.resource === resource);
    let aims = {};
    for (const claim of hooks) {
      const { hook } = claim;
      if (!leadsTo(url, claim)) aims = { ...aims, ...hook.aim(url, resource.values) };
      await ledger.registrations.save({
        ...entry, resource: resource.sid, field: hook.field, earlier: toKeep(claim, rows, place),
      });
    }
    if (Object.keys(aims).length > 0) await wanted.source.update(twilio, resource.sid, aims);
  }
  // The list from which Twilio Ops offers trigger addresses.
  if (place.mode === 'production') {
    await ledger.registrations.save({ ...entry, resource: '', field: '', earlier: null });
  }
}

/** Who else answers, if anybody does. */
function takenBy(claim: Claim, rows: readonly Registration[], place: Place): Taken[] {
  const { resource: { label, values }, hook } = claim;
  const obstacle = hook.obstacle?.(values);
  if (obstacle) return [{ resource: label, carries: hook.carries, holder: obstacle, isFixed: !hook.clearsObstacle }];
  const url = urlOf(hook, values);
  const holding = rows.filter(isFor(claim)).find(({ ourUrl }) => ourUrl === url);
  if (!url || url === place.url || isDemo(url) || (holding && isOf(place)(holding))) return [];
  const holder = holding ? `the trigger "${holding.name}"` : url;
  return [{ resource: label, carries: hook.carries, holder, isFixed: false }];
}

/**
 * What to put back later. Not what stands there now when that is this trigger's own: its URL of before, or its test URL
 * under which the earlier one is remembered.
 */
function toKeep(claim: Claim, rows: readonly Registration[], place: Place): string | null {
  const { resource, hook } = claim;
  const holder = urlOf(hook, resource.values);
  const own = rows.filter(isOf(place)).filter(isFor(claim));
  const mine = own.find(({ mode }) => mode === place.mode);
  if (holder === place.url || (mine && holder === mine.ourUrl)) return mine?.earlier ?? null;
  const test = place.mode === 'production' && own.find(({ mode, ourUrl }) => mode === 'test' && ourUrl === holder);
  if (test) return mine && earlierUrl(test) === mine.ourUrl ? mine.earlier : test.earlier;
  return keep(resource.values, hook.aim(place.url, resource.values));
}
