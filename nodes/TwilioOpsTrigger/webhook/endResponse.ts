import type { ServerResponse } from 'node:http';
import type { Twiml } from '../../../lib/twilio/twiml';

/**
 * Twilio's documentation of TwiML:
 * https://www.twilio.com/docs/voice/twiml#twilio-understands-mime-types
 */
export const twimlType = 'text/xml; charset=utf-8';

/** Answers a webhook without n8n. */
export function endResponse(response: ServerResponse, status: number, twiml?: Twiml): void {
  if (twiml) response.setHeader('Content-Type', twimlType);
  response.statusCode = status;
  response.end(twiml ?? '');
}
