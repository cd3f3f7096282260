interface Stopped {
  /** Which item stopped the list, from 0 as n8n counts; `undefined`: whoever runs it did. */
  itemIndex: number | undefined;
  total: number;
  /** By this execution. */
  sent: number;
  /** By an earlier execution, and therefore not again. */
  sentBefore: number;
  /** It is not known whether these were sent. */
  unknown: number;
  /** Another execution was sending these when this one gave up waiting for it. */
  busy: number;
  /** Whether each item has an Idempotency Key of the user's own. */
  hasOwnKeys: boolean;
  isSubWorkflow: boolean;
}

/** When a list was stopped: says how many went out, and how to send the rest. */
export function stopHint(stopped: Stopped): string {
  const { itemIndex, total, sent, sentBefore, unknown, busy } = stopped;
  const rest = total - sent - sentBefore - unknown - busy;
  const counts = [
    `${sent} of ${total} ${wereSent(sent)}`,
    sentBefore > 0 && `${sentBefore} had been sent before`,
    unknown > 0 && `${unknown} may have been sent`,
    busy > 0 && `${busy} ${busy === 1 ? 'is' : 'are'} being sent by another execution`,
    `${rest} ${rest === 1 ? 'was' : 'were'} not sent`,
  ].filter(Boolean);
  const stopper =
    itemIndex === undefined ? 'The execution was stopped' : `Item ${itemIndex} stopped the list`;
  return `${stopper}: ${counts.join(', ')}. ${howToGoOn(stopped)}`;
}

const wereSent = (count: number) => (count === 1 ? 'was sent' : 'were sent');

function howToGoOn({ hasOwnKeys, isSubWorkflow }: Stopped): string {
  if (hasOwnKeys) {
    return 'Run it again, or use Retry in the executions list: with your Idempotency Keys, and On Repeat set to Skip, only the rest is sent.';
  }
  if (isSubWorkflow) {
    return 'This is a sub-workflow, and a retry of its parent cannot be recognised: it would send everything again. For next time, set an Idempotency Key of your own under Delivery: then a retry sends only the rest.';
  }
  return 'Use Retry in the executions list: it sends only the rest.';
}
