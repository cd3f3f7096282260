import type { Reading } from './reading/reading';

/** Words between asking and the secret: "reply as soon as you can with the code". */
const farthest = 7;
const afterwards = 3;

/**
 * The words with which a text asks for a secret; `undefined` when it does not. Who says that this
 * is never asked, who tells what cheats do, or who has a code shown to a driver, does not ask.
 */
export const secretRequestIn = ({ cues, tokens }: Reading): string | undefined => {
  const { words, sentence, clause } = tokens;
  const secrets = cues.all('secret.secret');
  if (secrets.length === 0) return undefined;
  const inSentence = (cue: 'stance.beware' | 'stance.handover', at: number): boolean =>
    cues.all(cue).some((hit) => sentence[hit.at] === sentence[at]);
  for (const ask of cues.all('secret.ask')) {
    const secret = secrets.find(
      ({ at, end }) =>
        end > ask.at &&
        at >= ask.at &&
        at - ask.end <= farthest &&
        sentence[at] === sentence[ask.at],
    );
    if (secret === undefined) continue;
    const isGiven = [0, 1].some((ahead) => /^\p{N}{3,}/u.test(words[secret.end + ahead] ?? ''));
    const isRefused =
      cues.isDenied(ask) ||
      cues.isDenied(secret) ||
      cues
        .all('stance.after')
        .some(
          ({ at }) =>
            at > ask.at && at < secret.end + afterwards && clause[at] === clause[secret.at],
        );
    const isOther =
      cues.all('secret.sender').some(({ at, end }) => at < ask.end && end > ask.at) ||
      cues.all('secret.about').some(({ at, end }) => at < secret.end && end > secret.at);
    if (
      isGiven ||
      isRefused ||
      isOther ||
      inSentence('stance.beware', ask.at) ||
      inSentence('stance.handover', ask.at)
    )
      continue;
    return words.slice(ask.at, secret.end).join(' ');
  }
  return undefined;
};
