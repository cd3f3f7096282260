import { iso8601 } from './dates';
import { newNumber } from './numbers/incomingPhoneNumber';
import { newMessagingService, poolNumber } from './numbers/messagingService';
import * as seed from './seed';
import { seedRegistration } from './seedRegistration';
import { seedTemplate } from './seedTemplate';
import { Account } from './state/account';
import { endRecording, startRecording } from './voice/recording';
import { newTranscription, transcribed } from './voice/transcription';
import type { World } from './world';

type SeededAccount = Record<'sid' | 'authToken' | 'friendlyName', string>;

type SeededNumber = Record<'sid' | 'phoneNumber' | 'friendlyName', string>;

/** Sets up what every simulator starts with; see seed.ts for the values. */
export function seedAccounts(world: World): void {
  const nowMs = world.now();
  const add = ({ sid, authToken, friendlyName }: SeededAccount, owner = sid) =>
    world.accounts.add(new Account(sid, authToken, friendlyName, owner, nowMs));
  const addNumber = (account: Account, number: SeededNumber, sms = true) =>
    account.numbers.add(number.sid, newNumber(account, { ...number, sms, nowMs }));

  const production = add(seed.PRODUCTION);
  const key = {
    ...seed.API_KEY,
    type: 'standard',
    friendlyName: 'Sandbox key',
    createdAtMs: nowMs,
  } as const;
  production.keys.add(key.sid, key);
  addNumber(production, seed.NUMBERS.first);
  addNumber(production, seed.NUMBERS.second);
  addNumber(production, seed.NUMBERS.voiceOnly, false);
  const pooled = addNumber(production, seed.NUMBERS.pooled);
  const service = newMessagingService(production, {
    ...seed.MESSAGING_SERVICE,
    now: iso8601(nowMs),
  });
  production.messagingServices.add(seed.MESSAGING_SERVICE.sid, service);
  poolNumber(production, seed.MESSAGING_SERVICE.sid, pooled, iso8601(nowMs));

  const call = { wire: { sid: seed.RECORDING.callSid } };
  const recording = startRecording(
    world,
    production,
    call,
    { source: 'OutboundAPI', channels: 1 },
    seed.RECORDING.sid,
  );
  endRecording(world, production, recording);
  Object.assign(
    newTranscription(world, production, seed.RECORDING.sid, seed.TRANSCRIPTION.sid),
    transcribed,
  );

  seedTemplate(production, iso8601(nowMs));
  seedRegistration(production, iso8601(nowMs));

  addNumber(add(seed.STAGING), seed.STAGING_NUMBER);
  addNumber(add(seed.SUBACCOUNT, seed.PRODUCTION.sid), seed.SUBACCOUNT_NUMBER);
}
