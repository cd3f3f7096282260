import { personOf } from '../../../lib/phone/person';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Wait } from '../../../lib/ledger/ledger';
import type { Account } from '../../../lib/twilio/accounts';
import type { OptOutReading } from '../../../lib/compliance/optOut/isOptOut';
import { crmRecord, type CrmSource } from '../../../lib/twilio/crm';
import type { Received, TriggerEvent } from '../event';
import type { Heard } from '../heard';
import { isForReview } from './consent';

/** How an event came. */
export interface Origin {
  account: Account;
  /** The query of the callback's URL, where it had one. */
  query: Received;
  at: Date;
  /** Tells repeats of a delivery, where Twilio gave one. */
  idempotencyToken: string | undefined;
}

/** One event on its way into the workflow. */
export interface Arrival extends Origin {
  event: TriggerEvent;
  data: Received;
  /** What the event says of a message or call, for its record. */
  source?: CrmSource | null | undefined;
  /** What people tell us by it. */
  heard: readonly Heard[];
  /** When they said it. */
  saidAt: Date;
  /** Of a message that somebody has written: whether it is an opt-out. */
  reading?: OptOutReading;
  /** Of a status: whether a later one was here first. */
  isOutOfOrder?: boolean;
  /** Executions that wait for it. */
  waits?: Wait[];
  /** What its author is to be asked, since it decides nothing. */
  ask?: string;
}

/**
 * The item that the workflow gets: `{event, account, data, crm}`; with a message or call, by
 * whatever webhook, `person`, who is the same for all spellings of the number; with what a person
 * has written `optOut`, the reading of the text, and its `review` where a person should look at it;
 * with a status that a later one has overtaken `isOutOfOrder: true`; `query` where the callback's
 * URL had one.
 */
export function itemOf({
  account,
  query,
  at,
  event,
  data,
  source,
  heard,
  reading,
  isOutOfOrder,
}: Arrival): INodeExecutionData {
  return {
    json: {
      event: event.id,
      account: account.name,
      data: data as IDataObject,
      ...(isOutOfOrder && { isOutOfOrder }),
      ...(reading && { optOut: { ...reading, review: isForReview(reading) } }),
      ...(Object.keys(query).length > 0 && { query: { ...query } as IDataObject }),
      ...((source ?? heard[0]) && { person: source ? personIn(source) : personHeard(heard) }),
      crm: source ? (crmRecord(source, account.name, at) as unknown as IDataObject) : null,
    },
  };
}

/** The other side of a message or call; `null` where the number is withheld. */
const personIn = ({ direction, from, to }: CrmSource): string | null =>
  personOf(direction?.startsWith('inbound') ? from : to) ?? null;

/** Who tells us something, or whom a message did not reach. */
const personHeard = ([first]: readonly Heard[]): string | null =>
  personOf(first?.kind === 'refused' ? first.to : first?.from) ?? null;
