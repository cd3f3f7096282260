import type { Decision } from '../../lib/compliance/decision';
import type { Sandbox } from '../launch';
import type { Line } from '../line';
import { itemsOf, runWorkflow } from '../n8n/executions';
import { recordOf, recordsOf, recordText } from './crm';
import { messageStatus } from './messageStatus';
import { reasons } from './reasons';
import { settled } from './settled';

/** An appointment as it leaves the gate. */
type Evaluated = { phone: string; account: string; compliance: Decision };

/** Allowed, On Hold, Blocked. */
const gateOutputs = [0, 1, 2];

/**
 * Runs the reminder workflow once and tells what became of each appointment.
 * @throws when the workflow fails
 */
export async function remind(sandbox: Sandbox, chapter: string): Promise<Line[]> {
  const { n8n, reminders, twilio } = sandbox;
  const execution = await runWorkflow(n8n.rest, reminders.id, 'Try It');
  if (execution.status !== 'success')
    throw new Error(`The reminder workflow failed: ${execution.error?.message}`);
  const records = recordsOf(await settled(sandbox));
  const sent = itemsOf(execution, 'Send Reminder');
  const evaluated = gateOutputs.flatMap((output) => itemsOf(execution, 'Compliance Gate', output));
  return evaluated.map(({ json }) => {
    const { phone, account, compliance } = json as unknown as Evaluated;
    const sid = sent.find((item) => item.json.to === phone)?.json.sid as string | undefined;
    return {
      chapter,
      recipient: phone,
      account,
      gate: compliance.decision,
      reason: reasons(compliance),
      message: sid ? messageStatus(twilio, sid) : '',
      crm: recordText(recordOf(records, sid)),
    };
  });
}
