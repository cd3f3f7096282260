import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Survivor } from './report';

const document = join(__dirname, '../../docs/mutation.md');

/** The key of a survivor among the reasons. Alike changes of one file share a reason. */
export const keyOf = ({ file, change }: Survivor): string => `\`${file}\` | ${change}`;

/** The reasons that docs/mutation.md gives, by `keyOf`. */
export const reasons = (text = readFileSync(document, 'utf8')): Map<string, string> =>
  new Map([...text.matchAll(/^\| (`[^`]+` \| .+) \| (.+) \|$/gm)].map((row) => [row[1]!, row[2]!]));
