import { isOptOut } from '../../../compliance/optOut/isOptOut';
import { memoByKey } from '../../../kit/memo';
import { hasNegation } from './no';
import { isBothWays, isUndecided, senseOf, type Sense } from './sense';
import { wordsOf } from './words';
import { normalised } from '../../../phone/normalised';

/** Without accents, case, and a full stop. */
const plain = (text: string) =>
  normalised(text.trim(), 'NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    // The Turkish letter without a dot, which is no accent.
    .replaceAll('\u0131', 'i')
    .replace(/[.!]$/, '');

const wordsIn = (list: string) => new Set(list.split(' ').map(plain));

/** Yes as checkboxes and lists of choices have it, in the languages of n8n's users. */
const yes = wordsIn(
  'yes y true t 1 1.0 on x checked active enabled aktiv actif activo ativo attivo ✓ ✔ ☑ ✅ ja j jah jā taip wahr oui o vrai si s verdadero sim verdadeiro vero tak prawda evet da да так はい 有 可 是 כן نعم بله ano áno igen kyllä joo ναι ya 예 네 ใช่ có हाँ',
);
const no = wordsIn(
  'no n false f 0 0.0 off unchecked disabled ☐ nein falsch non faux falso não nej nei nie nee fałsz hayır нет не ні いいえ 無 无 不可 否 לא لا خیر ne nē nem ei nu όχι tidak 아니오 아니요 ไม่ không नहीं',
);
const blank = new Set(
  '- -- — – ? n/a na null nil none undefined (empty) (blank) (none) #n/a'.split(' '),
);

/** Whole cells that say it in one word, which as a part of a sentence says nothing. */
/** Of one kind only, and what was taken out: no consent to marketing, and no end of it. */
const neither = new Set(['transactional', 'redacted']);
const start = new Set(['start', 'unstop', 'in']);
const stop = new Set([
  ...['stop', 'stopall', 'end', 'quit', 'cancel', 'out', 'dnd', 'dnc', 'spam'],
  ...['ended', 'terminated', 'former', 'gekundigt'],
]);

/**
 * What the cell of a column of consent says. `unclear` is what nobody but a person can read,
 * `doubtful` what may be an opt-out besides.
 */
export type Said =
  'yes' | 'no' | 'blank' | 'undecided' | 'optIn' | 'optOut' | 'unclear' | 'doubtful';

const fromSense: Record<Sense, Said> = {
  optIn: 'optIn',
  optOut: 'optOut',
  neither: 'undecided',
  either: 'unclear',
};

/** Empty, or what CRMs write for it. */
export const isBlankCell = (text: string): boolean =>
  text.trim() === '' || blank.has(text.trim().toLowerCase());

/** Reads a cell of a column of consent, but for dates. Most cells of a list are alike. */
export const readCell = memoByKey(2_000, (text: string): Said => {
  if (isBlankCell(text)) return 'blank';
  const bare = plain(text);
  if (yes.has(bare)) return 'yes';
  if (no.has(bare)) return 'no';
  const words = wordsOf(text);
  if (neither.has(words.trim())) return 'undecided';
  if (start.has(words.trim())) return 'optIn';
  if (stop.has(words.trim())) return 'optOut';
  const said =
    fromSense[senseOf(words, true)?.sense ?? (isUndecided(words) ? 'neither' : 'either')];
  return said === 'optOut' || isBothWays(words) ? said : heardAsInbound(text, words, said);
});

/** From so many words on it is a sentence that somebody has said, and not the name of a state. */
const sentence = 4;
/** How sure a reading has to be to count as an opt-out. */
const sure = 0.8;

/** A sentence in which consent is ended means that, whatever else of consent it speaks of. */
function heardAsInbound(text: string, words: string, said: Said): Said {
  const { kind, confidence } = isOptOut(text);
  const isEnded = (kind === 'stop' || kind === 'revocation') && confidence >= sure;
  const isSentence = words.trim().split(' ').length >= sentence;
  if (isEnded && (said === 'unclear' || isSentence)) return 'optOut';
  if (said !== 'unclear') return said;
  const isDoubtful = (kind === 'unclear' || kind === 'revocation') && !/\bopt.?in\b/i.test(text);
  return isDoubtful || hasNegation(words) ? 'doubtful' : said;
}
