import { canonicalJson } from './canonical';
import { valueHash } from './keyedHash';
import type { Pack } from './evaluateAt';

const hashes = new WeakMap<Pack, string>();

/** SHA-256 over what the rules say of themselves and every value of the jurisdictions. */
export const packHash = (pack: Pack): string => {
  let hash = hashes.get(pack);
  if (hash === undefined) {
    const rules = pack.rules.map(({ examples: _examples, check: _check, ...meta }) => meta);
    const { id, version, asOf, tzDataVersion } = pack;
    hash = valueHash(
      canonicalJson({
        id,
        version,
        asOf,
        tzDataVersion,
        rules,
        jurisdictions: [...pack.jurisdictions.entries()],
      }),
    );
    hashes.set(pack, hash);
  }
  return hash;
};
