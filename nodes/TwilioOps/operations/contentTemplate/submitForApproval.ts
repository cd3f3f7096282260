import { FieldError } from '../../../../lib/kit/fieldError';
import { choice, integer, options, text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { contentSid } from './contentSid';

/** WhatsApp's rule for names (Content API, approval requests). */
const NAME = /^[a-z0-9_]{1,512}$/;

export default operation({
  resource: 'contentTemplate',
  operation: 'submitForApproval',
  name: 'Submit for Approval',
  action: 'Submit a content template for approval by WhatsApp',
  description:
    'Ask WhatsApp to approve a template; until then it works only within 24 hours after the person wrote',
  fields: {
    contentSid: contentSid(),
    name: text({
      label: 'Name',
      description: 'For WhatsApp: lower-case letters, digits and underscores',
      placeholder: 'appointment_reminder',
    }),
    category: choice(
      { label: 'Category' },
      {
        UTILITY: {
          name: 'Utility',
          description: 'About something that the person ordered or agreed on',
        },
        MARKETING: { name: 'Marketing', description: 'Offers and news' },
        AUTHENTICATION: { name: 'Authentication', description: 'One-time codes' },
      },
    ),
    options: options({
      sendTtlSeconds: integer({
        label: 'Time to Live (Seconds)',
        description: 'After which WhatsApp gives up delivery',
        min: 30,
        max: 2_592_000,
        default: 43_200,
      }),
    }),
  },
  request: async (twilio, { contentSid: sid, name, category, options: { sendTtlSeconds } }) => {
    if (!NAME.test(name)) {
      throw new FieldError({
        field: 'name',
        label: 'Name',
        value: name,
        fault:
          'is not a name that WhatsApp accepts: use lower-case letters, digits and underscores',
      });
    }
    return twilio.content.v1
      .contents(sid)
      .approvalCreate.create({ name, category, send_ttl_seconds: sendTtlSeconds } as never);
  },
  output: (
    { name, category, status, contentType, rejectionReason, allowCategoryChange },
    { contentSid: sid },
  ) => ({
    contentSid: sid,
    name,
    category,
    status,
    contentType,
    rejectionReason,
    allowCategoryChange,
  }),
});
