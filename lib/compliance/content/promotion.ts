import type { MessageText } from './messageText';
import { phraseFinder } from './phrases';

/**
 * Words that make a message advertising, by language; folded (lower case, no accents, no
 * punctuation). A mixed message counts as promotional (TRAI's amendment of 2025, CTIA's
 * principles). The lists are our own.
 */
const phrases: Record<string, readonly string[]> = {
  en: [
    'special offer',
    'limited time',
    'limited offer',
    'promo code',
    'coupon',
    'discount code',
    'sale ends',
    'flash sale',
    'buy now',
    'shop now',
    'order now',
    'buy one get one',
    'bogo',
    'save up to',
    'free gift',
    'exclusive deal',
    'exclusive offer',
    'clearance',
    'black friday',
    'cyber monday',
    'best price',
    'refer a friend',
    'percent off',
    'dont miss out',
    'don t miss out',
    'act now',
    'upgrade now',
  ],
  es: [
    'oferta especial',
    'descuento',
    'compra ahora',
    'rebajas',
    'codigo promocional',
    'por tiempo limitado',
    'promocion',
  ],
  fr: [
    'offre speciale',
    'code promo',
    'soldes',
    'achetez',
    'profitez',
    'vente privee',
    'offre limitee',
  ],
  de: [
    'sonderangebot',
    'rabatt',
    'gutschein',
    'jetzt kaufen',
    'nur fur kurze zeit',
    'schlussverkauf',
    'rabattcode',
  ],
  it: ['offerta speciale', 'sconto', 'acquista ora', 'codice promo', 'saldi', 'promozione'],
  pt: ['oferta especial', 'desconto', 'compre agora', 'promocao', 'cupom', 'liquidacao'],
  nl: ['korting', 'aanbieding', 'koop nu', 'kortingscode', 'actiecode', 'uitverkoop'],
  sv: ['rabatt', 'kop nu', 'erbjudande', 'rabattkod'],
  tr: ['indirim', 'kampanya', 'firsat', 'hemen al'],
  pl: ['promocja', 'rabat', 'wyprzedaz', 'kup teraz', 'kod rabatowy'],
};

const find = phraseFinder(
  Object.values(phrases).flatMap((list) => list.map((phrase) => [phrase, true] as const)),
);
/** "20% off", "20 % Rabatt", "$5 off". */
const reduction =
  /\d\s?%\s?(?:off|discount|rabatt|de descuento|descuento|di sconto|sconto|de desconto|desconto|korting|de remise|de réduction|rabat)|[$£€]\s?\d+ off/iu;

/** The first promotional phrase of a text; `undefined` when there is none. */
export const promotionIn = ({
  raw,
  wordList,
}: Pick<MessageText, 'raw' | 'wordList'>): string | undefined =>
  find(wordList)[0]?.phrase ?? reduction.exec(raw)?.[0];
