import { flag } from '../../../../lib/kit/fields';

/** Twilio calls webhooks for what comes by its API only when a header asks for it. */
export const triggerWebhooks = () =>
  flag({
    label: 'Trigger Webhooks',
    description: "Whether the conversation's webhooks are called, as they are for what people do",
    default: true,
  });

/** The header that asks for it. */
export const webhookHeader = (isWanted: boolean | undefined) => ({
  xTwilioWebhookEnabled: isWanted === false ? ('false' as const) : ('true' as const),
});
