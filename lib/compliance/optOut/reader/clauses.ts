import { invisible, withoutAccents } from '../../content/fold';
import { normalised } from '../../../phone/normalised';

/** More of a text is not read: what somebody wants is said by then. */
const longest = 600;

/** The form of an emoji, and the colour of its skin, change nothing. */
const formOfEmoji = /\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu;
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}';
const toUnspaced = new RegExp(
  `(?<=[a-z0-9])(?=[${unspaced}])|(?<=[${unspaced}])(?=[a-z0-9])`,
  'gu',
);
/** "S T O P", "s.t.o.p": single letters with one mark between. */
const spelled = /(?<![\p{L}\p{M}\p{N}])\p{L}(?:[ .\-_*·~]\p{L}){2,}(?![\p{L}\p{M}\p{N}])/gu;
const clauseEnds = /[.!?;:,|\n\r…。！？、，；：؛،؟।]+|\s[-–—]+\s/u;
/** "Ich will nicht, dass ihr aufhört": what is not wanted stands behind the comma. */
const commaBeforeThat = /,(?=\s+dass\s)/gu;
const tokens =
  /[\p{L}\p{M}]+(?:\p{N}+[\p{L}\p{M}]+)*|\p{N}+\p{L}+[\p{L}\p{N}]*|\p{N}+|\p{Extended_Pictographic}/gu;

export interface Clauses {
  /** Folded text, with a space at each end. */
  folded: string;
  /** The words of each clause; emoji are words of their own. */
  clauses: string[][];
  isQuestion: boolean;
}

/** Marks that a dictated text spells out. */
const dictated =
  /(?<![\p{L}])(?:period|comma|question mark|exclamation (?:point|mark)|full stop|new (?:line|paragraph)|punto|coma|point|virgule|punkt|komma|virgola|ponto|virgula|punt|kropka|przecinek|nokta|virgul|точка|запятая|句号|句號|逗号|逗號|まる)(?![\p{L}])/gu;
const written = /[.,!?;:\n。，！？、]/u;

/** Folds a text and takes it apart into clauses and words. */
export function clausesOf(text: string): Clauses {
  const lower = withoutAccents(
    normalised(text.slice(0, longest), 'NFKC')
      .replace(invisible, '')
      .replace(formOfEmoji, '')
      .toLowerCase(),
  )
    .replace(/n['’´`;]t(?![\p{L}])/gu, 'nt')
    .replace(/(?<=\p{L})\*+(?=\p{L})/gu, '')
    .replace(/(?<![a-z])f\*+/g, 'fuck')
    .replace(/(?<=[a-z])0(?![0-9])|(?<![0-9])0(?=[a-z])/g, 'o')
    .replace(/👏/gu, ' ')
    .replace(toUnspaced, ' ')
    .replace(spelled, (letters) => letters.replace(/[^\p{L}]/gu, ''));
  const divided = written.test(lower) ? lower : lower.replace(dictated, ' , ');
  const clauses = divided
    .replace(commaBeforeThat, '')
    .split(clauseEnds)
    .map((clause) => clause.match(tokens) ?? [])
    .filter((words) => words.length > 0);
  const folded = ` ${lower.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+/gu, ' ').trim()} `;
  return { folded, clauses, isQuestion: /[?？؟;]\s*$/u.test(lower) && !/;\s*\)$/.test(lower) };
}
