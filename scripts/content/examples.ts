import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Deceit } from '../../lib/compliance/content/deceit/deceit';
import { textsOf } from '../textsOf';

/** A text to learn from. */
export interface ContentExample {
  text: string;
  label: Deceit | 'honest';
  language: string;
  /** The line that it was made from: its texts are alike, and stay together. */
  line: string;
  /** How much it counts: the more texts a line makes, the less does each. */
  weight: number;
}

/** How many texts a line makes at most. */
const most = 6;
/** Both kinds of text come with the sender's name and with an opt-out, or without. */
const heads = ['', 'Acme: ', '', 'Vine & Oak: ', '', 'Lindgut: '];
const tails = ['', '', ' Reply STOP to opt out', ' STOP'];

const labels = { F: 'fraud', S: 'secretRequest', n: 'honest' } as const;

/** Honest texts are three times as many as requests for secrets. */
const labelWeight: Partial<Record<ContentExample['label'], number>> = { secretRequest: 1.9 };

const dressed = (text: string): string => {
  const [head = 0, tail = 0] = createHash('sha256').update(text).digest();
  return `${heads[head % heads.length]}${text}${tails[tail % tails.length]}`;
};

/** The texts that the lines of the folder `examples` stand for, always in the same order. */
export const contentExamples = (): ContentExample[] =>
  globSync(join(__dirname, 'examples', '*.txt'))
    .sort()
    .flatMap((file) => {
      const language = basename(file, '.txt');
      return readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => {
          const label = labels[line[0] as keyof typeof labels];
          if (!label || line[1] !== ' ') return [];
          const texts = textsOf(line.slice(2), most).map(dressed);
          const weight = (labelWeight[label] ?? 1) / Math.sqrt(texts.length);
          return texts.map((text) => ({ text, label, language, line, weight }));
        });
    });
