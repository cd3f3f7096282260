import type { ContentCheck, ContentVerdict } from './verdict';

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const dateOf = (value: unknown): Date | undefined =>
  value instanceof Date
    ? value
    : typeof value === 'string' || typeof value === 'number'
      ? new Date(value)
      : undefined;

const checkOf = (raw: unknown): ContentCheck => {
  if (!isRecord(raw)) return { name: 'check', flagged: false, failed: true };
  const { name, flagged, triggered, failed, executionFailed, exception, error } = raw;
  const score = raw.score ?? raw.confidenceScore;
  const answer = flagged ?? triggered;
  const hasFailed =
    failed === true ||
    executionFailed === true ||
    exception !== undefined ||
    error !== undefined ||
    typeof answer !== 'boolean';
  return {
    name: textOf(name) ?? 'check',
    flagged: answer === true && !hasFailed,
    failed: hasFailed,
    ...(typeof score === 'number' && { score }),
  };
};

const checksOf = ({ checks, flagged, failed, error, categories }: Raw): ContentCheck[] => {
  if (Array.isArray(checks)) return checks.map(checkOf);
  if (error !== undefined || typeof flagged !== 'boolean') return [];
  const names = isRecord(categories)
    ? Object.keys(categories).filter((name) => categories[name] === true)
    : [];
  return flagged && names.length > 0
    ? names.map((name) => ({ name, flagged: true, failed: failed === true }))
    : [{ name: 'content', flagged, failed: failed === true }];
};

const verdictFrom = (raw: Raw): ContentVerdict => {
  const { by, at, expiresAt, textHash, template, guardrailsInput } = raw;
  const isGuardrails = guardrailsInput !== undefined;
  const isPerson = !isGuardrails && at !== undefined && raw.checks === undefined;
  const checks = checksOf(raw);
  return {
    by: textOf(by) ?? (isGuardrails ? 'Guardrails' : isPerson ? '' : 'a classifier'),
    kind: isPerson ? 'person' : 'machine',
    text: textOf(guardrailsInput) ?? textOf(raw.text),
    textHash: textOf(textHash),
    template: textOf(template),
    at: dateOf(at),
    expiresAt: dateOf(expiresAt),
    checks,
  };
};

/**
 * Reads verdicts as they come: an item of n8n's Guardrails (`guardrailsInput`, `checks`), of a
 * moderation (`flagged`, `categories`) with the `text` that it judged, of a classifier (`by`,
 * `text`, `checks` or `flagged`), or a person's word (`by`, `at`, `expiresAt`, and `text`,
 * `textHash` or `template`); one or a list. What is none of these judges nothing.
 */
export const verdictsFrom = (given: unknown): ContentVerdict[] =>
  (Array.isArray(given) ? given : [given])
    .filter(isRecord)
    .filter((raw) => Object.keys(raw).length > 0)
    .map(verdictFrom);
