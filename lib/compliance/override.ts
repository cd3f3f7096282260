import type { Override } from './facts';

/** An override counts only with a named approver, a reason and an expiry that has not passed. */
export const overrideVerdict = (
  override: Override | undefined,
  at: Date,
): { accepted: boolean; why: string | null } => {
  if (override === undefined) return { accepted: false, why: null };
  if (override.by.trim() === '') return { accepted: false, why: 'no approver is named' };
  if (override.reason.trim() === '') return { accepted: false, why: 'no reason is given' };
  const expires = override.expiresAt.getTime();
  if (Number.isNaN(expires)) return { accepted: false, why: 'it has no expiry' };
  return expires > at.getTime()
    ? { accepted: true, why: null }
    : { accepted: false, why: 'it has expired' };
};
