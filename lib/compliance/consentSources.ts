/** What the consent log names as the source of what a person said, or Twilio said for them. */
export const consentSources = {
  /** Twilio's word (Consent API): a message that asked to stop. */
  optOutMessage: 'opt-out-message',
  /** Twilio's word (Consent API): a message that asked for messages again. */
  optInMessage: 'opt-in-message',
  /** Twilio refused a message, since the person has opted out there: error 21610. */
  refusedByTwilio: 'twilio-error-21610',
  /** WhatsApp's own switch for marketing. */
  whatsappPreference: 'whatsapp-user-preferences',
} as const;

const endedByMessage: readonly string[] = [
  consentSources.optOutMessage,
  consentSources.refusedByTwilio,
  consentSources.whatsappPreference,
];

/** Whether an opt-out was said in a message, so that START takes it back. */
export const isSaidInMessage = ({ source }: { source: string }): boolean =>
  endedByMessage.includes(source);
