import { memoByObject } from '../kit/memo';
import { canonicalJson } from './canonical';
import type { Decision } from './decision';
import { valueHash } from './hashes';
import type { Pack } from './pack';

/** Every `checkedOn` within a value, at whatever depth. */
const checks = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    key === 'checkedOn' && typeof member === 'string' ? [member] : checks(member),
  );
};

/**
 * What a pack is called, all of it worked out from its content, so that nothing can change under
 * the same name: SHA-256 over what the rules say of themselves, every value of the jurisdictions
 * and the tables; `asOf`, the day (`yyyy-MM-dd`) of the latest check of any value; and a version
 * made of both. How old the values are that a message depends on is GATE-STALE's matter.
 */
export const packIdentity = memoByObject(
  ({ id, rules, jurisdictions, tables, tzDataVersion }: Pack): Decision['rulePack'] => {
    const meta = rules.map(({ examples: _examples, check: _check, ...same }) => same);
    const values = [...jurisdictions.values()];
    const sha256 = valueHash(canonicalJson({ id, tzDataVersion, meta, values, tables }));
    const asOf = checks([meta, values]).reduce((one, other) => (one > other ? one : other), '');
    return { id, version: `${asOf.replaceAll('-', '.')}-${sha256.slice(0, 8)}`, sha256, asOf };
  },
);
