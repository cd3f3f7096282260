import { optedOutCode } from '../../lib/sending/optOutAtTwilio';
import type { Received } from './received';
import { textIn, type Heard } from './heard';

/**
 * What an inbound message tells; the parameters of buttons and lists are those of
 * https://www.twilio.com/docs/whatsapp/buttons and https://www.twilio.com/docs/rcs
 */
export function heardInMessage(data: Received): Heard[] {
  const label = textIn(data, 'ButtonText') || textIn(data, 'ListTitle');
  const id = textIn(data, 'ButtonPayload') || textIn(data, 'ListId');
  return [
    {
      kind: 'said',
      sid: textIn(data, 'MessageSid'),
      from: textIn(data, 'From'),
      to: textIn(data, 'To'),
      text: textIn(data, 'Body'),
      mediaCount: Number(textIn(data, 'NumMedia')) || 0,
      optOutType: textIn(data, 'OptOutType') || undefined,
      button: label || id ? { label, id } : undefined,
    },
  ];
}

/** What the status of a message of ours tells: only Twilio's refusal for an opt-out. */
export function heardInStatus(data: Received): Heard[] {
  if (Number(data.ErrorCode) !== optedOutCode) return [];
  return [
    { kind: 'refused', sid: textIn(data, 'MessageSid'), to: textIn(data, 'To') || undefined },
  ];
}
