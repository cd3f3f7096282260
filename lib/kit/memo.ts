import type { LRUCache } from 'lru-cache';

/**
 * Makes something once, on first use: n8n loads this package at start-up, and no run should pay for
 * what it does not need.
 */
export const lazy = <Made>(make: () => Made): (() => Made) => {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Keeps the answer to the latest question: for what several places ask of one item in a row. */
export const memoOfLast = <Question, Answer>(
  answer: (question: Question) => Answer,
): ((question: Question) => Answer) => {
  let last: { question: Question; answer: Answer } | undefined;
  return (question) => {
    if (last === undefined || last.question !== question)
      last = { question, answer: answer(question) };
    return last.answer;
  };
};

/**
 * Derives something from an object once, and forgets it together with the object, but for the one
 * that was asked about last.
 */
export const memoByObject = <From extends object, Made>(
  make: (from: From) => Made,
): ((from: From) => Made) => {
  const known = new WeakMap<From, { value: Made }>();
  // Most ask the same again, and a weak map takes several times as long to say so.
  return memoOfLast((from) => {
    let found = known.get(from);
    if (found === undefined) known.set(from, (found = { value: make(from) }));
    return found.value;
  });
};

/** An object that itself keeps what is derived from it. */
export interface Keeper {
  readonly kept: Map<object, unknown>;
}

/**
 * The same as `memoByObject`, where the object keeps it. A weak map takes many times as long where
 * objects come and go: one for each text, say.
 */
export const memoByKeeper =
  <From extends Keeper, Made>(make: (from: From) => Made): ((from: From) => Made) =>
  (from) => {
    const { kept } = from;
    let found = kept.get(make);
    if (found === undefined && !kept.has(make)) kept.set(make, (found = make(from)));
    return found as Made;
  };

/**
 * Derives something from two objects once; the first keeps it. There should be few of the second,
 * for each gets a memo of its own.
 */
export const memoByObjects = <One extends Keeper, Other extends object, Made>(
  make: (one: One, other: Other) => Made,
): ((one: One, other: Other) => Made) => {
  const madeWith = memoByObject((other: Other) => memoByKeeper((one: One) => make(one, other)));
  return (one, other) => madeWith(other)(one);
};

type Key = string | number;

/** Loaded on the first question, because loading takes a few milliseconds. */
const library = lazy(() => require('lru-cache') as typeof import('lru-cache'));

/**
 * Keeps the answers to the latest questions. An answer of `undefined` is not kept.
 * @param most how many answers to keep; memory for that many is allocated on the first question
 * @param keyOf questions with the same key have the same answer, and one without a key is answered
 * anew each time; not needed for strings and numbers
 */
export function memoByKey<Question extends Key, Answer>(
  most: number,
  answer: (question: Question) => Answer,
): (question: Question) => Answer;
export function memoByKey<Question, Answer>(
  most: number,
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => Key | undefined,
): (question: Question) => Answer;
export function memoByKey<Question, Answer>(
  most: number,
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => Key | undefined = (question) => question as Key,
): (question: Question) => Answer {
  // The library's types leave out null, which it keeps like any other value.
  let known: LRUCache<Key, Answer & {}> | undefined;
  // Most ask the same again, and the library takes ten times as long to say so.
  let [lastKey, last]: [Key?, (Answer & {})?] = [];
  return (question) => {
    const key = keyOf(question);
    if (key === undefined) return answer(question);
    if (key === lastKey) return last!;
    known ??= new (library().LRUCache)({ max: most });
    let found = known.get(key);
    if (found === undefined) {
      found = answer(question) as Answer & {};
      if (found === undefined) return found;
      known.set(key, found);
    }
    lastKey = key;
    last = found;
    return found;
  };
}

/**
 * The same function, but asking only once for each key: callers that come while the answer is on
 * its way wait for it, and after a failure the next one asks again. It forgets nothing, so discard
 * it at the end of a run.
 */
export function askOnce<Question, Answer>(
  keyOf: (question: Question) => string,
  ask: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return async (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(question);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
