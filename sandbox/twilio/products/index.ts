import type { Answer, Effects, Routes } from '../context';
import type { Account } from '../state/account';
import type { World } from '../world';
import { accounts } from './api/accounts';
import { callRecordings } from './api/callRecordings';
import { calls } from './api/calls';
import { incomingPhoneNumbers } from './api/incomingPhoneNumbers';
import { messages } from './api/messages';
import { phoneNumbers } from './lookups/phoneNumbers';
import { messagingServices } from './messaging/services';
import { alerts } from './monitor/alerts';

/** Operations with behaviour of their own, by product; all others have the fallback's. */
export const routes: Record<string, Routes> = {
  api: { ...accounts, ...callRecordings, ...calls, ...incomingPhoneNumbers, ...messages },
  lookups: { ...phoneNumbers },
  messaging: { ...messagingServices },
  monitor: { ...alerts },
};

/** What happens beyond the fallback's behaviour, by product. */
export const effects: Record<string, Effects> = {};

export type Unspecified = (world: World, account: Account) => Answer;

/** Requests that Twilio answers although its document does not have them: media and recordings as bytes. */
export function unspecified(_product: string, _method: string, _path: string): Unspecified | undefined {
  return undefined;
}
