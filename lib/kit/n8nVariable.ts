import { readFileSync } from 'node:fs';
import { memoByKey } from './memo';

/**
 * A setting of n8n's, read as n8n reads it (`@n8n/config`, `decorators.ts`): the variable, or the
 * file that its twin with `_FILE` names, without blanks and one pair of quotes around it. n8n ends
 * where it cannot read the file; `undefined` here.
 */
export function n8nVariable(name: string): string | undefined {
  const file = process.env[`${name}_FILE`];
  const value = process.env[name] ?? (file ? inFile(file) : undefined);
  return value?.trim().replace(/^(['"])(.*)\1$/, '$2');
}

/** Read once, as n8n does: it is asked for with each item. */
const inFile = memoByKey(10, (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
});
