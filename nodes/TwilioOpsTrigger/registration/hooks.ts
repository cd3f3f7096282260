import type { IHookFunctions } from 'n8n-workflow';
import type { Registration } from '../../../lib/ledger/ledger';
import { readCredential } from '../../../lib/engines/credential';
import { checkOwnAddress } from './checkOwnAddress';
import { registrationContextOf } from './registrationContext';
import { triggerIdentityOf } from './triggerIdentity';
import { isRegistered, register } from './register';
import { unregister } from './unregister';
import { readDesiredRegistration } from './desiredRegistration';

/** Whether the trigger is registered already, as its parameters want it. */
export async function checkExists(n8n: IHookFunctions): Promise<boolean> {
  const credential = await readCredential(n8n);
  return isRegistered(
    await readDesiredRegistration(n8n, credential),
    triggerIdentityOf(n8n),
    await registrationContextOf(n8n, credential),
  );
}

/** Makes Twilio's webhooks come here. */
export async function create(n8n: IHookFunctions): Promise<boolean> {
  const credential = await readCredential(n8n);
  const takeOver = n8n.getNodeParameter('options.takeOver', false) as boolean;
  const context = await registrationContextOf(n8n, credential);
  const desired = await readDesiredRegistration(n8n, credential);
  const trigger = triggerIdentityOf(n8n);
  checkOwnAddress(trigger.url, desired);
  await register(desired, trigger, {
    ...context,
    takeOver,
    now: new Date(),
  });
  return true;
}

/** Puts everything back: by the ledger, not by the parameters, which may have changed since. */
export async function remove(n8n: IHookFunctions): Promise<boolean> {
  const { workflowId, nodeId, url } = triggerIdentityOf(n8n);
  const context = await registrationContextOf(n8n, await readCredential(n8n));
  const rows = await context.ledger.registrations.find({ workflowId, nodeId });
  await unregister(
    rows.filter(({ mode }) => mode === endingMode(rows, url)),
    context,
  );
  return true;
}

/**
 * Whether it is the test or the production webhook that ends. n8n removes both in the same mode
 * (`internal`), so the path of the URL has to tell; the host may have changed since.
 */
function endingMode(rows: readonly Registration[], url: string): Registration['mode'] {
  const path = new URL(url).pathname;
  return (
    rows.find(({ ourUrl }) => ourUrl !== '' && new URL(ourUrl).pathname === path)?.mode ??
    'production'
  );
}
