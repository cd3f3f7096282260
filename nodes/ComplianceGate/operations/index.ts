import type { LedgerOperation } from '../../../lib/engines/ledgerEngine';
import consentErase from './consent/erase';
import consentGet from './consent/get';
import consentGetMany from './consent/getMany';
import consentGrant from './consent/grant';
import consentImport from './consent/import';
import consentResolve from './consent/resolve';
import consentRevoke from './consent/revoke';
import decisionEvaluate from './decision/evaluate';
import decisionExplain from './decision/explain';
import decisionGetMany from './decision/getMany';
import ledgerStatus from './ledger/status';

/** Every operation; within a resource the first one is the default. */
export const operations: readonly LedgerOperation[] = [
  decisionEvaluate,
  decisionGetMany,
  decisionExplain,
  consentGrant,
  consentRevoke,
  consentResolve,
  consentGet,
  consentGetMany,
  consentImport,
  consentErase,
  ledgerStatus,
];
