import { famousBrands } from './brands';
import { foldWords } from './fold';
import type { Link } from './links';

const tokensOf = (host: string): string[] => foldWords(host).split(' ');

/** Names of others that a host bears although it is not theirs: `usps.parcel-help.top`. */
export const borrowedBrand = ({ host, domain }: Link): string | undefined =>
  tokensOf(host).find((token) => Object.hasOwn(famousBrands, token) && !(domain !== undefined && famousBrands[token]?.includes(domain)));

/** Does a host bear the sender's own brand without being the sender's domain: `acme-login.net`? */
export const imitatesOwn = ({ host, domain }: Link, brand: string, domains: readonly string[]): boolean => {
  if (domain !== undefined && domains.includes(domain)) return false;
  const name = foldWords(brand).replace(/ /g, '');
  return name.length > 2 && foldWords(host).replace(/ /g, '').includes(name) && tokensOf(host).join(' ').includes(foldWords(brand));
};
