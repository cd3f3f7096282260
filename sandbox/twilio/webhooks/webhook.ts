import type { Parameters } from '../signature';
import type { Attempt } from './attempt';

/** A webhook to be sent: where, why and what. */
export interface Webhook {
  kind: string;
  url: string;
  method: string;
  /** Auth token of the account that owns the resource: the key of the signature. */
  authToken: string;
  accountSid: string;
  resourceSid: string;
  /** Form parameters by Twilio's names, or a raw JSON body. */
  content: { parameters: Parameters } | { json: unknown };
}

/** A webhook that was sent, and every answer it got. */
export interface WebhookDelivery {
  kind: string;
  url: string;
  method: string;
  accountSid: string;
  resourceSid: string;
  parameters: Parameters | undefined;
  json: unknown;
  attempts: Attempt[];
}
