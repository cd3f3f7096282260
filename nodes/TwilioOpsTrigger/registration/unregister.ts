import type { Ledger, Registration } from '../../../lib/ledger/ledger';
import { AccountError } from '../../../lib/twilio/accounts';
import { markOf, urlOf, type UrlSource } from '../source';
import { sourceOf } from '../sources';
import { previousValuesOf, previousUrlOf } from './previousValues';
import type { RegistrationContext } from './registrationContext';

/**
 * Puts back what was set at Twilio before, where the URL is still the trigger's own, removes what
 * the trigger made, and forgets the registrations. One that fails stays in the ledger, so that it
 * can be tried again; the others are done all the same.
 * @throws AggregateError of all failures
 */
export async function unregister(
  rows: readonly Registration[],
  context: RegistrationContext,
): Promise<void> {
  const failures: unknown[] = [];
  const groups = Map.groupBy(rows, ({ account, resource, ourUrl }) =>
    [account, resource, ourUrl].join(' '),
  );
  for (const group of groups.values()) {
    try {
      await undoIfPossible(group, context);
      for (const row of group) await context.ledger.registrations.remove(row);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, 'Not everything at Twilio could be put back');
}

/** What belongs to an account that is not in the credential any more is out of reach for good. */
async function undoIfPossible(
  rows: readonly Registration[],
  context: RegistrationContext,
): Promise<void> {
  try {
    await undo(rows, context);
  } catch (error) {
    if (!(error instanceof AccountError)) return Promise.reject(error as Error);
    const { account, resource, ourUrl } = rows[0]!;
    context.warn(
      `${resource} of account ${account} still calls ${ourUrl}: the account is no longer in the credential, so set its URL in the Twilio Console`,
    );
  }
}

/** All that was registered on one resource. */
async function undo(rows: readonly Registration[], context: RegistrationContext): Promise<void> {
  const { account, resource, ourUrl } = rows[0]!;
  const source = sourceOf(resource);
  if (source?.kind === 'urls') await putBack(rows, source, context);
  if (source?.kind === 'made') await source.remove(await context.twilioOf(account), markOf(ourUrl));
}

async function putBack(
  rows: readonly Registration[],
  source: UrlSource,
  { ledger, twilioOf }: RegistrationContext,
): Promise<void> {
  const { account, resource: sid } = rows[0]!;
  const twilio = await twilioOf(account);
  const resource = await source.fetch(twilio, sid);
  const ours = rows.filter((row) => resource && urlOf(row, resource.values) === row.ourUrl);
  if (ours.length > 0)
    await source.update(twilio, sid, Object.assign({}, ...ours.map(previousValuesOf)));
  for (const row of rows) await passOnPreviousValues(row, ledger);
}

/** Whoever took the URL over from this trigger must later put back what this one would have. */
async function passOnPreviousValues(
  { account, resource, field, ourUrl, earlier }: Registration,
  ledger: Ledger,
): Promise<void> {
  for (const other of await ledger.registrations.find({ account, resource, field })) {
    if (other.ourUrl !== ourUrl && previousUrlOf(other) === ourUrl)
      await ledger.registrations.save({ ...other, earlier });
  }
}
