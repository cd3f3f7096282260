import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const compliance = join(__dirname, '..', 'lib', 'compliance');

/** A hash over all that reads texts: it changes with every word, weight and way of reading. */
export const readings = (): string => {
  const files = ['content', 'optOut'].flatMap((folder) =>
    globSync(join(compliance, folder, '**', '*.ts')),
  );
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash.update(`${relative(compliance, file)}\0${readFileSync(file, 'utf8')}\0`);
  return hash.digest('hex').slice(0, 16);
};

/** The file of the package that says it, made by `npm run docs`. */
export const readingsFile = (): string => `/**
 * Stands in the name of the rule pack for all that reads texts (\`content/\`, \`optOut/\`), which is
 * loaded at the first text only. Written by \`npm run docs\`.
 */
export const readings = '${readings()}';
`;
