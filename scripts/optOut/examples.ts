import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Class } from '../../lib/compliance/optOut/reader/model';

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

/** `{a|b}` stands for one of several; the texts take each of them as often as any other. */
function expand(line: string): string[] {
  const slots = line.split(/(\{[^}]*\})/);
  const choices = slots.map((slot) =>
    slot.startsWith('{') ? slot.slice(1, -1).split('|') : [slot],
  );
  const all = choices.reduce((count, { length }) => count * length, 1);
  const found = new Set<string>();
  for (let at = 0; found.size < Math.min(most, all) && at < 60; at++)
    found.add(
      choices
        .map((options, slot) => options[(at * (slot + 1) + (at >> 2) * slot) % options.length])
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return [...found];
}

/** The texts that the lines of the folder `examples` stand for, always in the same order. */
export function ownExamples(): OwnExample[] {
  let language = 'en';
  return ['en.txt', 'la.txt', 'more.txt'].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('@')) language = line.slice(1);
        const meant = labels[line[0] as keyof typeof labels];
        if (!meant || line[1] !== ' ') return [];
        return expand(line.slice(2)).map((text) => ({ text, language, ...meant }));
      }),
  );
}

/** A text that we wrote out, as somebody might write it. */
export interface OwnText extends OwnExample {
  id: string;
}

/** The texts of the folder `texts`: one a line, below the language that it is in. */
export function ownTexts(): OwnText[] {
  let language = 'en';
  return readdirSync(join(folder, 'texts'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, 'texts', file), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (line.startsWith('@')) language = line.slice(1);
          const meant = labels[line[0] as keyof typeof labels];
          if (!meant || line[1] !== ' ') return [];
          const text = line.slice(2).replaceAll('\\n', '\n');
          return { id: `own:${language}:${text}`, text, language, ...meant };
        }),
    );
}
