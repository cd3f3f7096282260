import type { ServerResponse } from 'node:http';
import type { Twiml } from '../../../lib/twilio/twiml';
import { endResponse } from './endResponse';

/**
 * Sends the fallback when the workflow has not answered in time; what n8n sends afterwards is
 * dropped.
 * @param onLate told when that happens
 * @param waitMs what is left of Twilio's patience
 */
export function answerBeforeDeadline(
  response: ServerResponse,
  fallback: Twiml,
  onLate: () => void,
  waitMs: number,
): void {
  const timer = setTimeout(() => {
    if (response.headersSent) return;
    endResponse(response, 200, fallback);
    ignoreLaterAnswers(response);
    onLate();
  }, waitMs);
  timer.unref();
  response.once('close', () => clearTimeout(timer));
}

/**
 * n8n answers when the workflow ends, whether or not the response is over; without this it would
 * fail and destroy the connection.
 */
function ignoreLaterAnswers(response: ServerResponse): void {
  const ignore = () => response;
  Object.assign(response, { setHeader: ignore, send: ignore, json: ignore, end: ignore });
}
