import type { Resource } from '../../lib/kit/operation';

/** The resources in the editor's order of first choice; the first is the default. */
export const resources: readonly Resource[] = [
  { value: 'decision', name: 'Decision' },
  { value: 'consent', name: 'Consent' },
  { value: 'ledger', name: 'Ledger' },
];
