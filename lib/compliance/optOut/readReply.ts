import { foldWords } from '../content/fold';
import { answerTo } from './reader/answers';
import { keywordOf } from './reader/keywords';
import { ownModel, type Class, type Model } from './reader/model';
import {
  isBareCancel,
  isNegated,
  isOtherThing,
  isPlain,
  isRhetorical,
  isStopPromotions,
  isStopSign,
  isToldOrSupposed,
  namesOnly,
  saysSomething,
  speaksOfMessages,
  tellsTime,
} from './reader/plainly';
import { scopeOf } from './reader/scope';
import { takeApart, type TakenApart } from './reader/takeApart';
import { frameFeatures, opinions, textFeatures, type Opinions } from './reader/weigh';
import { probabilities } from './reader/classifier';
import type { Conversation, OptOutReading } from './reading';

/**
 * From when on a text counts as a revocation, and from when on a person should look. Chosen by
 * cross-validation (`npm run score:opt-outs`).
 */
export const thresholds = {
  revocation: 0.62,
  unclear: 0.26,
  /** Of a text whose words no list knows, from when on it may be one. */
  unknown: 0.26,
  optIn: 0.65,
  help: 0.5,
};

const none: OptOutReading = {
  kind: 'none',
  basis: null,
  matched: null,
  language: null,
  confidence: 1,
};

const rounded = (likelihood: number): number => Math.round(likelihood * 100) / 100;

/** With these alone nothing else can be meant, in whatever answer. */
const always = new Set(
  (
    'stop,stopall,stop all,unsubscribe,unsubscribe all,unsubscribe me,unsub,optout,opt out,' +
    'opt me out,стоп,退订,退訂'
  ).split(','),
);

/** Whether a text says one of these, and beside it nothing but what is polite. */
const isAlways = ({ annotated }: TakenApart): boolean =>
  always.has(
    annotated
      .flat()
      .filter(({ concepts }) => !concepts?.every((concept) => courtesies.has(concept)))
      .map(({ words }) => words)
      .join(' '),
  );
const courtesies = new Set<string>(['please', 'thanks', 'hello', 'now']);

/** Fewer letters tell no language. */
const shortest = 12;

/** The language of a text; `undefined` where it is too short to tell. */
export function languageOf(text: string, model: Model = ownModel()): string | undefined {
  if (isTooShort(text)) return undefined;
  const { languages, text: own } = takeApart(text, model.language);
  return isTooShort(own) ? undefined : languages[0];
}

const isTooShort = (text: string): boolean => text.replace(/\P{L}/gu, '').length < shortest;

/**
 * What somebody's message means for consent. Pure and local; never throws.
 * @param message as received
 * @param model   another than the one that comes with the package, for measuring
 */
export function readReply(
  message: string,
  conversation: Conversation = {},
  model: Model = ownModel(),
): OptOutReading {
  const { question } = conversation;
  const taken = takeApart(message, model.language, conversation.languages);
  const words = foldWords(taken.text);
  const asked = question === undefined ? undefined : answerTo(question, words, model.language);
  const isPlainly = always.has(words) || isAlways(taken);
  if (asked && !isPlainly) {
    if (asked === 'stop') return plain('revocation', taken, taken.text, 0.9, 'all');
    if (asked === 'goOn') return plain('start', taken, taken.text, 0.9);
    if (asked === 'goOnWithout') return none;
  }
  const keyword = keywordOf(words, conversation);
  if (keyword === 'elsewhere') return none;
  if (keyword === 'perhaps')
    return asked === 'elsewhere' ? none : plain('unclear', taken, taken.text, 0.5);
  if (keyword && (asked !== 'elsewhere' || isPlainly)) {
    const said = { ...keyword, basis: 'keyword', matched: words, confidence: 1 } as const;
    return keyword.kind === 'stop' ? { ...said, scope: 'all' } : said;
  }
  if (words === '' && !taken.signals.has('emoji'))
    return taken.reaction === 'disliked' ? { ...none, kind: 'unclear', confidence: 0.5 } : none;
  return judged(taken, asked === 'elsewhere' && !isPlainly, conversation, model);
}

/** How likely a text is a revocation that says it plainly, and one that says the contrary. */
const plainly = 0.85;
const contrary = 0.1;
/** From when on the classifiers are not to be gainsaid. */
const beyondDoubt = 0.9;
/** One that may be about messages or about something else. */
const either = 0.5;

/** By the classifiers. */
function judged(
  taken: TakenApart,
  isAnswer: boolean,
  conversation: Conversation,
  model: Model,
): OptOutReading {
  const features = textFeatures(taken);
  const first = opinions(features, model.words);
  const likely = probabilities(frameFeatures(first, taken.signals), model.frames);
  if (isPlain(taken)) likely.revocation = Math.max(likely.revocation, plainly);
  const isIdle = namesOnly(taken) && likely.revocation < beyondDoubt;
  if ([isNegated, isRhetorical, tellsTime, isOtherThing].some((is) => is(taken)) || isIdle)
    likely.revocation = Math.min(likely.revocation, contrary);
  if (isBareCancel(taken) || isToldOrSupposed(taken))
    likely.revocation = Math.min(likely.revocation, either);
  if (isStopPromotions(taken) && !isAnswer)
    return plain('revocation', taken, taken.text, 0.95, 'marketing');
  const isBrief = isAnswer && !speaksOfMessages(taken);
  if (isStopSign(taken)) return revocation(taken, first, 0.9, features, conversation, model);
  if (likely.revocation >= thresholds.revocation && !isBrief)
    return revocation(taken, first, likely.revocation, features, conversation, model);
  const isDoubtful =
    saysSomething(taken) ||
    (taken.annotated.flat().length > 1 && likely.revocation >= thresholds.unknown);
  const doubt = isDoubtful ? likely.revocation + likely.unclear : 0;
  if (doubt >= thresholds.unclear && !isBrief)
    return plain('unclear', taken, decisive(taken, first, 'unclear'), doubt);
  if (likely.optIn >= thresholds.optIn && !isBrief)
    return plain('start', taken, decisive(taken, first, 'optIn'), likely.optIn);
  if (likely.help >= thresholds.help && !isAnswer)
    return plain('help', taken, decisive(taken, first, 'help'), likely.help);
  return { ...none, confidence: rounded(1 - doubt) };
}

function revocation(
  taken: TakenApart,
  first: Opinions,
  likelihood: number,
  features: ReturnType<typeof textFeatures>,
  conversation: Conversation,
  model: Model,
): OptOutReading {
  const { scope, until } = scopeOf(taken, features.whole, model.scope, conversation);
  return {
    ...plain('revocation', taken, decisive(taken, first, 'revocation'), likelihood, scope),
    ...(scope === 'pause' && { until }),
  };
}

const plain = (
  kind: OptOutReading['kind'],
  { languages }: TakenApart,
  matched: string,
  likelihood: number,
  scope?: OptOutReading['scope'],
): OptOutReading => ({
  kind,
  basis: 'phrase',
  matched: foldWords(matched).slice(0, 120),
  language: languages[0] ?? null,
  ...(scope && { scope }),
  confidence: rounded(likelihood),
});

/** The clause that says it most clearly. */
function decisive({ clauses, text }: TakenApart, { parts }: Opinions, name: Class): string {
  const best = parts.reduce((top, part, at) => (part[name] > parts[top]![name] ? at : top), 0);
  return parts.length > 0 ? clauses.clauses[best]!.join(' ') : text;
}
