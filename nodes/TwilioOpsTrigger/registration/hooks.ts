import type { IHookFunctions } from 'n8n-workflow';
import { readCredential } from '../../../lib/n8n/credential';
import { FieldError } from '../../../lib/n8n/fieldError';
import { meansOf, type Means } from './means';
import { placeOf } from './place';
import { isRegistered, register, type Wanted } from './register';
import { unregister } from './unregister';
import { readWish, type Wish } from './wish';

/** Whether the trigger is registered already, as its parameters want it. */
export async function checkExists(n8n: IHookFunctions): Promise<boolean> {
  const credential = await readCredential(n8n);
  const wish = await readWish(n8n, credential);
  const means = await meansOf(credential);
  return await isRegistered(await wantedBy(wish, means), placeOf(n8n), wish.account.accountSid, means.ledger);
}

/** Sets the URLs at Twilio. */
export async function create(n8n: IHookFunctions): Promise<boolean> {
  const credential = await readCredential(n8n);
  const wish = await readWish(n8n, credential);
  const means = await meansOf(credential);
  await register(await wantedBy(wish, means), placeOf(n8n), {
    ...means,
    account: wish.account.accountSid,
    takeOver: n8n.getNodeParameter('options.takeOver', false) as boolean,
    now: new Date(),
  });
  return true;
}

/** Puts the earlier URLs back: by the ledger, not by the parameters, which may have changed since. */
export async function remove(n8n: IHookFunctions): Promise<boolean> {
  const { workflowId, nodeId, mode } = placeOf(n8n);
  const means = await meansOf(await readCredential(n8n));
  await unregister(await means.ledger.registrations.find({ workflowId, nodeId, mode }), means);
  return true;
}

async function wantedBy({ source, chosen, events, account }: Wish, means: Means): Promise<Wanted> {
  const resources = source.prefix ? await source.list(await means.twilioOf(account.accountSid), chosen) : [];
  const missing = chosen === 'all' ? [] : chosen.filter((sid) => !resources.some((resource) => resource.sid === sid));
  if (missing.length > 0) {
    throw new FieldError({
      field: source.id,
      label: source.name,
      value: missing.join(', '),
      fault: `is not in account "${account.name}": choose the account it belongs to, or choose others`,
    });
  }
  return { source, resources, events };
}
