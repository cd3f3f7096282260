import { personOf } from '../../../../lib/phone/person';
import type { Twilio } from 'twilio';
import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message';
import { FieldError } from '../../../../lib/kit/fieldError';
import { lastInboundOf } from '../../../../lib/gate/twilio/lastInbound';
import { whatsAppWindowMs } from '../../../../lib/compliance/messageLimits';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { bareAddress } from '../../../../lib/twilio/crm';
import type { MessageText } from './messageRequest';

/**
 * Refuses free text on WhatsApp to anybody who has not written in the last 24 hours, which Twilio
 * would take and then not deliver (error 63016). The ledger is asked first; it knows only what a
 * trigger received, so Twilio has the last word. Where neither can tell, the message goes.
 * @throws FieldError
 */
export async function checkWhatsAppWindow(
  twilio: Twilio,
  { channel, to, contentSid }: Pick<MessageText, 'channel' | 'to' | 'contentSid'>,
  { from: address }: Pick<MessageListInstanceCreateOptions, 'from'>,
  { ledger }: Pick<TwilioContext, 'ledger'>,
  now = Date.now(),
): Promise<void> {
  if (channel !== 'whatsapp' || contentSid) return;
  const from = address && bareAddress(address);
  const isOpen = (at: Date | null | undefined) =>
    Boolean(at && now - at.getTime() < whatsAppWindowMs);
  const person = personOf(to);
  const [received] =
    from && person
      ? await (await ledger()).inbound.last([{ from: person, to: from, channel: 'whatsapp' }])
      : [];
  if (isOpen(received)) return;
  const inLog = await lastInboundOf(twilio, {
    person: to,
    channel: 'whatsapp',
    sender: from,
  }).catch(() => undefined);
  if (inLog === undefined || isOpen(inLog?.at)) return;
  const last = [received, inLog?.at]
    .flatMap((at) => at ?? [])
    .sort((a, b) => b.getTime() - a.getTime())[0];
  throw new FieldError({
    field: 'contentSid',
    label: 'Template',
    fault: `is missing, and WhatsApp delivers free text only in the 24 hours after the person last wrote (${
      last ? last.toISOString() : 'never'
    }); nothing was sent: choose an approved template`,
  });
}
