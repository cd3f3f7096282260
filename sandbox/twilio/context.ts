import type { Operation } from './openapi/operation';
import type { Account } from './state/account';
import type { Wire } from './state/table';
import type { World } from './world';

/**
 * What a route's handler is given: a request that Twilio's document allows, of an account that may
 * make it.
 */
export interface Context {
  world: World;
  /** The account that is acted upon: the one in the path, else the one that signed in. */
  account: Account;
  operation: Operation;
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: Record<string, unknown>;
  /** Path and query as they were requested, without the product. */
  url: string;
}

/** An answer of the API. A missing body is sent as none. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export type Handler = (context: Context) => Answer | Promise<Answer>;

/**
 * What happens beyond the fallback's behaviour to a resource that was made, changed or is to be
 * deleted.
 */
export type Effect = (context: Context, resource: Wire) => void;

/** Effects by operation, named like {@link Routes}. */
export type Effects = Record<string, Effect>;

/**
 * Handlers by operation, named as in Twilio's document: `POST
 * /2010-04-01/Accounts/{AccountSid}/Messages.json`.
 */
export type Routes = Record<string, Handler>;
