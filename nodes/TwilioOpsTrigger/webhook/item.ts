import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { crmRecord } from '../../../lib/twilio/crm';
import type { Received, TriggerEvent } from '../event';

/** One event on its way into the workflow. */
export interface Arrival {
  event: TriggerEvent;
  data: Received;
}

/**
 * The item that the workflow gets: `{event, account, data, crm}`, and `query` where the callback's URL had one.
 * @param account name of the account in the credential
 */
export function itemOf({ event, data }: Arrival, account: string, query: Received, now: Date): INodeExecutionData {
  const source = event.crm?.(data);
  return {
    json: {
      event: event.id,
      account,
      data: data as IDataObject,
      ...(Object.keys(query).length > 0 && { query: { ...query } as IDataObject }),
      crm: source ? (crmRecord(source, account, now) as unknown as IDataObject) : null,
    },
  };
}
