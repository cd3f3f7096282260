import { famousBrands } from './brands';
import { foldWords } from './fold';
import { leadsTo, type Link } from './links';

const tokensOf = (host: string): string[] => foldWords(host).split(' ');

/**
 * `amazon.nl`: big companies hold their name under the countries' domains; the list has only the
 * others.
 */
const isCountryDomain = (domain: string, token: string): boolean =>
  domain.startsWith(`${token}.`) && /\.[a-z]{2}$/.test(domain);

/**
 * The name of another company that a host bears although it is not theirs: `usps.parcel-help.top`.
 */
export const borrowedBrand = ({ host, domain = '' }: Link): string | undefined =>
  tokensOf(host).find((token) => {
    const domains = Object.hasOwn(famousBrands, token) ? famousBrands[token] : undefined;
    return domains !== undefined && !domains.includes(domain) && !isCountryDomain(domain, token);
  });

/** Does a host bear the sender's own brand without being the sender's domain: `acme-login.net`? */
export const imitatesOwn = (link: Link, brand: string, domains: readonly string[]): boolean => {
  if (leadsTo(link, domains)) return false;
  const { host } = link;
  const name = foldWords(brand).replace(/ /g, '');
  return (
    name.length > 2 &&
    foldWords(host).replace(/ /g, '').includes(name) &&
    tokensOf(host).join(' ').includes(foldWords(brand))
  );
};
