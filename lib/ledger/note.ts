import type { pruned } from './retention';

/** What the ledger counts, by the line in which it stands. */
interface Figures {
  ledger: { state: 'away' | 'back'; seconds?: number };
  pruned: Partial<Record<(typeof pruned)[number] | 'seconds', number>>;
  spool: Partial<Record<'kept' | 'takenIn' | 'unreadable', number>>;
  waits: { expired: number };
}

/** Takes figures for whoever operates n8n. Never of any person. */
export type Note = (
  ...figures: { [What in keyof Figures]: [what: What, values: Figures[What]] }[keyof Figures]
) => void;

/** For callers without a log. */
export const noteNothing: Note = () => undefined;
