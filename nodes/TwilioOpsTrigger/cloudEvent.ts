import * as z from 'zod/v4';
import { has, type Received } from './event';

/** https://www.twilio.com/docs/events/event-streams/overview (CloudEvents 1.0) */
export const cloudEvent = z.looseObject({ id: z.string(), type: z.string(), data: z.unknown() });

export const isCloudEvent = (received: Received) =>
  has(received, 'specversion', 'id', 'type', 'source');
