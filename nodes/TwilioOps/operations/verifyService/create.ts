import { flag, integer, options, sid, sidLocator, text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { verifyServiceRecord } from './record';

export default operation({
  resource: 'verifyService',
  operation: 'create',
  name: 'Create',
  action: 'Create a Verify service',
  description: 'Set up a service that sends and checks one-time codes under your name',
  fields: {
    friendlyName: text({
      label: 'Friendly Name',
      description: 'Shown to people in the message',
      maxLength: 30,
    }),
    options: options({
      codeLength: integer({ label: 'Code Length', min: 4, max: 10, default: 6 }),
      lookupEnabled: flag({
        label: 'Lookup',
        description: 'Whether to look up each number before sending; costs money',
      }),
      skipSmsToLandlines: flag({
        label: 'Skip SMS to Landlines',
        description: 'Whether to refuse SMS to landlines; needs Lookup',
      }),
      dtmfInputRequired: flag({
        label: 'Key Press Required',
        description: 'Whether a call asks for a key before it says the code',
        default: true,
      }),
      ttsName: text({ label: 'Spoken Name', description: 'How calls say the name' }),
      psd2Enabled: flag({
        label: 'PSD2',
        description: 'Whether payments are confirmed with amount and payee',
      }),
      doNotShareWarningEnabled: flag({
        label: 'Do Not Share Warning',
        description: 'Whether the message warns not to share the code',
      }),
      customCodeEnabled: flag({
        label: 'Custom Codes',
        description: 'Whether codes of your own may be sent',
      }),
      defaultTemplateSid: sidLocator('HJ', {
        label: 'Default Template',
        search: 'listVerifyTemplates',
      }),
      whatsappMsgServiceSid: sidLocator('MG', {
        label: 'WhatsApp Messaging Service',
        search: 'listMessagingServices',
      }),
      whatsappFrom: text({ label: 'WhatsApp From', placeholder: 'whatsapp:+15005550006' }),
      totpIssuer: text({ label: 'TOTP Issuer', description: 'Shown in authenticator apps' }),
      totpTimeStep: integer({ label: 'TOTP Time Step (Seconds)', min: 20, max: 60, default: 30 }),
      totpCodeLength: integer({ label: 'TOTP Code Length', min: 3, max: 8, default: 6 }),
      totpSkew: integer({ label: 'TOTP Skew (Time Steps)', min: 0, max: 2, default: 1 }),
      pushIncludeDate: flag({
        label: 'Push: Include Date',
        description: 'Whether push notifications carry the date',
      }),
      pushApnCredentialSid: sid('CR', { label: 'Push: APN Credential SID' }),
      pushFcmCredentialSid: sid('CR', { label: 'Push: FCM Credential SID' }),
      verifyEventSubscriptionEnabled: flag({
        label: 'Event Subscription',
        description: 'Whether events go to Event Streams',
      }),
    }),
  },
  request: async (twilio, { friendlyName, options: more }) => {
    const {
      whatsappMsgServiceSid,
      whatsappFrom,
      totpIssuer,
      totpTimeStep,
      totpCodeLength,
      totpSkew,
      pushIncludeDate,
      pushApnCredentialSid,
      pushFcmCredentialSid,
      ...same
    } = more;
    return twilio.verify.v2.services.create({
      friendlyName,
      ...same,
      // Names with a point cannot be parameters of n8n.
      'whatsapp.msgServiceSid': whatsappMsgServiceSid,
      'whatsapp.from': whatsappFrom,
      'totp.issuer': totpIssuer,
      'totp.timeStep': totpTimeStep,
      'totp.codeLength': totpCodeLength,
      'totp.skew': totpSkew,
      'push.includeDate': pushIncludeDate,
      'push.apnCredentialSid': pushApnCredentialSid,
      'push.fcmCredentialSid': pushFcmCredentialSid,
    });
  },
  output: verifyServiceRecord,
});
