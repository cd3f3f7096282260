import { memoByObject } from '../../kit/memo';
import type { Reading } from './reading/reading';

/** Words between asking and the secret: "reply as soon as you can with the code". */
const farthest = 7;
const afterwards = 3;
/** Secrets of a text that "it" may stand for. */
const mostNamed = 20;

/** "Reply STOP" and the like: such an answer holds no secret. */
const keywords = new Set(
  'stop stopp baja sair sì si sim ja yes no nein oui non nao nee y n c help start end reset'.split(
    ' ',
  ),
);

/** The words that hits take up. */
const covered = (hits: ReadonlyArray<{ at: number; end: number }>): Set<number> =>
  new Set(
    hits.flatMap(({ at, end }) => Array.from({ length: end - at }, (_, index) => at + index)),
  );

const search = ({ cues, tokens, links }: Reading): string | undefined => {
  if (!cues.has('secret.secret')) return undefined;
  const { words, sentence, clause } = tokens;
  const secrets = new Map(cues.all('secret.secret').map((hit) => [hit.at, hit] as const));
  const refusals = new Set(cues.all('stance.after').map(({ at }) => at));
  const [warned, handed] = [cues.sentencesOf('stance.beware'), cues.sentencesOf('stance.handover')];
  const taken = {
    sender: covered(cues.all('secret.sender')),
    about: covered(cues.all('secret.about')),
  };
  const upTo = (from: number, end: number): number[] =>
    Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);

  const isGiven = ({ end }: { end: number }): boolean =>
    [0, 1].some((ahead) => /^\p{N}{3,}/u.test(words[end + ahead] ?? ''));

  for (const ask of cues.all('secret.ask')) {
    const here = sentence[ask.at] as number;
    if (warned.has(here) || handed.has(here) || cues.isDenied(ask)) continue;
    const secret = upTo(ask.at, ask.end + farthest + 1)
      .filter((at) => sentence[at] === here)
      .map((at) => secrets.get(at))
      .find((hit) => hit !== undefined && hit.end > ask.at);
    if (secret === undefined || cues.isDenied(secret)) continue;
    const isRefused = upTo(ask.at + 1, secret.end + afterwards).some(
      (at) => refusals.has(at) && clause[at] === clause[secret.at],
    );
    const isOther =
      upTo(ask.at, ask.end).some((at) => taken.sender.has(at)) ||
      upTo(secret.at, secret.end).some((at) => taken.about.has(at));
    if (!isGiven(secret) && !isRefused && !isOther)
      return words.slice(ask.at, secret.end).join(' ');
  }
  // A link leads to where the secret belongs; without one, the answer is the only way.
  const isAnswered = cues
    .all('secret.reply')
    .some(({ end }) => !keywords.has(words[end] ?? '') && !/^\p{N}/u.test(words[end] ?? ''));
  if (isAnswered && links.length === 0) {
    for (const secret of secrets.values()) {
      const here = sentence[secret.at] as number;
      const isNear = ({ at, end }: { at: number; end: number }): boolean =>
        sentence[at] === here && at < secret.end + farthest && end > secret.at - farthest;
      if (warned.has(here) || handed.has(here) || cues.isDenied(secret) || isGiven(secret))
        continue;
      if (upTo(secret.at, secret.end).some((at) => taken.about.has(at) || taken.sender.has(at)))
        continue;
      const wanted = [...cues.all('secret.confirm'), ...cues.all('secret.needed')].find(
        (hit) => isNear(hit) && !cues.isDenied(hit),
      );
      const isRefused = upTo(secret.at, secret.end + afterwards).some(
        (at) => refusals.has(at) && clause[at] === clause[secret.at],
      );
      if (wanted && !isRefused) return `${cues.words(wanted)} … ${cues.words(secret)}`;
    }
  }
  for (const ask of cues.all('secret.askForIt')) {
    const here = sentence[ask.at] as number;
    if (warned.has(here) || handed.has(here) || cues.isDenied(ask)) continue;
    const named = cues
      .all('secret.secret')
      .slice(-mostNamed)
      .find(
        (hit) =>
          hit.at < ask.at &&
          here - (sentence[hit.at] as number) <= 1 &&
          !isGiven(hit) &&
          !taken.about.has(hit.at),
      );
    if (named) return `${cues.words(named)} … ${cues.words(ask)}`;
  }
  return undefined;
};

/**
 * The words with which a text asks for a secret; `undefined` when it does not. Who says that this
 * is never asked, who tells what cheats do, or who has a code shown to a driver, does not ask.
 */
export const secretRequestIn = memoByObject(search);
