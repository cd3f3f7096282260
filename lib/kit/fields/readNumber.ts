import { memoByKey } from '../memo';
import type { Address } from '../../phone/address';
import { readAddress } from '../../phone/readAddress';
import { warningSentence } from '../../phone/sentences';
import type { Locale } from '../field';

interface Given {
  text: string;
  country: string | undefined;
}

/** Schema and remark ask about the same text, one right after the other. */
const latest = memoByKey(
  20,
  ({ text, country }: Given): Address => readAddress(text, { country }),
  ({ text, country = '' }) => `${country} ${text}`,
);

/** What an input means as an address, given the country of the locale. */
export const readNumber = (given: unknown, { country }: Pick<Locale, 'country'>): Address =>
  typeof given === 'string' ? latest({ text: given, country }) : readAddress(given, { country });

/** A remark on a number that is accepted but may surprise. */
export function remarkOnNumber(given: unknown, locale: Pick<Locale, 'country'>) {
  const { warning } = readNumber(given, locale);
  return warning && warningSentence(warning);
}
