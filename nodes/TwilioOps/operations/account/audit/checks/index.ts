import type { AnyCheck } from '../check';
import errorAlerts from './errorAlerts';
import errorRate from './errorRate';
import lowBalance from './lowBalance';
import messagingGeoPermissions from './messagingGeoPermissions';
import numbersWithoutWebhook from './numbersWithoutWebhook';
import plainHttpWebhooks from './plainHttpWebhooks';
import suspendedAccounts from './suspendedAccounts';
import tollFreeUnverified from './tollFreeUnverified';
import unusedNumbers from './unusedNumbers';
import unusualActivity from './unusualActivity';
import usSendersUnregistered from './usSendersUnregistered';
import voiceGeoPermissions from './voiceGeoPermissions';

/** Every check, those first that cost most when they are overlooked. */
export const checks: readonly AnyCheck[] = [
  suspendedAccounts,
  lowBalance,
  unusualActivity,
  errorRate,
  errorAlerts,
  usSendersUnregistered,
  tollFreeUnverified,
  numbersWithoutWebhook,
  plainHttpWebhooks,
  messagingGeoPermissions,
  voiceGeoPermissions,
  unusedNumbers,
];
