import type { Registration } from '../../../lib/ledger/ledger';
import { anyAccountField } from '../../../lib/waiting/triggers';
import { markOf } from '../source';
import { takeOverUrls } from './takeOverUrls';
import { claimsOf, isFor, leadsTo } from './claim';
import type { RegistrationContext } from './registrationContext';
import type { TriggerIdentity } from './triggerIdentity';
import { unregister } from './unregister';
import { subaccountRow } from './subaccountRow';
import type { DesiredRegistration } from './desiredRegistration';

type RowKey = Pick<Registration, 'resource' | 'field'>;

/** The row by which a trigger is offered as a callback address; a test URL never is. */
const addressRows = (
  { mode }: TriggerIdentity,
  { servesAnyAccount }: DesiredRegistration,
): RowKey[] =>
  mode === 'production' ? [{ resource: '', field: servesAnyAccount ? anyAccountField : '' }] : [];
/** The rows that every registration has. */
const commonRows = (trigger: TriggerIdentity, desired: DesiredRegistration): RowKey[] => [
  ...addressRows(trigger, desired),
  ...(desired.subaccount ? [subaccountRow] : []),
];
/** The row of something that the trigger made; its mark tells the rest. */
const madeRow = (sourceId: string): RowKey => ({ resource: sourceId, field: 'made' });

const isSame = (a: RowKey) => (b: RowKey) => a.resource === b.resource && a.field === b.field;

/** Whether everything at Twilio and in the ledger is as the trigger wants it, and nothing more. */
export async function isRegistered(
  desired: DesiredRegistration,
  trigger: TriggerIdentity,
  context: RegistrationContext,
): Promise<boolean> {
  const {
    account: { accountSid },
    events,
    from,
  } = desired;
  const own = await ownRows(trigger, context);
  const isKnown = (wanted: readonly RowKey[]) =>
    own.length === wanted.length &&
    wanted.every((row) => own.some(isSame(row))) &&
    own.every(
      (row) =>
        row.ourUrl === trigger.url && row.name === trigger.name && row.account === accountSid,
    );
  if (from.kind === 'hand') return isKnown(commonRows(trigger, desired));
  const twilio = await context.twilioOf(accountSid);
  if (from.kind === 'made') {
    if (!isKnown([madeRow(from.source.id), ...commonRows(trigger, desired)])) return false;
    return from.source.isMade(twilio, markOf(trigger.url), from.desired);
  }
  const claims = await claimsOf(twilio, from.source, from.chosen, events);
  const wanted = claims.map(({ resource, hook }) => ({
    resource: resource.sid,
    field: hook.field,
  }));
  return (
    isKnown([...wanted, ...commonRows(trigger, desired)]) &&
    claims.every((claim) => leadsTo(trigger.url, claim))
  );
}

/**
 * Has Twilio send its webhooks to the trigger, and undoes those parts of an earlier registration
 * that are no longer wanted. Can be repeated at any point.
 */
export async function register(
  desired: DesiredRegistration,
  trigger: TriggerIdentity,
  options: RegistrationContext & { takeOver: boolean; now: Date },
): Promise<void> {
  const {
    account: { accountSid: account },
    events,
    from,
  } = desired;
  const { ledger, twilioOf, now } = options;
  const { workflowId, nodeId, mode, name, url: ourUrl } = trigger;
  const save = async (row: RowKey, earlier: string | null = null) =>
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
  const before = await ownRows(trigger, options);
  // Before any webhook can come.
  if (desired.subaccount) await save(subaccountRow, desired.subaccount);
  const wanted = commonRows(trigger, desired);
  if (from.kind === 'urls') {
    const claims = await claimsOf(await twilioOf(account), from.source, from.chosen, events);
    await takeOverUrls(claims, from.source, trigger, { ...options, account });
    wanted.push(...before.filter((row) => claims.some((claim) => isFor(claim)(row))));
  }
  if (from.kind === 'made') {
    const row = madeRow(from.source.id);
    const stale = before.filter((old) => isSame(row)(old) && old.ourUrl !== ourUrl);
    await unregister(stale, options);
    await save(row);
    await from.source.make(await twilioOf(account), markOf(ourUrl), from.desired);
    wanted.push(row);
  }
  const isWanted = (row: Registration) => row.account === account && wanted.some(isSame(row));
  await unregister(
    before.filter((row) => !isWanted(row)),
    options,
  );
  for (const row of addressRows(trigger, desired)) await save(row);
}

const ownRows = async (
  { workflowId, nodeId, mode }: TriggerIdentity,
  { ledger }: RegistrationContext,
) => ledger.registrations.find({ workflowId, nodeId, mode });
