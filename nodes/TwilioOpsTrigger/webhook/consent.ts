import { personOf } from '../../../lib/phone/person';
import { readAddress } from '../../../lib/phone/readAddress';
import { conversationWith } from '../../../lib/compliance/optOut/conversationWith';
import { isOptOut, languageOf, type OptOutReading } from '../../../lib/compliance/optOut/isOptOut';
import { consentChannelOf } from '../../../lib/ledger/consentChannel';
import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import { consentSources } from '../../../lib/compliance/consentSources';
import { reachOf } from '../../../lib/compliance/reachOf';
import { optOutAtTwilio } from '../../../lib/sending/optOutAtTwilio';
import { bareAddress, messageType } from '../../../lib/twilio/crm';
import type { Heard, Said } from '../heard';

/**
 * Words that mean something else as the id of a button: that of "Cancel the appointment" is often
 * just `cancel`.
 */
const notAsIds = ['cancel', 'end', 'quit', 'remove', 'td'];

/**
 * Whether a person asks to stop, to start again or for help: by the text, or by the button that
 * they pressed. Its id is the author's word, not theirs, so it counts only where it says stop.
 * @param at when it was written
 */
export function readingOf(
  { from, text, optOutType, button, before }: Said,
  at: Date,
): OptOutReading {
  const conversation = conversationWith(readAddress(from).country, at, before);
  const written = isOptOut(text, optOutType, conversation);
  if (isPlain(written) || !button) return written;
  const label = isOptOut(button.label, undefined, conversation);
  if (isPlain(label)) return label;
  const id = isOptOut(button.id.replace(/[_-]+/g, ' '));
  if (isRevocation(id) && !notAsIds.includes(id.matched ?? '')) return id;
  return written.kind === 'none' ? label : written;
}

/** Whether there is nothing left to ask the button about. */
const isPlain = ({ kind }: OptOutReading) => kind !== 'none' && kind !== 'unclear';

export const isRevocation = ({ kind }: OptOutReading) => kind === 'stop' || kind === 'revocation';

/** Whether the reading says anything about consent. */
export const isAboutConsent = (reading: OptOutReading) =>
  isRevocation(reading) || (reading.kind === 'start' && reading.basis !== 'phrase');

/** Whether a person should look at it: nobody else can tell what they want. */
export const isForReview = (reading: OptOutReading) =>
  reading.kind === 'unclear' || (reading.kind === 'start' && reading.basis === 'phrase');

/**
 * The words that Twilio answers by default, all of them English: whoever writes BAJA has no answer
 * from it. https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
 */
const twilioWords: ReadonlySet<string> = new Set([
  ...['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'],
  ...['start', 'unstop'],
]);

/**
 * Twilio answers its own words by itself, and everything that it reports by OptOutType. HELP is not
 * among them: a business has to say more than Twilio knows of it.
 */
export const isAnsweredByTwilio = ({ kind, basis, matched }: OptOutReading) =>
  basis === 'twilio' || (basis === 'keyword' && kind !== 'help' && twilioWords.has(matched ?? ''));

const channelIn = (addresses: ReadonlyArray<string | undefined>) =>
  consentChannelOf(messageType(addresses, 0));

/** What somebody told us, when, and what their words mean where they have been read already. */
export interface Told {
  heard: Heard;
  at: Date;
  reading?: OptOutReading | undefined;
}

/**
 * What the consent ledger is to keep of it; `null` where it says nothing of consent, or nobody
 * knows who said it (the number is withheld).
 *
 * An event counts for all senders: somebody who says stop to one number of a business says it to
 * the business. Whether it reaches other channels is for the gate to decide, so the channel is kept
 * as it was.
 */
export function consentOf(told: Told, recordedAt: Date): ConsentEvent | null {
  const { heard, at } = told;
  const recipient = personOf(heard.kind === 'refused' ? heard.to : heard.from);
  if (recipient === undefined) return null;
  if (heard.kind === 'refused') {
    const refused = { recipient, channel: channelIn([heard.to]), evidence: heard.sid };
    return { ...optOutAtTwilio(refused, at), recordedAt };
  }
  const common = { recipient, sender: null, occurredAt: at, endsAt: null, recordedAt };
  if (heard.kind === 'preferred') {
    const { marketing, detail } = heard;
    const preference = { channel: 'whatsapp', purpose: 'marketing', evidence: detail } as const;
    const source = consentSources.whatsappPreference;
    return marketing === 'stop'
      ? { kind: 'revoke', level: null, source, ...preference, ...common }
      : { kind: 'resume', level: 'express', source, ...preference, ...common };
  }
  const { reading = readingOf(heard, at) } = told;
  // The words of a button are ours, so an unclear one is no opt-out that somebody has to read.
  const isUnclear = reading.kind === 'unclear' && !heard.button;
  if (!isAboutConsent(reading) && !isUnclear) return null;
  const evidence = `${heard.sid}: ${heard.text || (heard.button?.label ?? '')}`;
  const said = { channel: channelIn([heard.from, heard.to]), purpose: 'any', evidence } as const;
  if (reading.kind === 'start')
    return {
      ...{ kind: 'resume', level: 'express', source: consentSources.optInMessage },
      ...{ ...said, ...common },
    };
  const optOut = { level: null, source: consentSources.optOutMessage, ...said, ...common };
  return isRevocation(reading)
    ? { kind: 'revoke', ...optOut, ...reachOf(reading) }
    : { kind: 'unclear', ...optOut };
}

/** Notes that this person has written, and in which language, for WhatsApp's window and replies. */
export async function recordContact({ from, to, sid, text }: Said, ledger: Ledger, at: Date) {
  const person = personOf(from);
  if (!person || !to) return;
  const pair = { from: person, to: bareAddress(to), channel: channelIn([from, to]) };
  await ledger.inbound.record(pair, at, sid, languageOf(text));
}
