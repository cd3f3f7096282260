import { lazy } from '../../kit/memo';
import type { Link } from './links';
import { mixesScripts } from './script';
import { isAscii } from '../../phone/normalised';

const confusables = lazy(() => require('confusables') as typeof import('confusables'));

/** The Latin letters that a word looks like. */
export const skeletonOf = (word: string): string => confusables().remove(word);

/** Under these a name in Cyrillic is at home. */
const cyrillicSuffix = /\.(?:рф|рус|укр|бел|бг|мкд|срб|қаз|ru|su|ua|by|bg|mk|rs|kz)$/u;
const asciiLetters = /^[a-z0-9-]+$/;

/**
 * What is wrong with the letters of a host; `undefined` when nothing is. Hosts are compared as
 * people see them.
 */
export const lookAlike = ({ host }: Pick<Link, 'host'>): string | undefined => {
  if (isAscii(host)) return undefined;
  const labels = host.split('.');
  if (labels.some(mixesScripts)) return 'mixes alphabets';
  const first = labels.at(-2) ?? host;
  const skeleton = skeletonOf(first).toLowerCase();
  const isForeign = !/\p{Script=Latin}/u.test(first) && /\p{L}/u.test(first);
  return isForeign && asciiLetters.test(skeleton) && !cyrillicSuffix.test(host)
    ? `looks like "${skeleton}" and is not`
    : undefined;
};
