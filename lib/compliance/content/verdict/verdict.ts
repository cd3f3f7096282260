import { valueHash } from '../../hashes';
import { fitsTemplate } from './fitsTemplate';

/** One question that somebody was asked about a text. */
export interface ContentCheck {
  name: string;
  /** It is harmful in this respect. */
  flagged: boolean;
  /** The question was not answered: the judge failed, or was not asked. */
  failed: boolean;
  /** How sure the judge is, 0 to 1. */
  score?: number;
}

/** What a classifier, n8n's Guardrails or a person says of a text. */
export interface ContentVerdict {
  /** Name of the judge. */
  by: string;
  kind: 'machine' | 'person';
  /** The text that was judged; for a person also as a SHA-256, or as a template with `{{…}}`. */
  text?: string;
  textHash?: string;
  template?: string;
  /** Person: when it was said, and until when it holds. */
  at?: Date;
  expiresAt?: Date;
  checks: readonly ContentCheck[];
}

/** What all verdicts together say of the text that is to be sent. */
export interface ContentJudgement {
  /** Who judged this text and finished. */
  judgedBy: readonly string[];
  /** When none of them counts any longer (ms); `Infinity` where one always does. */
  judgedUntil: number;
  /** Who found it harmful, in what. */
  flagged: ReadonlyArray<{ by: string; name: string; score?: number }>;
  /** The person who approved it; their word still holds. */
  approvedBy: string | undefined;
  /** When the last approval ends (ms); `-Infinity` without any. */
  approvedUntil: number;
  /** Why verdicts that were given do not count, as sentences. */
  notCounted: readonly string[];
}

const isAbout = ({ kind, text, textHash, template }: ContentVerdict, body: string): boolean =>
  text?.trim() === body.trim() ||
  textHash?.toLowerCase() === valueHash(body) ||
  (kind === 'person' && template !== undefined && fitsTemplate(body, template));

/** Why a person's word does not count; `undefined` when it does. */
const faultOf = ({ by, at, expiresAt }: ContentVerdict, now: Date): string | undefined => {
  if (by.trim() === '') return 'An approval names no person.';
  if (at === undefined || Number.isNaN(at.getTime()))
    return `The approval by ${by} does not say when it was given.`;
  if (expiresAt === undefined || Number.isNaN(expiresAt.getTime()))
    return `The approval by ${by} has no expiry.`;
  return expiresAt.getTime() > now.getTime() ? undefined : `The approval by ${by} has expired.`;
};

const faultOfMachine = ({ by, checks }: ContentVerdict): string | undefined =>
  checks.some(({ failed }) => !failed) ? undefined : `${by} judged nothing: no check finished.`;

/**
 * Counts the verdicts that are about this very text. A check that failed or was never asked says
 * nothing; a verdict about another text neither.
 *
 * @param body the text as it will be sent; `undefined` when it is not known
 */
export const judgementOf = (
  verdicts: readonly ContentVerdict[],
  body: string | undefined,
  now: Date,
): ContentJudgement => {
  const judgedBy: string[] = [];
  const flagged: Array<{ by: string; name: string; score?: number }> = [];
  const notCounted: string[] = [];
  let approvedBy: string | undefined;
  let judgedUntil = -Infinity;
  let approvedUntil = -Infinity;
  for (const verdict of verdicts) {
    const fault =
      body === undefined || !isAbout(verdict, body)
        ? `The verdict of ${verdict.by || 'somebody'} is about another text.`
        : verdict.kind === 'person'
          ? faultOf(verdict, now)
          : faultOfMachine(verdict);
    if (fault !== undefined) {
      notCounted.push(fault);
      continue;
    }
    const harmful = verdict.checks.filter((check) => check.flagged && !check.failed);
    for (const { name, score } of harmful) flagged.push({ by: verdict.by, name, score });
    const end = verdict.kind === 'person' ? verdict.expiresAt!.getTime() : Infinity;
    if (verdict.checks.every(({ failed }) => !failed)) {
      judgedBy.push(verdict.by);
      judgedUntil = Math.max(judgedUntil, end);
    } else notCounted.push(`Not every check of ${verdict.by} finished.`);
    if (verdict.kind === 'person' && harmful.length === 0) {
      approvedBy ??= verdict.by;
      approvedUntil = Math.max(approvedUntil, end);
    }
  }
  return { judgedBy, judgedUntil, flagged, approvedBy, approvedUntil, notCounted };
};
