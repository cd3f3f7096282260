import type { TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { PRODUCTION } from '../../../sandbox/twilio/seed';

/** What one operation must ask of Twilio, and the item that comes of it. */
export interface Fixture {
  /**
   * Says which side of the operation this shows; more than one fixture of an operation is welcome.
   */
  name: string;
  /** The operation's parameters as n8n stores them, without resource and operation. */
  parameters: Record<string, unknown> | ((sids: Prepared) => Record<string, unknown>);
  /** Makes what the operation works on; gives its SIDs to `parameters` and `requests`. */
  prepare?(twilio: TwilioSimulator): Promise<Prepared> | Prepared;
  /** Every request in order, exactly: method, path from the product on, and all parameters sent. */
  requests: ExpectedRequest[] | ((sids: Prepared) => ExpectedRequest[]);
  /** Of the same GET, one after the other, only the first is listed. */
  asksAgain?: true;
  /** The items' JSON; none when it is refused. */
  items?: unknown[] | ((sids: Prepared) => unknown[]);
  /** The items' files: the binary data of each, `data` being the bytes in base64. */
  files?: Array<Record<string, unknown>>;
  /** The refusal of a bad input: what the error says, and its remedy. */
  fails?:
    | { message: unknown; description: unknown }
    | ((sids: Prepared) => { message: unknown; description: unknown });
}

type Prepared = Record<string, string>;

interface ExpectedRequest {
  method: 'GET' | 'POST' | 'DELETE';
  /** Without the query, e.g. `/api/2010-04-01/Accounts/AC…/Messages.json`. */
  path: string;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
}

export const accountPath = `/api/2010-04-01/Accounts/${PRODUCTION.sid}`;

/**
 * Does a request straight at the simulator, signed in as the main account, to prepare what an
 * operation works on.
 */
export async function post(
  twilio: TwilioSimulator,
  path: string,
  body: Record<string, string> | string,
): Promise<Record<string, string>> {
  const response = await fetch(`${twilio.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${PRODUCTION.sid}:${PRODUCTION.authToken}`).toString('base64')}`,
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
    },
    body: typeof body === 'string' ? body : new URLSearchParams(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, string>;
}
