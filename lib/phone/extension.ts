/** Words for it, in the languages that have one of their own; compared without accents. */
const words = [
  'ext(?:ension)?|extn|xtn|x',
  'durchwahl|dw|apparat|app|nebenstelle',
  'poste|ext(?:ensi[oó]n)?|interno|int|anexo|ramal|extens[aã]o',
  'toestel|tst|anknytning|ankn|lokal|lok|alanumero',
  'klapka|kl|linka|wewn[eę]trzny|wewn|wew|mell[eé]k|dahili',
  'доб|добавочный|вн|внутр|εσωτ',
  '内線|分机|分機|내선',
].join('|');

/**
 * What is dialled after the call is answered: behind a word, `x` or `#`, or behind the commas and
 * letters with which phones wait. Not behind a slash, which is another subscriber.
 */
const behind = new RegExp(
  `^(.*\\d[\\s)\\].]*?)\\s*(?:[,;(-]?\\s*(?:${words})\\s*[.:=]*\\s*(?:no\\.?\\s*)?|#\\s*|;ext=|,,+|[pw]+,*|,(?=\\d{1,6}#|\\d{1,3}$))(\\d{1,7})\\s*\\)?#?\\s*$`,
  'iu',
);

/** Takes the extension off a number that is whole without it. */
export function withoutExtension(text: string): { text: string; extension?: string } {
  const [, number, extension] = behind.exec(text) ?? [];
  return number !== undefined && number.replace(/\D/g, '').length >= 5
    ? { text: number, extension: extension! }
    : { text };
}
