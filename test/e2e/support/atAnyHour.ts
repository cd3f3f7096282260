import { rules } from '../../../lib/compliance/rules';

/**
 * An override of the gate that waives the permitted hours, so that a test holds whenever it runs.
 */
export const atAnyHour = () => ({
  by: 'Ann',
  role: 'Editor',
  reason: 'Test',
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  rulesWaived: rules
    .map(({ id }) => id)
    .filter((id) => id.startsWith('TIM-'))
    .join(', '),
});
