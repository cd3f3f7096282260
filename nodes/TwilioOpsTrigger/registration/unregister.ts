import type { Ledger, Registration } from '../../../lib/ledger/ledger';
import { sourceOfSid } from '../sources';
import { earlierOf, earlierUrl } from './earlier';
import type { Means } from './means';

/**
 * Puts back what stood at Twilio before, where the URL is still the trigger's own, and forgets the registrations.
 * One that fails stays in the ledger, so that it can be tried again; the others are done all the same.
 * @throws AggregateError of all failures
 */
export async function unregister(rows: readonly Registration[], means: Means): Promise<void> {
  const failures: unknown[] = [];
  const groups = Map.groupBy(rows, ({ account, resource }) => `${account}/${resource}`);
  for (const group of groups.values()) {
    try {
      await putBack(group, means);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not every earlier URL could be put back');
}

/** All URLs of one resource. */
async function putBack(rows: Registration[], { ledger, twilioOf }: Means): Promise<void> {
  const { account, resource: sid } = rows[0]!;
  const source = sourceOfSid(sid);
  if (source) {
    const twilio = await twilioOf(account);
    const resource = await source.fetch(twilio, sid);
    const ours = rows.filter(({ field, ourUrl }) => resource?.values[field] === ourUrl);
    if (ours.length > 0) await source.update(twilio, sid, Object.assign({}, ...ours.map(earlierOf)));
  }
  for (const row of rows) {
    await bequeath(row, ledger);
    await ledger.registrations.remove(row);
  }
}

/** Whoever took the URL over from this one must later put back what this one would have. */
async function bequeath(row: Registration, ledger: Ledger): Promise<void> {
  if (row.resource === '') return;
  const { account, resource, field } = row;
  const sameUrl = await ledger.registrations.find({ account, resource, field });
  for (const heir of sameUrl.filter((other) => other.ourUrl !== row.ourUrl && earlierUrl(other) === row.ourUrl)) {
    await ledger.registrations.save({ ...heir, earlier: row.earlier });
  }
}
