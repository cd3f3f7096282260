import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of our own to learn from, besides those of the corpus. */
export interface OwnExample {
  text: string;
  language: string;
  label: 'revocation' | 'optIn' | 'unclear' | 'none';
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
} as const;

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
    readFileSync(join(__dirname, 'examples', file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('@')) language = line.slice(1);
        const meant = labels[line[0] as keyof typeof labels];
        if (!meant || line[1] !== ' ') return [];
        return expand(line.slice(2)).map((text) => ({ text, language, ...meant }));
      }),
  );
}
