import { FieldError } from './fieldError';

/** A piece of code in a text, as n8n finds it; a backslash escapes the braces. */
const piece = /(?<!\\)(?:\\\\)*\{\{([^]*?(?<!\\)(?:\\\\)*)(?:\}\}|$)/g;

/** The pieces of code in a parameter that is an expression, without the text between them. */
export const codesIn = (expression: string): string[] =>
  [...expression.slice(1).matchAll(piece)].map(([, code]) => code!.trim());

/** n8n's `evaluateExpression`: without the equals sign. */
type Evaluate = (template: string) => unknown;

/**
 * The first piece of code in a parameter that fails when it runs; `undefined` when none does. n8n
 * swallows most errors, such as a TypeError or what `JSON.parse` throws: a whole expression is then
 * empty, just as if it had nothing to say, and one within a text leaves a gap (`expression.js` and
 * `@n8n/tournament` of n8n 1.x and 2.x). So each piece is run once more in a way that shows whether
 * it fails.
 * @param raw the parameter as it is stored, collections too
 */
export function failedExpression(raw: unknown, evaluate: Evaluate): string | undefined {
  if (typeof raw === 'object' && raw !== null) {
    for (const inner of Object.values(raw)) {
      const failed = failedExpression(inner, evaluate);
      if (failed !== undefined) return failed;
    }
    return undefined;
  }
  if (typeof raw !== 'string' || !raw.startsWith('=')) return undefined;
  return codesIn(raw).find((code) => !hasRun(code.replace(/[;\s]+$/, ''), evaluate));
}

function hasRun(code: string, evaluate: Evaluate): boolean {
  try {
    // The line break ends any comment in the code; the comparison gives a value that every engine
    // passes on.
    return evaluate(`{{ [${code}\n].length >= 0 }}`) === true;
  } catch {
    // n8n does not swallow errors of its own: those were reported when the parameter was read.
    return true;
  }
}

const longestCode = 80;

/** The error for a parameter that would be read as empty, or with a gap. */
export const expressionFault = (field: string, label: string, code: string): FieldError =>
  new FieldError({
    field,
    label,
    fault: `has an expression that fails: correct {{ ${code.slice(0, longestCode)} }}, and try it in the editor with real input data`,
  });
