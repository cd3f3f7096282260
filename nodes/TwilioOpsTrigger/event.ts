import type * as z from 'zod/v4';
import type { CrmSource } from '../../lib/twilio/crm';
import type { Heard } from './heard';
import type { Received } from './received';

export type { Received };

/**
 * One kind of webhook: how the editor names it, how it is told from others, and what it carries.
 *
 * Twilio may add parameters without notice (https://www.twilio.com/docs/usage/webhooks), so schemas
 * keep unknown ones and ask only for what tells the event.
 */
interface EventDefinition<Data extends Received = Received> {
  /** Stored in users' workflows, and `event` of the item. */
  id: string;
  /** In the list under Trigger On. */
  name: string;
  /** In n8n's list of triggers: `On inbound message`. */
  action: string;
  description: string;
  /**
   * What Twilio does with the answer: sends it as a message, follows it in the call, or ignores it.
   */
  answer: 'message' | 'voice' | 'ignored';
  /** The event through whose URL it comes, where it has none of its own. */
  comesAs?: string;
  matches(received: Received): boolean;
  schema: z.ZodType<Data>;
  /**
   * What two deliveries of the same event have in common; `null` when the parameters cannot tell.
   */
  identity(data: Data): string | null;
  /**
   * How far a message or call has come, of `last` steps; `null` for a status that has no place in
   * the order.
   */
  progress?(data: Data): { sid: string; rank: number; last: number } | null;
  /**
   * What people tell us by it: opt-outs and opt-ins are read from this and from nothing else, so
   * each event has to say it, were it `nothingHeard`. It is asked also where the parameters do not
   * fit the schema.
   */
  heard(received: Received): Heard[];
  /** The record that Twilio Ops gives too, of messages and calls; `null` for all else. */
  crm?(data: Data): CrmSource | null;
  /** Files at Twilio that belong to the event, as binary properties. */
  files?(data: Data): TwilioFile[];
  /** A request as Twilio documents it; shown in the docs and used in the tests. */
  example: Received;
}

/** A file at Twilio: the name of its binary property and its URL. */
export interface TwilioFile {
  property: string;
  url: string;
}

/** An event with its type of data forgotten, as the table holds it. */
export type TriggerEvent = EventDefinition;

/** The rank of a status in a list of groups, from the first to the last. */
export function progressOf(sid: string, status: string, order: ReadonlyArray<readonly string[]>) {
  const rank = order.findIndex((group) => group.includes(status));
  return rank === -1 ? null : { sid, rank, last: order.length - 1 };
}

/** Lets the compiler infer the type of the data from the schema. */
export const event = <Data extends Received>(definition: EventDefinition<Data>) =>
  definition as unknown as TriggerEvent;

/** Whether all of these parameters came, empty or not. */
export const has = (received: Received, ...names: string[]) =>
  names.every((name) => received[name] !== undefined);
