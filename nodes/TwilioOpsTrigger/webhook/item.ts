import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Wait } from '../../../lib/ledger/ledger';
import type { OptOutReading } from '../../../lib/compliance/optOut/isOptOut';
import { crmRecord, type CrmSource } from '../../../lib/twilio/crm';
import type { Received, TriggerEvent } from '../event';

/** One event on its way into the workflow. */
export interface Arrival {
  event: TriggerEvent;
  data: Received;
  /** What the event says of a message or call, for its record. */
  source?: CrmSource;
  /** Of an inbound message: whether it is an opt-out. */
  reading?: OptOutReading;
  /** Of a status: whether a later one was here first. */
  isOutOfOrder?: boolean;
  /** Executions that wait for it. */
  waits?: Wait[];
}

/**
 * The item that the workflow gets: `{event, account, data, crm}`; with an inbound message `optOut`, the reading of its
 * text; with a status that a later one has overtaken `isOutOfOrder: true`; `query` where the callback's URL had one.
 * @param account name of the account in the credential
 */
export function itemOf(arrival: Arrival, account: string, query: Received, now: Date): INodeExecutionData {
  const { event, data, source, reading, isOutOfOrder } = arrival;
  return {
    json: {
      event: event.id,
      account,
      data: data as IDataObject,
      ...(isOutOfOrder && { isOutOfOrder }),
      ...(reading && { optOut: { ...reading } }),
      ...(Object.keys(query).length > 0 && { query: { ...query } as IDataObject }),
      crm: source ? (crmRecord(source, account, now) as unknown as IDataObject) : null,
    },
  };
}
