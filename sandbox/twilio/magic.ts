/** How a message ends: with an error, read by its recipient, or stuck on the way. */
export type MessageFate =
  | { status: 'undelivered' | 'failed'; errorCode: number }
  | { status: 'read' | 'sent' | 'queued'; errorCode?: undefined };

/** What becomes of a message or call to a number. */
export interface Fate {
  message?: MessageFate;
  call?:
    { status: 'busy' | 'no-answer' | 'failed'; sipResponseCode: number } | { answeredBy: string };
}

/**
 * Recipients whose fate is in their number: `+150055` and a delivery error code, for instance
 * `+15005530003` (undelivered, 30003). 30001 and 30002 fail before they are sent. The simulator's
 * own invention, so that outcomes need no set-up; Twilio's own numbers for refusals at creation are
 * in `refusals.ts`.
 */
const deliveryError = /^\+150055((?:3|6)\d{4})$/;

const failedEarly = new Set([30001, 30002]);

/** Callees whose fate is in their number: busy, no answer, failed, and answered by a machine. */
const callees: Record<string, Fate> = {
  '+15005501486': { call: { status: 'busy', sipResponseCode: 486 } },
  '+15005501480': { call: { status: 'no-answer', sipResponseCode: 480 } },
  '+15005501404': { call: { status: 'failed', sipResponseCode: 404 } },
  '+15005502001': { call: { answeredBy: 'machine_start' } },
};

/** The fate that is written in the number itself, if any. */
export function magicFate(address: string): Fate | undefined {
  const code = Number(deliveryError.exec(address.replace(/^\w+:/, ''))?.[1]);
  if (!code) return callees[address];
  return { message: { status: failedEarly.has(code) ? 'failed' : 'undelivered', errorCode: code } };
}
