import type { Decision } from '../../lib/compliance/decision';

/**
 * Why the gate decided so: the concerns and the steps of its refusal, or what it says of the
 * consent it relied on.
 */
export const reasons = ({ refusal, checklist }: Pick<Decision, 'refusal' | 'checklist'>): string =>
  refusal === null
    ? checklist.consent.reason
    : refusal
        .split('\n')
        .filter((line) => /^(-|\d+\.) /.test(line))
        .join('\n');
