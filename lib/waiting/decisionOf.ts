import { approvalWords } from './approvalWords';

/** Words that decide when they are the whole reply, in the languages of the opt-out words. */
const words = {
  yes: [
    'yes',
    'y',
    'yep',
    'yeah',
    'ok',
    'okay',
    'approve',
    'approved',
    'ja',
    'oui',
    'si',
    'sí',
    'sim',
    'tak',
    'da',
    'да',
    'evet',
    'はい',
    '是',
    '네',
    '👍',
    '✅',
  ],
  no: [
    'no',
    'n',
    'nope',
    'decline',
    'declined',
    'reject',
    'nein',
    'nee',
    'non',
    'não',
    'nao',
    'nie',
    'nu',
    'нет',
    'hayır',
    'hayir',
    'いいえ',
    '否',
    '아니요',
    '👎',
    '❌',
  ],
};

/** The words that messages and pages use, in all languages. */
const named = Object.values(approvalWords);

/** Whether a reply approves or declines; `undefined` for a free answer. */
export function decisionOf(
  reply: string,
  labels: { approve?: string; decline?: string } = {},
): boolean | undefined {
  const said = bare(reply);
  // A blank reply must not match a blank label.
  if (said === '') return undefined;
  const says = (own: readonly string[], more: ReadonlyArray<string | undefined>) =>
    own.includes(said) || more.some((word) => word !== undefined && bare(word) === said);
  if (says(words.yes, [labels.approve, ...named.flatMap(({ yes, approve }) => [yes, approve])]))
    return true;
  if (says(words.no, [labels.decline, ...named.flatMap(({ no, decline }) => [no, decline])]))
    return false;
  return undefined;
}

const skinTones = /[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu;
/** What people add to an answer out of politeness, without changing it. */
const polite =
  /[\s,.!]+(?:please|thanks|thank you|bitte|danke|merci|por favor|gracias|obrigad[oa])$/;
/** From here on, the text is a signature ("-- ") or a quotation of our own question. */
const tail = /\n\s*(?:--\s*$|—\s|>|on .+ wrote:|sent from my |von meinem .+ gesendet)[^]*$/im;

const bare = (text: string) =>
  trimmed(trimmed(text.replace(tail, '').replace(skinTones, '').toLowerCase()).replace(polite, ''));

const trimmed = (text: string) => text.replace(/^[\s"'“”.,!?]+|[\s"'“”.,!?]+$/g, '');
