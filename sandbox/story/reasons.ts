import type { Decision } from '../../lib/compliance/decision';

/** The concerns and the steps of a refusal, without the words around them; '' where there is no refusal. */
export const reasons = ({ refusal }: Pick<Decision, 'refusal'>): string =>
  (refusal ?? '')
    .split('\n')
    .filter((line) => /^(-|\d+\.) /.test(line))
    .join('\n');
