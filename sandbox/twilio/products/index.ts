import type { Effects, Routes } from '../context';
import { consents } from './accounts/consents';
import { geoPermissions } from './accounts/geoPermissions';
import { accounts } from './api/accounts';
import { availablePhoneNumbers } from './api/availablePhoneNumbers';
import { calls } from './api/calls';
import { callTranscriptions } from './api/callTranscriptions';
import { incomingPhoneNumbers } from './api/incomingPhoneNumbers';
import { keys } from './api/keys';
import { media } from './api/media';
import { messages } from './api/messages';
import { recordings, transcriptions } from './api/recordings';
import { usageRecords, usageTriggers } from './api/usage';
import { contentEffects, contents } from './content/contents';
import { conversationEffects, conversations } from './conversations/conversations';
import { eventStreamEffects, eventStreams } from './events/eventStreams';
import { transcriptEffects, transcripts } from './intelligence/transcripts';
import { phoneNumbers } from './lookups/phoneNumbers';
import { messagingServices } from './messaging/services';
import { alerts } from './monitor/alerts';
import { executionEffects, executions } from './studio/executions';
import { verifications, verifyServices } from './verify/verifications';
import { dialingPermissions } from './voice/dialingPermissions';

/** Operations with behaviour of their own, by product; all others have the fallback's. */
export const routes: Record<string, Routes> = {
  accounts: { ...consents, ...geoPermissions },
  api: {
    ...accounts,
    ...availablePhoneNumbers,
    ...calls,
    ...callTranscriptions,
    ...incomingPhoneNumbers,
    ...keys,
    ...media,
    ...messages,
    ...recordings,
    ...transcriptions,
    ...usageRecords,
  },
  content: { ...contents },
  conversations: { ...conversations },
  events: { ...eventStreams },
  intelligence: { ...transcripts },
  lookups: { ...phoneNumbers },
  messaging: { ...messagingServices },
  monitor: { ...alerts },
  studio: { ...executions },
  verify: { ...verifications },
  voice: { ...dialingPermissions },
};

/** What happens beyond the fallback's behaviour, by product. */
export const effects: Record<string, Effects> = {
  api: { ...usageTriggers },
  content: { ...contentEffects },
  conversations: { ...conversationEffects },
  events: { ...eventStreamEffects },
  intelligence: { ...transcriptEffects },
  studio: { ...executionEffects },
  verify: { ...verifyServices },
};
