import { memoByKey } from '../../kit/memo';
import { languageOf } from './isOptOut';
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

/** What was written in a conversation before. */
export interface Before {
  /** What we asked, where they may be answering that. */
  question?: string | undefined;
  /** The language of what they wrote before. */
  language?: string | undefined;
}

/**
 * What is known of a conversation with somebody whose number is of a country. Its languages are
 * those in which we and they wrote before; then those of the country, as Unicode's likely subtags
 * say, with English last.
 * @param country ISO 3166-1 alpha-2; `undefined` where the address tells none
 * @param now     when the text was written
 */
export function conversationWith(
  country: string | undefined,
  now: Date,
  { question, language }: Before = {},
): Conversation {
  const asked = question === undefined ? undefined : languageOf(question);
  const spoken = [...new Set([asked, language].filter((one) => one !== undefined))];
  const languages = [...new Set([...spoken, ...(country ? languagesOf(country) : [])])];
  return {
    ...(languages.length > 0 && { languages }),
    ...(spoken.length > 0 && { spoken }),
    ...(question !== undefined && { question }),
    now,
    zone: latestZone,
  };
}
