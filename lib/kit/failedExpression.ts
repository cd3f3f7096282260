import { FieldError } from './fieldError';

/** A piece of code in a text, as n8n finds it; a backslash before the braces hides them. */
const piece = /(?<!\\)(?:\\\\)*\{\{([^]*?(?<!\\)(?:\\\\)*)(?:\}\}|$)/g;

/** The code in a parameter that is an expression, piece by piece, without the text between. */
export const codesIn = (expression: string): string[] =>
  [...expression.slice(1).matchAll(piece)].map(([, code]) => code!.trim());

/** n8n's `evaluateExpression`: without the equals sign. */
type Evaluate = (template: string) => unknown;

/**
 * The first piece of code in a parameter that fails when it runs; `undefined` when none does. n8n
 * swallows most errors, such as a TypeError or what `JSON.parse` throws: a whole expression then
 * gives nothing, as one would that says nothing, and one amid a text leaves a hole
 * (`expression.js` and `@n8n/tournament` of n8n 1.x and 2.x). So each piece is run once more, where
 * it has to leave a trace.
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
    // The line break ends a comment; the comparison gives a value that every engine passes on.
    return evaluate(`{{ [${code}\n].length >= 0 }}`) === true;
  } catch {
    // Of n8n's own errors nothing is swallowed: they have been told when the parameter was read.
    return true;
  }
}

const longestCode = 80;

/** That a parameter would be read as if it said nothing, or with a hole. */
export const expressionFault = (field: string, label: string, code: string): FieldError =>
  new FieldError({
    field,
    label,
    fault: `has an expression that fails: correct {{ ${code.slice(0, longestCode)} }}, and try it in the editor with data as it comes in`,
  });
