import { choice } from '../../../../lib/kit/fields';

/** How Twilio calls an address; POST unless chosen otherwise. */
export const httpMethod = (label: string) => choice({ label }, { POST: 'POST', GET: 'GET' });
