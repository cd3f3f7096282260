import { canonicalJson } from './canonical';
import { valueHash } from './hashes';
import type { Finding } from './decision';
import type { Facts } from './facts';
import type { WeighedConcern } from './evaluateAt';

const valueAt = (facts: Facts, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      facts,
    );

/**
 * Writes a concern into the record: evidence as hashes only.
 * @param said what the record may say of a sentence, see `discreet`
 */
export const findingOf = (
  { rule, concern, severity, waived }: WeighedConcern,
  facts: Facts,
  said: (sentence: string) => string,
  key?: Buffer,
): Finding => ({
  ruleId: rule.id,
  ruleVersion: rule.version,
  severity,
  outcome: waived ? 'waived' : 'effective',
  reason: said(concern.reason),
  remedy: concern.remedy === undefined ? null : said(concern.remedy),
  notBefore: severity === 'hold' ? (concern.notBefore?.toISOString() ?? null) : null,
  evidence: (concern.evidence ?? []).map((path) => ({
    path,
    valueHash: valueHash(canonicalJson(valueAt(facts, path)), key),
  })),
  references: [...(concern.references ?? rule.references)],
});
