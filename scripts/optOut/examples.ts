import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Class } from '../../lib/compliance/optOut/reader/model';
import { textsOf } from '../textsOf';

/** A text of our own to learn from, besides those of the corpus. */
export interface OwnExample {
  text: string;
  language: string;
  label: Class;
  scope?: 'all' | 'marketing' | 'calls' | 'pause';
}

const labels = {
  R: { label: 'revocation', scope: 'all' },
  m: { label: 'revocation', scope: 'marketing' },
  c: { label: 'revocation', scope: 'calls' },
  p: { label: 'revocation', scope: 'pause' },
  O: { label: 'optIn' },
  U: { label: 'unclear' },
  n: { label: 'none' },
  h: { label: 'help' },
} as const;

const folder = join(__dirname, 'examples');

/** How many texts a line makes at most. */
const most = 12;

/** The lines of these files: what each means, below the language that it is in. */
const linesOf = (files: readonly string[]) => {
  let language = 'en';
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('@')) language = line.slice(1);
        const meant = labels[line[0] as keyof typeof labels];
        return meant && line[1] === ' ' ? [{ written: line.slice(2), language, meant }] : [];
      }),
  );
};

/** The texts that the lines of the folder `examples` stand for, always in the same order. */
export const ownExamples = (): OwnExample[] =>
  linesOf(['en.txt', 'la.txt', 'more.txt']).flatMap(({ written, language, meant }) =>
    textsOf(written, most).map((text) => ({ text, language, ...meant })),
  );

/** A text that we wrote out, as somebody might write it. */
export interface OwnText extends OwnExample {
  id: string;
}

/** The texts of the folder `texts`, one a line. */
export const ownTexts = (): OwnText[] =>
  linesOf(
    readdirSync(join(folder, 'texts'))
      .sort()
      .map((file) => join('texts', file)),
  ).map(({ written, language, meant }) => {
    const text = written.replaceAll('\\n', '\n');
    return { id: `own:${language}:${text}`, text, language, ...meant };
  });
