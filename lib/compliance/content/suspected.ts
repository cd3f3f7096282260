import type { Context } from '../context';
import { missing, type Concern } from '../rule';
import type { Suspicion } from './combination';
import { quoted } from '../quoted';

/**
 * What a rule says of a text in which cues stand together that only the dishonest use: a person has
 * to look. Nothing where there are none; that it is not known where the text is not.
 * @param innocent what the text is if the suspicion is wrong: `harmless`, `honest`
 */
export const suspected = (
  found: Suspicion | undefined,
  { text }: Pick<Context, 'text'>,
  innocent: string,
): Concern | ReturnType<typeof missing> | undefined => {
  if (found === undefined) return text.body === undefined ? missing('message.body') : undefined;
  return {
    reason: `The text reads like ${found.kind} ${quoted(found.words)}.`,
    remedy: `Have a person read it. If it is ${innocent}, let them approve this text (Decision › Approve Text).`,
    byPerson: true,
    evidence: ['message.body'],
  };
};
