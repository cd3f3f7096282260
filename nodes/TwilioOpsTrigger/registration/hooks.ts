import type { IHookFunctions } from 'n8n-workflow';
import type { Registration } from '../../../lib/ledger/ledger';
import { readCredential } from '../../../lib/engines/credential';
import { meansOf } from './registrationContext';
import { placeOf } from './triggerIdentity';
import { isRegistered, register } from './register';
import { unregister } from './unregister';
import { readWish } from './desiredRegistration';

/** Whether the trigger is registered already, as its parameters want it. */
export async function checkExists(n8n: IHookFunctions): Promise<boolean> {
  const credential = await readCredential(n8n);
  return isRegistered(
    await readWish(n8n, credential),
    placeOf(n8n),
    await meansOf(n8n, credential),
  );
}

/** Makes Twilio's webhooks come here. */
export async function create(n8n: IHookFunctions): Promise<boolean> {
  const credential = await readCredential(n8n);
  const takeOver = n8n.getNodeParameter('options.takeOver', false) as boolean;
  const means = await meansOf(n8n, credential);
  await register(await readWish(n8n, credential), placeOf(n8n), {
    ...means,
    takeOver,
    now: new Date(),
  });
  return true;
}

/** Puts everything back: by the ledger, not by the parameters, which may have changed since. */
export async function remove(n8n: IHookFunctions): Promise<boolean> {
  const { workflowId, nodeId, url } = placeOf(n8n);
  const means = await meansOf(n8n, await readCredential(n8n));
  const rows = await means.ledger.registrations.find({ workflowId, nodeId });
  await unregister(
    rows.filter(({ mode }) => mode === endingMode(rows, url)),
    means,
  );
  return true;
}

/**
 * Whether a test or production ends. n8n takes both back in the same mode (`internal`), so the path
 * of the URL has to tell; the host may have changed since.
 */
function endingMode(rows: readonly Registration[], url: string): Registration['mode'] {
  const path = new URL(url).pathname;
  return (
    rows.find(({ ourUrl }) => ourUrl !== '' && new URL(ourUrl).pathname === path)?.mode ??
    'production'
  );
}
