import type { LookUp } from '../../../../lib/sending/contract';
import type { WorldClock } from './worldClock';

/** What Twilio has accepted. `by` and `key` are ours to know: its list does not show them. */
export interface Entry {
  sid: string;
  to: string;
  text: string;
  /** By Twilio's clock. */
  at: number;
  /** When its list shows it, by the same. */
  shownAt: number;
  key: string;
  by: object;
}

const clockFaultMilliseconds = 14 * 3_600_000;
const pausesSeconds = [1, 2, 4, 8, 15];

interface LookedFor {
  to: string;
  text: string;
  ageMilliseconds(): number;
  mayBeOlder: boolean;
  claimed(sids: readonly string[]): Promise<ReadonlySet<string>>;
  wait(milliseconds: number): Promise<void>;
  isStopped(): boolean;
}

/** Twilio, whose clock is not ours and whose list lags. */
export class WorldTwilio {
  readonly entries: Entry[] = [];
  private readonly offset = 7 * 3_600_000;
  private count = 0;

  constructor(private readonly clock: WorldClock) {}

  private now = () => this.clock.now() + this.offset;

  accept(sent: Pick<Entry, 'to' | 'text' | 'key' | 'by'>, lag: number, age = 0): Entry {
    const at = this.now() - age;
    const entry = { ...sent, sid: `SM${(this.count += 1)}-${sent.to}`, at, shownAt: at + lag };
    this.entries.push(entry);
    return entry;
  }

  /** As lib/twilio/reconcile.ts does: half a minute of looks, and the judgement of the last. */
  async lookUp(lost: LookedFor): Promise<LookUp> {
    let seen = await this.look(lost);
    for (const seconds of pausesSeconds) {
      if (seen.verdict === 'found') return seen;
      await lost.wait(seconds * 1_000);
      if (lost.isStopped()) return { verdict: 'unknown', reason: 'The execution was stopped.' };
      seen = await this.look(lost);
    }
    return seen.verdict === 'notSent' && lost.mayBeOlder ? this.lookFurtherBack(lost) : seen;
  }

  private async lookFurtherBack(lost: LookedFor): Promise<LookUp> {
    const ageMilliseconds = () => lost.ageMilliseconds() + clockFaultMilliseconds;
    const free = await this.freeOf({ ...lost, ageMilliseconds });
    return free.length > 0
      ? { verdict: 'unknown', reason: 'The clock may have been set back.' }
      : { verdict: 'notSent' };
  }

  private async look(lost: LookedFor): Promise<LookUp> {
    const free = await this.freeOf(lost);
    const [found, ...others] = free.filter(({ text }) => text === lost.text);
    if (free.length === 0) return { verdict: 'notSent' };
    if (found && others.length === 0) return { verdict: 'found', result: { sid: found.sid } };
    return { verdict: 'unknown', reason: 'Twilio shows others.' };
  }

  private async freeOf({ to, ageMilliseconds, claimed }: LookedFor): Promise<Entry[]> {
    const now = this.now();
    const since = now - ageMilliseconds();
    const shown = this.entries.filter(
      (entry) => entry.to === to && entry.shownAt <= now && entry.at >= since,
    );
    const taken = await claimed(shown.map(({ sid }) => sid));
    return shown.filter(({ sid }) => !taken.has(sid));
  }
}
