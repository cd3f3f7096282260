import { readFileSync } from 'node:fs';

/**
 * A setting of n8n's, read as n8n reads it (`@n8n/config`, `decorators.ts`): the variable, or the
 * file that its twin with `_FILE` names, without blanks and one pair of quotes around it. n8n ends
 * where it cannot read the file; `undefined` here.
 */
export function n8nVariable(name: string): string | undefined {
  const value = process.env[name] ?? inFile(process.env[`${name}_FILE`]);
  return value?.trim().replace(/^(['"])(.*)\1$/, '$2');
}

function inFile(path: string | undefined): string | undefined {
  try {
    return path ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
