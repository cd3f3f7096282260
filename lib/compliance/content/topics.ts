import type { Topic } from '../jurisdiction';
import { phraseFinder } from './phrases';

/**
 * Words that point to a restricted subject, folded. From Twilio's list of forbidden categories for
 * the US and Canada; the words are our own. A hit warns: words alone do not prove a subject.
 */
const words: Record<Topic, readonly string[]> = {
  loans: [
    'payday loan',
    'payday loans',
    'cash advance',
    'instant loan',
    'loan approved',
    'pre approved loan',
    'prestamo rapido',
    'credito rapido',
    'emprestimo',
  ],
  debt: [
    'debt relief',
    'debt collection',
    'collect a debt',
    'debt consolidation',
    'credit repair',
    'fix your credit',
    'student loan forgiveness',
  ],
  gambling: [
    'casino',
    'betting',
    'sportsbook',
    'free spins',
    'jackpot',
    'poker',
    'slot machine',
    'slot machines',
    'slot games',
    'lottery',
    'apuestas',
    'aposta',
    'apostas',
    'wetten',
    'pari sportif',
  ],
  contests: [
    'sweepstakes',
    'enter to win',
    'you have won',
    'you won a',
    'sorteio',
    'sorteo',
    'concurso',
    'raffle',
  ],
  investment: [
    'crypto',
    'bitcoin',
    'stock alert',
    'stock tip',
    'stock pick',
    'double your money',
    'get rich',
    'guaranteed returns',
    'forex',
  ],
  workFromHome: [
    'work from home',
    'be your own boss',
    'earn from home',
    'multi level marketing',
    'mlm',
  ],
  leadGeneration: [
    'we buy houses',
    'sell your house',
    'free quote from our partners',
    'health insurance quotes',
    'final expense',
  ],
  drugs: ['viagra', 'cialis', 'oxycodone', 'xanax', 'without prescription'],
  cannabis: [
    'cannabis',
    'marijuana',
    'weed',
    'cbd',
    'thc',
    'delta 8',
    'dispensary',
    'edibles',
    'kratom',
  ],
  vape: ['vape', 'vapes', 'vaping', 'e cigarette', 'e cigarettes', 'e liquid', 'nicotine'],
  tobacco: ['cigarettes', 'cigars', 'tobacco', 'hookah'],
  alcohol: [
    'beer',
    'wine',
    'whiskey',
    'vodka',
    'liquor',
    'cocktails',
    'brewery',
    'winery',
    'happy hour',
  ],
  adult: [
    'xxx',
    'porn',
    'escort',
    'escorts',
    'adult dating',
    'hookup',
    'nude',
    'nudes',
    'onlyfans',
  ],
  firearms: ['firearm', 'firearms', 'handgun', 'rifle', 'rifles', 'ammo', 'ammunition', 'gun shop'],
  energyRenovation: [
    'renovation energetique',
    'isolation a 1 euro',
    'pompe a chaleur',
    'panneaux solaires',
    'maprimerenov',
  ],
  homeAdaptation: [
    'adaptation du logement',
    'adaptation de votre logement',
    'maprimeadapt',
    'douche senior',
    'monte escalier',
    'monte escaliers',
  ],
  realEstate: [
    'condo for sale',
    'lot for sale',
    'house and lot',
    'preselling',
    'real estate investment',
  ],
};

const find = phraseFinder(
  Object.entries(words).flatMap(([topic, list]) =>
    list.map((word) => [word, topic as Topic] as const),
  ),
);

/**
 * Subjects that a text (as a list of folded words) seems to touch, each with the word that suggests
 * it.
 */
export const topicsIn = (wordList: readonly string[]): Array<{ topic: Topic; word: string }> => {
  const found = new Map<Topic, string>();
  for (const { phrase, of } of find(wordList)) if (!found.has(of)) found.set(of, phrase);
  return [...found].map(([topic, word]) => ({ topic, word }));
};
