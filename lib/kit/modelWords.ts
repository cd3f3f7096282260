import { codesIn } from './failedExpression';
import type { HoldsModelsWords } from './modelNodes';

/**
 * What an expression in a tool of an AI agent may read and yet be the author's own: the clock, the
 * workflow, variables. Everything else that n8n offers there (`$fromAI` in any spelling, `$json`,
 * `$input`, `$item()`, `$parameter`, `$tool`, `$evaluateExpression`, …) holds the model's words, or
 * leads to what does, and so may whatever a later n8n adds.
 */
const authorsOwn: ReadonlySet<string> = new Set([
  ...['$now', '$today', '$vars', '$env', '$secrets', '$workflow', '$mode'],
  ...['$runIndex', '$itemIndex', '$nodeId', '$nodeVersion', '$webhookId'],
  ...['$if', '$ifEmpty', '$min', '$max', '$average', '$not', '$jmespath', '$jmesPath'],
]);

/**
 * A call that names another node: `$('Customer')`. A name with quotes or a dollar sign is not read,
 * for two strings and the code between them can look like one.
 */
const ofNode = /(?<![\w$])\$\(\s*(['"])([^'"`\\$]+)\1\s*\)/g;
/** The rest of an execution is anybody's: `customData` holds what other nodes put there. */
const ofExecution = /(?<![\w$])\$execution\??\.(?:id|mode)(?![\w$])/g;
const startOfTemplate = /\$(?=\{)/g;
const names = /\$[\w$]*/g;
/** Ways to the names above without writing them. */
const detours =
  /(?<!\.)\b(?:this|globalThis|window|eval|Function|arguments)\b|\bconstructor\b|\\[ux]/;

/**
 * What in a stored parameter may carry the words of an agent's model; `undefined` where nothing
 * does. What is not certainly the author's counts as the model's.
 * @param stored a text as the workflow keeps it: an expression begins with `=`
 * @param holdsModelsWords tells of a node whether its output may hold words of a model
 */
export function modelWord(stored: string, holdsModelsWords: HoldsModelsWords): string | undefined {
  if (!stored.startsWith('=')) return undefined;
  const code = codesIn(stored).join('\n');
  let own: string | undefined;
  const rest = code.replace(ofNode, (call, _quote, name: string) => {
    if (holdsModelsWords(name)) own ??= call;
    return '';
  });
  const foreign = rest
    .replace(ofExecution, '')
    .replace(startOfTemplate, '')
    .match(names)
    ?.find((name) => !authorsOwn.has(name));
  return own ?? foreign ?? detours.exec(code)?.[0];
}
