import type { Received, TriggerEvent } from '../event';
import awaitedReply from './awaitedReply';
import callStatus from './callStatus';
import conversationsEvent from './conversationsEvent';
import errorAlert from './errorAlert';
import eventStream from './eventStream';
import inboundCall from './inboundCall';
import inboundMessage from './inboundMessage';
import intelligenceResults from './intelligenceResults';
import intelligenceTranscript from './intelligenceTranscript';
import machineDetection from './machineDetection';
import messageStatus from './messageStatus';
import other from './other';
import realTimeTranscription from './realTimeTranscription';
import recordingReady from './recordingReady';
import transcriptionReady from './transcriptionReady';
import usageThreshold from './usageThreshold';
import verifyEvent from './verifyEvent';

/** All events, the special before the general. */
export const events: readonly TriggerEvent[] = [
  inboundMessage,
  awaitedReply,
  messageStatus,
  inboundCall,
  callStatus,
  machineDetection,
  recordingReady,
  transcriptionReady,
  realTimeTranscription,
  intelligenceTranscript,
  intelligenceResults,
  conversationsEvent,
  errorAlert,
  usageThreshold,
  verifyEvent,
  eventStream,
  other,
];

/**
 * Which event this is; a Verify event is also an Event Streams event, for triggers that chose only
 * the latter.
 */
export function eventOf(received: Received, chosen: readonly string[]): TriggerEvent {
  const matching = events.filter(({ matches }) => matches(received));
  const special = matching[0]!;
  return matching.find(({ id }) => id !== other.id && chosen.includes(id)) ?? special;
}

/** The events by whose URLs the chosen ones come, each once. */
export const cameBy = (chosen: readonly string[]): string[] => [
  ...new Set(chosen.map((id) => events.find((event) => event.id === id)?.comesAs ?? id)),
];

export { awaitedReply, inboundMessage, other };
