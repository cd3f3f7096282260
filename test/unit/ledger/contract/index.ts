import { consentContract } from './consent';
import { decisionsContract } from './decisions';
import { eraseContract } from './erase';
import { growthContract } from './growth';
import { hearingContract } from './hearing';
import { inboundContract } from './inbound';
import { answersLostContract } from './sendsAnswersLost';
import { onceContract } from './once';
import { ownersContract } from './owners';
import { sendCapsContract } from './sendCaps';
import { sendClaimsContract } from './sendClaims';
import { sendFreeingContract } from './sendFreeing';
import { sendHoldersContract } from './sendHolders';
import { sendKeysContract } from './sendKeys';
import { sendStatesContract } from './sendStates';
import { sendsContract } from './sends';
import type { Given } from './Setup';
import { statusContract } from './status';
import { turnsContract } from './turns';
import { registrationsContract } from './registrations';
import { seenContract } from './seen';
import { waitsContract } from './waits';

/** What every ledger must do, whatever its driver. */
export function ledgerContract(given: Given, propertyRuns = { runs: 100 }): void {
  describe('sends', () => sendsContract(given));
  describe('sends whose key is free again', () => sendFreeingContract(given));
  describe('holders of sends', () => sendHoldersContract(given));
  describe('sends as caps count them', () => sendCapsContract(given));
  describe('keys of sends', () => sendKeysContract(given));
  describe('claims of sends', () => sendClaimsContract(given));
  describe('states of sends', () => sendStatesContract(given));
  describe('sends when an answer was lost', () => answersLostContract(given));
  describe('sends, each once', () => onceContract(given, propertyRuns));
  describe('owners', () => ownersContract(given));
  describe('turns', () => turnsContract(given));
  describe('what grows', () => growthContract(given));
  describe('status', () => statusContract(given));
  repeatableContract(given);
}

/** The part of the contract that holds even where every answer of the database is lost once. */
export function repeatableContract(given: Given): void {
  describe('consent', () => consentContract(given));
  describe('erase', () => eraseContract(given));
  describe('decisions', () => decisionsContract(given));
  describe('registrations', () => registrationsContract(given));
  describe('inbound', () => inboundContract(given));
  describe('hearing', () => hearingContract(given));
  describe('seen', () => seenContract(given));
  describe('waits', () => waitsContract(given));
}
