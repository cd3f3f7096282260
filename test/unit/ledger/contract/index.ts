import { consentContract } from './consent';
import { eraseContract } from './erase';
import {
  decisionsContract,
  inboundContract,
  registrationsContract,
  seenContract,
  waitsContract,
} from './others';
import { onceContract } from './once';
import { sendsContract } from './sends';
import type { Given } from './Setup';

/** What every ledger must do, whatever its driver. */
export function ledgerContract(given: Given, propertyRuns = { runs: 100 }): void {
  describe('consent', () => consentContract(given));
  describe('erase', () => eraseContract(given));
  describe('sends', () => sendsContract(given));
  describe('sends, each once', () => onceContract(given, propertyRuns));
  describe('decisions', () => decisionsContract(given));
  describe('registrations', () => registrationsContract(given));
  describe('inbound', () => inboundContract(given));
  describe('seen', () => seenContract(given));
  describe('waits', () => waitsContract(given));
}
