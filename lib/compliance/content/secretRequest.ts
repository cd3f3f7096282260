import { memoByKeeper } from '../../kit/memo';
import type { Cue } from './cues';
import type { Hit } from './reading/patterns';
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

/** "Tell it to me and to nobody else" refuses nothing. */
const conjunctions = new Set('and und et y e en'.split(' '));

interface Span {
  at: number;
  end: number;
}

const upTo = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);

/** The words that hits take up. */
const covered = (hits: readonly Span[]): Set<number> =>
  new Set(hits.flatMap(({ at, end }) => upTo(at, end)));

/** What all frames ask of a text. */
const sceneOf = ({ cues, tokens }: Reading) => {
  const { words, sentence, clause } = tokens;
  const refusals = new Set(cues.all('stance.after').map(({ at }) => at));
  const harmless = new Set(
    (['stance.beware', 'stance.neverAsks', 'stance.handover'] as const).flatMap((cue) => [
      ...cues.sentencesOf(cue),
    ]),
  );
  const taken = {
    sender: covered(cues.all('secret.sender')),
    about: covered(cues.all('secret.about')),
  };
  const sentenceOf = ({ at }: Span): number => sentence[at] as number;
  return {
    /** By their first words. */
    secrets: new Map(cues.all('secret.secret').map((hit) => [hit.at, hit] as const)),
    sentenceOf,
    /** Said by who warns, has a code shown to a driver, or says that it is not so. */
    isHarmless: (hit: Hit<Cue>): boolean => harmless.has(sentenceOf(hit)) || cues.isDenied(hit),
    /** The text gives the secret itself. */
    isGiven: ({ end }: Span): boolean =>
      [0, 1].some((ahead) => /^\p{N}{3,}/u.test(words[end + ahead] ?? '')),
    isRefused: (from: number, secret: Span): boolean =>
      upTo(from, secret.end + afterwards).some(
        (at) =>
          refusals.has(at) &&
          clause[at] === clause[secret.at] &&
          !conjunctions.has(words[at - 1] ?? ''),
      ),
    isOf: (of: keyof typeof taken, { at, end }: Span): boolean =>
      upTo(at, end).some((word) => taken[of].has(word)),
  };
};
type Scene = ReturnType<typeof sceneOf>;

/** Codes that have just come to a phone, or are about to: they are as good as secrets. */
const arriving = ({ cues }: Reading, { sentenceOf }: Scene): Array<Hit<Cue>> => {
  const came = cues.sentencesOf('secret.came');
  return cues.all('secret.code').filter((code) => came.has(sentenceOf(code)));
};

/** "Send us your PIN." */
const askedFor = (reading: Reading, scene: Scene): string | undefined => {
  const { cues, tokens } = reading;
  const { words, sentence } = tokens;
  const arrived = new Map(arriving(reading, scene).map((hit) => [hit.at, hit] as const));
  for (const ask of cues.all('secret.ask')) {
    if (scene.isHarmless(ask)) continue;
    const secret = upTo(ask.at, ask.end + farthest + 1)
      .filter((at) => sentence[at] === scene.sentenceOf(ask))
      .map((at) => scene.secrets.get(at) ?? arrived.get(at))
      .find((hit) => hit !== undefined && hit.end > ask.at);
    if (secret === undefined || cues.isDenied(secret)) continue;
    const isOther = scene.isOf('sender', ask) || scene.isOf('about', secret);
    if (!scene.isGiven(secret) && !scene.isRefused(ask.at + 1, secret) && !isOther)
      return words.slice(ask.at, secret.end).join(' ');
  }
  return undefined;
};

/** "Confirm your PIN by replying": with a link, the secret belongs where that leads to. */
const wantedInAnswer = ({ cues, tokens, links }: Reading, scene: Scene): string | undefined => {
  const { words } = tokens;
  const isAnswered = cues
    .all('secret.reply')
    .some(({ end }) => !keywords.has(words[end] ?? '') && !/^\p{N}/u.test(words[end] ?? ''));
  if (!isAnswered || links.length > 0) return undefined;
  const wishes = [...cues.all('secret.confirm'), ...cues.all('secret.needed')];
  for (const secret of scene.secrets.values()) {
    if (scene.isHarmless(secret) || scene.isGiven(secret)) continue;
    if (scene.isOf('about', secret) || scene.isOf('sender', secret)) continue;
    const wish = wishes.find(
      (hit) =>
        scene.sentenceOf(hit) === scene.sentenceOf(secret) &&
        hit.at < secret.end + farthest &&
        hit.end > secret.at - farthest &&
        !cues.isDenied(hit),
    );
    if (wish && !scene.isRefused(secret.at, secret))
      return `${cues.words(wish)} … ${cues.words(secret)}`;
  }
  return undefined;
};

/** "You have a PIN. Send it to us." */
const askedForIt = (reading: Reading, scene: Scene): string | undefined => {
  const { cues } = reading;
  const named = [...cues.all('secret.secret'), ...arriving(reading, scene)].slice(-mostNamed);
  for (const ask of cues.all('secret.askForIt')) {
    if (scene.isHarmless(ask) || scene.isRefused(ask.at + 1, ask)) continue;
    const secret = named.find(
      (hit) =>
        hit.at < ask.at &&
        scene.sentenceOf(ask) - scene.sentenceOf(hit) <= 1 &&
        !scene.isGiven(hit) &&
        !scene.isOf('about', { at: hit.at, end: hit.at + 1 }),
    );
    if (secret) return `${cues.words(secret)} … ${cues.words(ask)}`;
  }
  return undefined;
};

/** Words before a secret that a wish without a verb begins with: "your full card number". */
const beginnings = new Set(
  (
    'your the full new complete and now also just ok okay then ihr ihre ihren dein deine deinen der die das den und noch ' +
    'votre vos ton ta le la les et su sus tu tus el y il i tuo tua suo sua suoi e seu tua teu o a uw je jouw de het en nog'
  ).split(' '),
);

/** "Your PIN and date of birth, please." */
const wishedFor = ({ cues, tokens }: Reading, scene: Scene): string | undefined => {
  const { words, clause } = tokens;
  const said = new Set(cues.all('secret.said').map(({ at }) => at));
  const begins = ({ at }: Span): boolean => {
    let first = at;
    while (clause[first - 1] === clause[at] && beginnings.has(words[first - 1] ?? '')) first -= 1;
    return clause[first - 1] !== clause[at];
  };
  for (const wish of cues.all('secret.please')) {
    if (scene.isHarmless(wish)) continue;
    const secret = upTo(Math.max(0, wish.at - farthest), wish.at)
      .map((at) => scene.secrets.get(at))
      .find((hit) => hit && scene.sentenceOf(hit) === scene.sentenceOf(wish) && begins(hit));
    if (secret === undefined || scene.isGiven(secret) || cues.isDenied(secret)) continue;
    if (scene.isOf('about', secret) || scene.isOf('sender', secret)) continue;
    if (!upTo(secret.at, wish.at).some((at) => said.has(at)))
      return words.slice(secret.at, wish.end).join(' ');
  }
  return undefined;
};

const search = (reading: Reading): string | undefined => {
  if (!reading.cues.has('secret.secret') && !reading.cues.has('secret.code')) return undefined;
  const scene = sceneOf(reading);
  return (
    askedFor(reading, scene) ??
    wantedInAnswer(reading, scene) ??
    askedForIt(reading, scene) ??
    wishedFor(reading, scene)
  );
};

/**
 * The words with which a text asks for a secret; `undefined` when it does not. Who says that this
 * is never asked, who tells what cheats do, or who has a code shown to a driver, does not ask.
 */
export const secretRequestIn = memoByKeeper(search);
