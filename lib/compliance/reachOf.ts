import type { ConsentEvent } from './facts';
import type { OptOutReading } from './optOut/reading';

/** Below that an opt-out that may be a narrow one ends everything: too much is the safe side. */
const sureOfScope = 0.8;

/** What an opt-out ends: less than everything only where the reading is as sure as that needs. */
export function reachOf({
  scope,
  until,
  confidence,
}: OptOutReading): Partial<Pick<ConsentEvent, 'channel' | 'channelOnly' | 'purpose' | 'endsAt'>> {
  if (confidence < sureOfScope) return {};
  if (scope === 'marketing') return { purpose: 'marketing' };
  if (scope === 'calls') return { channel: 'voice', channelOnly: true };
  // A pause whose end nobody can tell lasts until they say more.
  return scope === 'pause' && until ? { endsAt: until } : {};
}
