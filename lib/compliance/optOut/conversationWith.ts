import { memoByKey } from '../../kit/memo';
import type { Conversation } from './reading';

/**
 * The zone in which a day ends last: nobody is written to before a pause is over where they are.
 */
const latestZone = 'Etc/GMT+12';

/** Countries with several languages, which `Intl` gives one only. */
const several: Readonly<Record<string, readonly string[]>> = {
  BE: ['nl', 'fr', 'de'],
  CA: ['en', 'fr'],
  CH: ['de', 'fr', 'it'],
  FI: ['fi', 'sv'],
  IL: ['he', 'ar', 'ru'],
  IN: ['hi', 'en'],
  LU: ['fr', 'de'],
  MY: ['ms', 'en', 'zh'],
  SG: ['en', 'zh', 'ms'],
  UA: ['uk', 'ru'],
  US: ['en', 'es'],
  ZA: ['en', 'af'],
};

const languagesOf = memoByKey(300, (country: string): readonly string[] => {
  const likeliest = new Intl.Locale('und', { region: country }).maximize().language;
  return [...new Set([...(several[country] ?? [likeliest]), 'en'])];
});

/**
 * What is known of a conversation with somebody whose number is of a country: its languages, as
 * Unicode's likely subtags say, with English last.
 * @param country ISO 3166-1 alpha-2; `undefined` where the address tells none
 * @param now     when the text was written
 */
export const conversationWith = (country: string | undefined, now: Date): Conversation => ({
  ...(country && { languages: languagesOf(country) }),
  now,
  zone: latestZone,
});
