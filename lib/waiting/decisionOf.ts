/**
 * Words that decide when they are the whole reply; in those languages of the opt-out words in which
 * people answer questions.
 */
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

/** Whether a reply approves or declines; `undefined` for a free answer. */
export function decisionOf(
  reply: string,
  labels: { approve?: string; decline?: string } = {},
): boolean | undefined {
  const said = bare(reply);
  const says = (own: readonly string[], label: string | undefined) =>
    own.includes(said) || (label !== undefined && bare(label) === said);
  if (says(words.yes, labels.approve)) return true;
  if (says(words.no, labels.decline)) return false;
  return undefined;
}

const bare = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^[\s"'“”.,!?]+|[\s"'“”.,!?]+$/g, '');
