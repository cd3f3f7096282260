import type { Twilio } from 'twilio';
import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { bareAddress } from '../../../../lib/twilio/crm';
import { checkTemplateVariables } from './templateVariables';
import type { MessageText } from './messageRequest';
import { checkWhatsAppWindow } from './whatsAppWindow';

/**
 * Refuses what Twilio would take and then deliver wrongly or not at all: a template with gaps, or
 * free text outside WhatsApp's window.
 * @throws FieldError
 */
export async function checkDeliverable(
  twilio: Twilio,
  { channel, to, contentSid, contentVariables }: MessageText,
  { from }: Pick<MessageListInstanceCreateOptions, 'from'>,
  context: TwilioContext,
): Promise<void> {
  if (contentSid) await checkTemplateVariables(twilio, { contentSid, contentVariables }, context);
  else if (channel === 'whatsapp')
    await checkWhatsAppWindow(twilio, { to, from: from && bareAddress(from) }, context);
}
