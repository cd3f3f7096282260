import { PRODUCTION } from '../../../sandbox/twilio/seed';
import { toOutgoing } from '../../../sandbox/twilio/webhooks/outgoing';

export interface Delivered {
  status: number;
  body: string;
}

/** `rc=5` */
const mostRepetitions = 5;

/**
 * A webhook that Twilio signed once, to be delivered as often and in as many places as one likes:
 * every delivery has the same idempotency token, as Twilio's repetitions have.
 * @param url as it was registered
 */
export function signedOnce(url: string, parameters: Record<string, string>) {
  const { authToken, sid } = PRODUCTION;
  const outgoing = toOutgoing(
    {
      url,
      method: 'POST',
      authToken,
      content: { parameters: { AccountSid: sid, ...parameters } },
    },
    false,
  );
  /**
   * Delivers it, and again after a 5xx, as the registered addresses ask for.
   * @param at the address of a process, past whatever stands before it
   */
  return async (at: string = new URL(url).origin): Promise<Delivered> => {
    const { headers, body } = outgoing;
    const address = outgoing.url.replace(new URL(url).origin, at);
    for (let attempt = 0; ; attempt++) {
      const response = await fetch(address, { method: 'POST', headers, body });
      const answer = { status: response.status, body: await response.text() };
      if (answer.status < 500 || attempt === mostRepetitions) return answer;
    }
  };
}
