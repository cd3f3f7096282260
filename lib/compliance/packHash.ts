import { memoByObject } from '../kit/memo';
import { canonicalJson } from './canonical';
import { valueHash } from './hashes';
import type { Pack } from './pack';

/** SHA-256 over what the rules say of themselves and every value of the jurisdictions. */
export const packHash = memoByObject((pack: Pack): string => {
  const rules = pack.rules.map(({ examples: _examples, check: _check, ...meta }) => meta);
  const { id, version, asOf, tzDataVersion } = pack;
  return valueHash(
    canonicalJson({
      id,
      version,
      asOf,
      tzDataVersion,
      rules,
      jurisdictions: [...pack.jurisdictions.entries()],
    }),
  );
});
