import type { LedgerOperation } from '../../../lib/n8n/ledgerEngine';
import consentGrant from './consent/grant';
import consentRevoke from './consent/revoke';
import decisionEvaluate from './decision/evaluate';

/** Every operation; within a resource the first one is the default. */
export const operations: readonly LedgerOperation[] = [
  decisionEvaluate,
  consentGrant,
  consentRevoke,
];
