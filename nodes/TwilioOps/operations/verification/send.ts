import { FieldError } from '../../../../lib/kit/fieldError';
import { byModel, choice, email, phone, shownFor } from '../../../../lib/kit/fields';
import { jsonText } from '../../../../lib/kit/jsonText';
import type { Channel } from '../../../../lib/compliance/facts';
import { inLineFieldsOfOneCategory } from '../../../../lib/gate/inLine/inLineFields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { verificationRecord } from './record';
import { sendOptions } from './sendOptions';
import { serviceSid } from './serviceSid';

/** How a code reaches the phone; by email and by the mobile network alone it reaches none. */
const channelOf: Readonly<Record<string, Channel | undefined>> = {
  sms: 'sms',
  call: 'voice',
  whatsapp: 'whatsapp',
  auto: 'sms',
};

/** Twilio's limit (API reference, Start New Verification). */
const maxTags = 10;

export default operation({
  resource: 'verification',
  operation: 'send',
  name: 'Send',
  action: 'Send a verification code',
  description:
    'Send a one-time code (OTP, 2FA) by SMS, call, email or WhatsApp, which Check compares later. Costs money and reaches a person.',
  risk: 'spends',
  fields: {
    serviceSid: serviceSid(),
    channel: choice(
      { label: 'Channel' },
      {
        sms: 'SMS',
        call: 'Call',
        email: 'Email',
        whatsapp: 'WhatsApp',
        sna: {
          name: 'Silent Network Auth',
          description: 'The mobile network vouches for the device; no code is sent',
        },
        auto: { name: 'Automatic', description: 'Twilio chooses the channel' },
      },
    ),
    to: byModel(
      shownFor(
        { channel: ['sms', 'call', 'whatsapp', 'sna', 'auto'] },
        phone({ label: 'To', description: "The person's number as you have it" }),
      ),
    ),
    email: byModel(shownFor({ channel: ['email'] }, email({ label: 'To Email' }))),
    ...inLineFieldsOfOneCategory(),
    options: sendOptions(),
  },
  category: 'oneTimeCode',
  check: (_twilio, { options: { tags = {} } }) => {
    const { length } = Object.keys(tags);
    if (length <= maxTags) return;
    throw new FieldError({
      field: 'options.tags',
      label: 'Tags',
      fault: `has ${length} entries: use at most ${maxTags}`,
    });
  },
  request: async (twilio, { serviceSid: service, channel, to, email: address, options }) => {
    const { tags, templateCustomSubstitutions, ...more } = options;
    return twilio.verify.v2.services(service).verifications.create({
      to: (to ?? address)!,
      channel,
      ...more,
      templateCustomSubstitutions: jsonText(templateCustomSubstitutions),
      tags: jsonText(tags),
    });
  },
  outgoing: ({ channel, to, serviceSid: service, options: { templateSid } }, { account }) => {
    const by = channelOf[channel];
    return to && by
      ? {
          account: account.accountSid,
          recipient: to,
          channel: by,
          // Verify writes the text, by a template of ours or its own.
          contentSid: templateSid ?? service,
        }
      : undefined;
  },
  sending: ({ serviceSid: service, channel, to, email: address, options: { customCode } }) => ({
    kind: 'verification',
    recipient: (to ?? address)!,
    sender: service,
    content: { channel, customCode },
  }),
  output: verificationRecord,
});
