import { conceptOf, type Annotated } from './annotate';
import type { TakenApart } from './takeApart';

/** What is plain from the words alone, whatever the classifiers say of it. */

/** A text in which "stop" stands alone, or that says no more than that the number is wrong. */
export function isPlain({ annotated, signals }: TakenApart): boolean {
  if (signals.has('plainStop')) return true;
  const words = annotated.flat();
  return (
    signals.has('wrong') &&
    words.length < 8 &&
    words.every(({ concepts }) => concepts && concepts[0] !== '#') &&
    !words.some(({ concepts }) => concepts?.some((one) => conceptOf(one) === 'remind')) &&
    !(['question', 'thing', 'negEnd', 'negStart'] as const).some((name) => signals.has(name))
  );
}

/** Words for messages, people and courtesy. */
const neutral = new Set<string>(
  'fn thanks hello please # it you me want get send msg mail list num promo remind sub start'.split(
    ' ',
  ),
);

/** "SMS, WhatsApp": without a word of ending, or one that nobody knows, nothing is ended. */
export const namesOnly = ({ annotated, signals }: TakenApart): boolean =>
  annotated.length > 0 &&
  !signals.has('emoji') &&
  annotated
    .flat()
    .every(({ concepts }) => concepts?.every((one) => neutral.has(conceptOf(one))) ?? false);

/** "Absagen" may be about an appointment as well as about messages. */
export const isBareCancel = ({ annotated }: TakenApart): boolean => {
  const [word, ...others] = annotated.flat();
  return others.length === 0 && word?.concepts?.[0] === 'cancel';
};

const ending: ReadonlySet<string> = new Set(['stop', 'unsub', 'remove', 'cancel', 'ended']);
const beside: ReadonlySet<string> = new Set(['promo', 'msg', 'fn', 'please', 'thanks', 'it']);

/** Whether a text says that promotions are to end and nothing else, as WhatsApp's button does. */
export function isStopPromotions({ annotated, signals, clauses }: TakenApart): boolean {
  const words = annotated.flat().map(({ concepts }) => concepts?.map(conceptOf) ?? ['_']);
  return (
    !clauses.isQuestion &&
    !signals.has('negEnd') &&
    words.some((concepts) => concepts.some((concept) => ending.has(concept))) &&
    words.some((concepts) => concepts.includes('promo')) &&
    words.every((concepts) => concepts.every((one) => ending.has(one) || beside.has(one)))
  );
}

const refusals = new Set('no nope nah nein non nej nee nei нет ні لا'.split(' '));
/**
 * "Please do not stop", "I don't want to unsubscribe" and "I never told you to stop" ask for the
 * contrary; "no stop" may not.
 */
export const isNegated = (taken: TakenApart): boolean =>
  isUnwantedOrUnsaid(taken) || isEndNegated(taken);

function isUnwantedOrUnsaid({ signals, languages }: TakenApart): boolean {
  const isVerbLast = verbLast.has(languages[0] ?? '');
  return (
    !signals.has('ownEnd') &&
    !signals.has('promo') &&
    !signals.has('apart') &&
    ((signals.has('negWantEnd') && !isVerbLast) ||
      signals.has('negSayEnd') ||
      signals.has('negThinkEnd') ||
      (signals.has('endNegSay') && isVerbLast))
  );
}

const isEndNegated = ({ clauses, annotated, signals, languages }: TakenApart): boolean =>
  annotated.length === 1 &&
  !signals.has('apart') &&
  !refusals.has(clauses.clauses[0]![0]!) &&
  signals.has('negEnd') &&
  (signals.has('endNeg') || !negationLast.has(languages[0] ?? '')) &&
  !(['law', 'unsub', 'withdraw', 'negWant', 'removeMe', 'negGet', 'ifEnd'] as const).some((name) =>
    signals.has(name),
  );

/** Where the verb comes last, what is not wanted stands before: "필요 없어요 빼주세요". */
const verbLast: ReadonlySet<string> = new Set(['ja', 'ko', 'tr', 'hi', 'ur', 'bn']);
/** Of these, where the word for "not" comes after the verb, too. */
const negationLast: ReadonlySet<string> = new Set(['hi', 'ur', 'bn']);

/** Words by which somebody ends something, or sends somebody away. */
const endings = new Set(
  (
    'stop neg never unsub remove cancel pause withdraw alone enough insult ended last law spam ' +
    'wrong person dead gone only'
  ).split(' '),
);
const says = ({ annotated }: TakenApart, concepts: ReadonlySet<string>): boolean =>
  annotated.flat().some((word) => word.concepts?.some((one) => concepts.has(conceptOf(one))));

/** "I'll be there in ten minutes": a time, and nothing that is to end. */
export const tellsTime = (taken: TakenApart): boolean =>
  taken.signals.has('until') && !says(taken, endings);

/** What "I don't want the lamp any more" would have to say to be about messages. */
const aboutMessages = new Set(
  (
    'stop unsub remove cancel pause withdraw alone enough insult spam law person send bother msg ' +
    'promo remind call list num consent'
  ).split(' '),
);
/** "I don't want the lamp any more". */
export const isOtherThing = (taken: TakenApart): boolean =>
  taken.signals.has('wantThing') && !says(taken, aboutMessages);

/**
 * "She asked me to stop writing to her", "if I wanted them to stop I would say so", "I used to hate
 * them, not any more", "I told you to stop but now it's fine", "haha stop it": words of ending that
 * may be none of the writer's.
 */
export const isToldOrSupposed = ({ annotated, signals }: TakenApart): boolean =>
  signals.has('reported') ||
  (signals.has('othersDone') && !signals.has('ownEnd') && !signals.has('gone')) ||
  (signals.has('negSay') && !signals.has('ownEnd')) ||
  (signals.has('ifWant') && signals.has('ifEnd')) ||
  signals.has('butFine') ||
  (signals.has('nearly') && signals.has('negOnly')) ||
  (signals.has('laugh') && signals.has('bareStop') && annotated.flat().length > 3);

/** "Why would I stop these? I love them." */
export const isRhetorical = ({ signals }: TakenApart): boolean =>
  signals.has('why') &&
  signals.has('keep') &&
  !signals.has('say') &&
  !signals.has('enough') &&
  !(['unsub', 'removeMe', 'bareStop'] as const).some((name) => signals.has(name));

/** What says nothing of messages by itself. */
const idle = new Set(
  'fn thanks hello please # it you me time thing now idiom keep only but until num remind want get more other say if nearly must laugh regret'.split(
    ' ',
  ),
);

/** Whether a word of the text is of those by which people end messages, or wonder about them. */
export const saysSomething = ({ annotated, signals }: TakenApart): boolean =>
  signals.has('long') ||
  annotated.flat().some(({ concepts }) => concepts?.some((concept) => !idle.has(concept)));

const isEnding = ({ concepts }: Annotated): boolean =>
  (concepts?.includes('stop') || concepts?.includes('neg')) ?? false;

/** "🛑" says stop. */
export const isStopSign = ({ annotated, signals }: TakenApart): boolean =>
  signals.has('emoji') && annotated.flat().some(isEnding);

/** An answer to a question about something else ends messages only where it speaks of them. */
export const speaksOfMessages = ({ signals }: TakenApart): boolean =>
  (
    ['msg', 'negSend', 'sendNeg', 'stopSend', 'unsub', 'removeMe', 'removeList', 'alone'] as const
  ).some((name) => signals.has(name)) || signals.has('long');
