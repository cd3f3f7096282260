import type { Registration } from '../../../lib/ledger/ledger';
import { markOf } from '../source';
import { borrow } from './takeOverUrls';
import { claimsOf, isFor, leadsTo } from './claim';
import type { Means } from './registrationContext';
import type { Place } from './triggerIdentity';
import { unregister } from './unregister';
import { subaccountRow } from './subaccountRow';
import type { Wish } from './desiredRegistration';

type Row = Pick<Registration, 'resource' | 'field'>;

/** The row by which a trigger is offered as a callback address; a test URL never is. */
const addressRow: Row = { resource: '', field: '' };
const addressRows = ({ mode }: Place): Row[] => (mode === 'production' ? [addressRow] : []);
/** The rows that every registration has. */
const commonRows = (place: Place, { subaccount }: Wish): Row[] => [
  ...addressRows(place),
  ...(subaccount ? [subaccountRow] : []),
];
/** The row of something that the trigger made; its mark tells the rest. */
const madeRow = (sourceId: string): Row => ({ resource: sourceId, field: 'made' });

const isSame = (a: Row) => (b: Row) => a.resource === b.resource && a.field === b.field;

/** Whether everything at Twilio and in the ledger is as the trigger wants it, and nothing more. */
export async function isRegistered(wish: Wish, place: Place, means: Means): Promise<boolean> {
  const {
    account: { accountSid },
    events,
    from,
  } = wish;
  const own = await ownRows(place, means);
  const isKnown = (wanted: readonly Row[]) =>
    own.length === wanted.length &&
    wanted.every((row) => own.some(isSame(row))) &&
    own.every(
      (row) => row.ourUrl === place.url && row.name === place.name && row.account === accountSid,
    );
  if (from.kind === 'hand') return isKnown(commonRows(place, wish));
  const twilio = await means.twilioOf(accountSid);
  if (from.kind === 'made') {
    if (!isKnown([madeRow(from.source.id), ...commonRows(place, wish)])) return false;
    return from.source.isMade(twilio, markOf(place.url), from.wish);
  }
  const claims = await claimsOf(twilio, from.source, from.chosen, events);
  const wanted = claims.map(({ resource, hook }) => ({
    resource: resource.sid,
    field: hook.field,
  }));
  return (
    isKnown([...wanted, ...commonRows(place, wish)]) &&
    claims.every((claim) => leadsTo(place.url, claim))
  );
}

/**
 * Makes Twilio's webhooks come to the trigger, and takes back what of an earlier registration is no
 * longer wanted. Can be repeated at any point.
 */
export async function register(
  wish: Wish,
  place: Place,
  options: Means & { takeOver: boolean; now: Date },
): Promise<void> {
  const {
    account: { accountSid: account },
    events,
    from,
  } = wish;
  const { ledger, twilioOf, now } = options;
  const { workflowId, nodeId, mode, name, url: ourUrl } = place;
  const save = async (row: Row, earlier: string | null = null) =>
    ledger.registrations.save({
      ...row,
      account,
      workflowId,
      nodeId,
      mode,
      name,
      ourUrl,
      earlier,
      registeredAt: now,
    });
  const before = await ownRows(place, options);
  // Before any webhook can come.
  if (wish.subaccount) await save(subaccountRow, wish.subaccount);
  const wanted = commonRows(place, wish);
  if (from.kind === 'urls') {
    const claims = await claimsOf(await twilioOf(account), from.source, from.chosen, events);
    await borrow(claims, from.source, place, { ...options, account });
    wanted.push(...before.filter((row) => claims.some((claim) => isFor(claim)(row))));
  }
  if (from.kind === 'made') {
    const row = madeRow(from.source.id);
    const stale = before.filter((old) => isSame(row)(old) && old.ourUrl !== ourUrl);
    await unregister(stale, options);
    await save(row);
    await from.source.make(await twilioOf(account), markOf(ourUrl), from.wish);
    wanted.push(row);
  }
  const isWanted = (row: Registration) => row.account === account && wanted.some(isSame(row));
  await unregister(
    before.filter((row) => !isWanted(row)),
    options,
  );
  for (const row of addressRows(place)) await save(row);
}

const ownRows = async ({ workflowId, nodeId, mode }: Place, { ledger }: Means) =>
  ledger.registrations.find({ workflowId, nodeId, mode });
