import { memoByObjects } from '../../kit/memo';
import type { Cue } from './cues';
import { lengthOfBrand, type House } from './house';
import type { Topic } from '../jurisdiction';
import type { Reading } from './reading/reading';

/** Subjects that are held when they are offered, with the cue of each. */
const goods = {
  adult: 'goods.adult',
  drugs: 'goods.drugs',
  cannabis: 'goods.cannabis',
  firearms: 'goods.firearms',
  gambling: 'goods.gambling',
  vape: 'goods.vape',
  tobacco: 'goods.tobacco',
} as const satisfies Partial<Record<Topic, Cue>>;

export type OfferedTopic = keyof typeof goods;

export interface OfferedGoods {
  topic: OfferedTopic;
  /** The words that decided. */
  words: string;
}

/** One name of the street with a price may be a drink or a herb; two are a price list. */
const fewestPriced = 2;

type Place = ReturnType<Reading['cues']['all']>[number];

/** A name of the street beside what only dealers say, and no ordinary wares. */
const dealersWords = (
  cues: Reading['cues'],
  isMeant: (place: Place) => boolean,
): string | undefined => {
  if (cues.has('street.ordinary')) return undefined;
  const [name, talk] = [cues.affirmed('street.slang', isMeant), cues.affirmed('street.dealer')];
  return name && talk && `${cues.words(name)}, ${cues.words(talk)}`;
};

const search = ({ cues, tokens }: Reading, house: House): OfferedGoods[] => {
  const things = cues.all('goods.everyday');
  // A grill may be called "Jackpot": its name at the head of the text offers nothing.
  const from = lengthOfBrand(tokens.words, house);
  const isMeant = ({ at }: Place): boolean =>
    at >= from && !things.some((thing) => thing.at <= at && at < thing.end);
  if (cues.has('goods.noOffer') || cues.has('stance.beware')) return [];
  const offered = (Object.keys(goods) as OfferedTopic[]).flatMap((topic) => {
    const found = cues.affirmed(goods[topic], isMeant);
    const offer = found && cues.affirmed('goods.offer');
    return found && offer ? [{ topic, words: `${cues.words(found)}, ${cues.words(offer)}` }] : [];
  });
  if (offered.some(({ topic }) => topic === 'drugs')) return offered;
  const priced = new Map(
    cues
      .all('goods.pricedDrug')
      .filter(({ at }) => at >= from)
      .map((hit) => [tokens.words[hit.at], cues.words(hit)] as const),
  );
  const words =
    priced.size < fewestPriced ? dealersWords(cues, isMeant) : [...priced.values()].join(', ');
  return words === undefined ? offered : [...offered, { topic: 'drugs', words }];
};

/**
 * Restricted goods that a text offers: the subject and an offer, without what takes the offer back
 * (a recall, an order that is under way).
 */
export const offeredGoodsIn = memoByObjects(search);
