import type { Effects, Routes } from '../context';
import { accounts } from './api/accounts';
import { callRecordings } from './api/callRecordings';
import { calls } from './api/calls';
import { callTranscriptions } from './api/callTranscriptions';
import { incomingPhoneNumbers } from './api/incomingPhoneNumbers';
import { media } from './api/media';
import { messages } from './api/messages';
import { recordings, transcriptions } from './api/recordings';
import { phoneNumbers } from './lookups/phoneNumbers';
import { messagingServices } from './messaging/services';
import { alerts } from './monitor/alerts';

/** Operations with behaviour of their own, by product; all others have the fallback's. */
export const routes: Record<string, Routes> = {
  api: { ...accounts, ...callRecordings, ...calls, ...callTranscriptions, ...incomingPhoneNumbers, ...media, ...messages, ...recordings, ...transcriptions },
  lookups: { ...phoneNumbers },
  messaging: { ...messagingServices },
  monitor: { ...alerts },
};

/** What happens beyond the fallback's behaviour, by product. */
export const effects: Record<string, Effects> = {};
