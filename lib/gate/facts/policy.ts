import type { Policy } from '../../compliance/facts';
import type { GateInput } from '../fields/messageFields';

/** The form's house rules, as the engine takes them. */
export function policyOf({
  houseRules,
  override,
}: Pick<GateInput, 'houseRules' | 'override'>): Policy {
  const { hoursFrom, hoursTo, days, caps, ...same } = houseRules;
  const { by, reason, expiresAt, rulesWaived, ...details } = override;
  const isOverridden = Object.values(override).some((value) => value !== undefined);
  return {
    ...same,
    ...((hoursFrom || hoursTo || days?.length) && {
      hours: {
        from: hoursFrom ?? '00:00',
        to: hoursTo ?? '24:00',
        ...(days?.length && { days: days.map(Number) }),
      },
    }),
    ...(caps && {
      caps: caps.map(({ category, ...cap }) => ({
        ...cap,
        ...(category !== 'any' && { category }),
      })),
    }),
    ...(isOverridden && {
      // Without an expiry it must not count, and the engine rejects an invalid date.
      override: {
        ...details,
        by: by ?? '',
        reason: reason ?? '',
        expiresAt: expiresAt ?? new Date(0),
        rulesWaived: rulesWaived ?? [],
      },
    }),
  };
}
