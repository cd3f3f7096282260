import { conceptOf, type Annotated } from './annotate';

/** A clause as a row of concepts, and what is asked of such a row. */

const polite = new Set(['please', 'thanks', 'hello', 'now', 'fn', 'insult', 'enough', '#']);
export const ends = ['stop', 'unsub', 'remove', 'cancel', 'pause', 'withdraw'];
export const sends = ['send', 'bother'];
export const messages = ['msg', 'promo', 'remind'];
export const selves = ['me', 'num'];
export const negations = ['neg', 'never'];

/** The clause as concepts without what is only polite; unknown words are `_`. */
export const bare = (clause: readonly Annotated[]): string[] =>
  clause.flatMap(({ concepts }) =>
    (concepts?.map(conceptOf) ?? ['_']).filter((mark) => !polite.has(mark)),
  );

/** Whether one of the latter follows one of the former with at most so many words between. */
export const follows = (
  marks: readonly string[],
  first: readonly string[],
  then: readonly string[],
  between: number,
): boolean =>
  marks.some(
    (mark, at) =>
      first.includes(mark) &&
      marks.slice(at + 1, at + 2 + between).some((other) => then.includes(other)),
  );

/** Whether these stand side by side: one, another, perhaps a word of what is let pass, a third. */
export const isRow = (
  marks: readonly string[],
  first: readonly string[],
  second: readonly string[],
  passed: readonly string[],
  third: readonly string[],
): boolean =>
  marks.some((mark, at) => {
    if (!first.includes(mark) || !second.includes(marks[at + 1] ?? '')) return false;
    const next = passed.includes(marks[at + 2] ?? '') ? at + 3 : at + 2;
    return third.includes(marks[next] ?? '');
  });
