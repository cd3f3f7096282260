import { createHash } from 'node:crypto';
import type { Annotated } from '../../lib/compliance/optOut/reader/annotate';
import { signalsOf } from '../../lib/compliance/optOut/reader/signals';
import type { TakenApart } from '../../lib/compliance/optOut/reader/takeApart';

/** How many of a hundred expressions, of other words and of plain negations are made unknown. */
const shares = { expression: 40, word: 20, negation: 5 };

/** Forgets what some words are about; always the same words of a text. */
export function gapsIn(taken: TakenApart, name: string): TakenApart {
  const { clauses, text, signals: former } = taken;
  let at = 0;
  const forget = (word: Annotated): Annotated => {
    const chance = createHash('sha256').update(`gap:${name}:${at++}`).digest()[0]! / 2.56;
    if (!word.concepts || word.concepts[0] === 'fn' || word.concepts[0] === '#') return word;
    const share = word.words.includes(' ')
      ? shares.expression
      : word.concepts[0] === 'neg'
        ? shares.negation
        : shares.word;
    return chance < share ? { ...word, concepts: undefined } : word;
  };
  const annotated = taken.annotated.map((clause) => clause.map(forget));
  const isCut = former.has('cut');
  const { isQuestion } = clauses;
  return { ...taken, annotated, signals: signalsOf(annotated, { isQuestion, isCut, text }) };
}
