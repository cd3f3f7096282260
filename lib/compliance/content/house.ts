import type { Policy } from '../facts';
import { memoByKey } from '../../kit/memo';
import { foldTogether, foldWords } from './fold';
import { leadsTo, type Link } from './links';
import { isProtectedSite } from './names/hosts';
import { namesInOnePiece } from './names/named';
import type { ProtectedName } from './names/row';
import { hostedUnder, thirdParties } from './names/thirdParties';
import { tokensOf } from './reading/tokens';

/** The sender as recipients know it: its name and its sites. */
export interface House {
  brand: string | undefined;
  /** The brand's words, and all in one piece. */
  words: readonly string[];
  piece: string;
  /** The brand's words as a reading has them. */
  tokens: readonly string[];
  domains: readonly string[];
  /** The names that its domains are registered by. */
  labels: readonly string[];
}

/** The name that a domain is registered by: `acme` of acme.com. */
export const labelOf = ({ domain = '' }: Pick<Link, 'domain'>): string =>
  foldTogether(domain.split('.')[0] ?? '');

const nameOf = memoByKey(200, (brand: string) => {
  const folded = foldWords(brand);
  return {
    words: folded === '' ? [] : folded.split(' '),
    piece: foldTogether(brand),
    tokens: tokensOf(brand).words,
  };
});

/** The house by its rules: the same object for the same house, whatever else they say. */
export const houseOf = memoByKey(
  200,
  ({ brand, domains = [] }: Policy): House => ({
    brand,
    domains: [...domains],
    labels: domains.map((domain) => labelOf({ domain })),
    ...nameOf(brand ?? ''),
  }),
  ({ brand, domains = [] }) => JSON.stringify([brand, ...domains]),
);

/** How many words of a text the house's name takes up at its head. */
export const lengthOfBrand = (words: readonly string[], { tokens }: House): number =>
  tokens.every((word, index) => words[index] === word) ? tokens.length : 0;

/** Shorter names of domains are words as well. */
const shortestLabel = 5;

/** Does the house's name stand among these words of a text, or that of one of its domains? */
export const mentionsHouse = (
  words: readonly string[],
  { tokens, piece, labels }: House,
): boolean =>
  words.some(
    (one, at) =>
      (piece !== '' && tokens.every((word, index) => words[at + index] === word)) ||
      (one.length >= shortestLabel && labels.includes(one)),
  );

/** Is a label made of the brand's words, but for a few letters? */
const isMadeOf = (label: string, { words, piece }: House): boolean => {
  if (piece === '') return false;
  if (label === piece || (label.length > 3 && piece.includes(label))) return true;
  const rest = words
    .filter((word) => word.length > 2)
    .reduce((left, word) => left.replace(word, ''), label);
  return rest.length < label.length && rest.length <= 3;
};

/**
 * Is it a link of the house: under its domains, or, where none are listed, under a name made of the
 * brand's words, or its own corner of a service for everybody?
 */
export const isOwnLink = (link: Link, house: House): boolean => {
  if (leadsTo(link, house.domains)) return true;
  const { host, domain = '' } = link;
  if (hostedUnder.has(domain))
    return house.piece !== '' && foldTogether(host).includes(house.piece);
  return house.domains.length === 0 && isMadeOf(labelOf(link), house);
};

/** Does a link lead to nobody known: not to the house, nor to a name or service of others? */
export const isForeignLink = (link: Link, house: House): boolean =>
  !isOwnLink(link, house) &&
  !thirdParties.has(link.domain ?? link.host) &&
  !thirdParties.has(link.host) &&
  !isProtectedSite(link);

/** Is the house itself the bearer of the name? */
export const isHouse = ({ piece, words, domains }: House, name: ProtectedName): boolean => {
  if (domains.some((domain) => name.domains.includes(domain.toLowerCase()))) return true;
  if (piece === '') return false;
  if (namesInOnePiece().get(piece) === name) return true;
  return name.calledAlso.some((called) => {
    const other = foldWords(called);
    return other.length > 3 ? ` ${words.join(' ')} `.includes(` ${other} `) : words[0] === other;
  });
};
