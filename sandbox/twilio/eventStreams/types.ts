/**
 * Event types and their schemas, a part of Twilio's list.
 * https://www.twilio.com/docs/events/event-types
 */
export const eventTypes: Record<string, string> = {
  'com.twilio.messaging.message.queued': 'Messaging.MessageStatus',
  'com.twilio.messaging.message.sent': 'Messaging.MessageStatus',
  'com.twilio.messaging.message.delivered': 'Messaging.MessageStatus',
  'com.twilio.messaging.message.failed': 'Messaging.MessageStatus',
  'com.twilio.messaging.message.undelivered': 'Messaging.MessageStatus',
  'com.twilio.messaging.message.read': 'Messaging.MessageStatus',
  'com.twilio.messaging.inbound-message.received': 'Messaging.InboundMessageV1',
  'com.twilio.voice.status-callback.call.initiated':
    'Voice.ProgrammableVoiceStatusCallback.CallEvents',
  'com.twilio.voice.status-callback.call.ringing':
    'Voice.ProgrammableVoiceStatusCallback.CallEvents',
  'com.twilio.voice.status-callback.call.answered':
    'Voice.ProgrammableVoiceStatusCallback.CallEvents',
  'com.twilio.voice.status-callback.call.completed':
    'Voice.ProgrammableVoiceStatusCallback.CallEvents',
  'com.twilio.voice.insights.call-summary.complete': 'VoiceInsights.CallSummary',
  'com.twilio.accountsecurity.verify.verification.pending': 'AccountSecurity.VerificationEvents',
  'com.twilio.accountsecurity.verify.verification.approved': 'AccountSecurity.VerificationEvents',
  'com.twilio.accountsecurity.verify.verification.canceled': 'AccountSecurity.VerificationEvents',
  'com.twilio.error-logs.error.logged': 'ErrorLogs.ErrorLog',
};
