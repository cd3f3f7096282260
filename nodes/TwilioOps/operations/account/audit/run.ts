import { toTwilioError } from '../../../../../lib/twilio/errors';
import type { AuditFacts } from './auditFacts';
import type { AnyCheck, Finding, Severity } from './check';
import { readers } from './facts';
import type { ReadFact, Source } from './source';

/** A finding with the check that made it; `unknown` where the check could not be made. */
export interface Found extends Omit<Finding, 'severity'> {
  id: string;
  severity: Severity | 'unknown';
}

export interface Audit {
  /** What weighs most first. */
  found: Found[];
  /** What became of each check. */
  outcomes: Array<{ id: string; title: string; outcome: 'ok' | 'found' | 'unknown' }>;
  /** What the checks were made from, as far as it could be read. */
  facts: Partial<AuditFacts>;
}

/** The order of findings. */
export const severities = ['critical', 'warning', 'unknown', 'notice'] as const;

/**
 * Reads what the checks need, each part once, and makes them; a part that cannot be read becomes a
 * finding.
 */
export async function runAudit(
  checks: readonly AnyCheck[],
  source: Omit<Source, 'fact'>,
): Promise<Audit> {
  const reading = new Map<keyof AuditFacts, Promise<unknown>>();
  const fact = <Name extends keyof AuditFacts>(name: Name): Promise<AuditFacts[Name]> => {
    const known = reading.get(name);
    if (known) return known as Promise<AuditFacts[Name]>;
    const read = (readers[name] as ReadFact<Name>)({ ...source, fact });
    reading.set(name, read);
    return read;
  };
  const made = await Promise.all(
    checks.map(async (check) => {
      const parts = await Promise.allSettled(
        check.needs.map(async (need) => [need, await fact(need)] as const),
      );
      const failed = parts.find((part) => part.status === 'rejected');
      if (failed) return { check, facts: {}, found: [notChecked(check, failed.reason)] };
      const facts = Object.fromEntries(
        parts.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : [])),
      ) as unknown as AuditFacts;
      return {
        check,
        facts,
        found: check
          .find(facts, source.settings)
          .map((finding): Found => ({ id: check.id, ...finding })),
      };
    }),
  );
  const weight = ({ severity }: Found) => severities.indexOf(severity);
  return {
    found: made.flatMap(({ found }) => found).sort((a, b) => weight(a) - weight(b)),
    outcomes: made.map(({ check: { id, title }, found }) => ({
      id,
      title,
      outcome: found.length === 0 ? 'ok' : found[0]!.severity === 'unknown' ? 'unknown' : 'found',
    })),
    facts: Object.assign({}, ...made.map(({ facts }) => facts)) as Partial<AuditFacts>,
  };
}

/** @throws what is not about a request to Twilio: it is our own fault, and no finding */
function notChecked({ id, title }: AnyCheck, thrown: unknown): Found {
  const { message, remedy, status, code, network, link } = toTwilioError(thrown);
  if (network?.fault === 'cancelled' || (status === undefined && !network)) throw thrown;
  return {
    id,
    severity: 'unknown',
    title: `Could not be checked: ${title}`,
    evidence: message,
    remedy,
    subjects: [],
    link,
    figures: { httpStatus: status ?? null, code: code ?? null },
  };
}
