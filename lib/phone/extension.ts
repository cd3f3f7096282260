/** Words for it, language by language; dots and colons behind them do not matter. */
const words = [
  ...['extension', 'extn', 'ext', 'xtn', 'x'],
  ...['durchwahl', 'nebenstelle', 'apparat', 'app', 'dw'],
  ...['poste', 'interno', 'int', 'anexo', 'ramal', 'extensión', 'extensao', 'extensão'],
  ...['toestel', 'tst', 'anknytning', 'ankn', 'lokal', 'lok', 'alanumero'],
  ...['klapka', 'kl', 'linka', 'wewnętrzny', 'wewn', 'wew', 'mellék', 'dahili'],
  ...['добавочный', 'доб', 'внутр', 'вн', 'εσωτ', '内線', '分机', '分機', '내선'],
].join('|');

/**
 * What stands between a number and its extension: one of the words, `#`, RFC 3966's parameter, or
 * the commas and letters with which phones wait. Not a slash: behind it is another subscriber.
 */
const before = [
  `[,;(-]?\\s*(?:${words})\\s*[.:=]*\\s*`,
  '#\\s*',
  ';ext=',
  ',,+',
  '[pw]+,*',
  ',(?=\\d{1,6}#|\\d{1,4}$)',
].join('|');

const extended = new RegExp(`^(.*\\d[).\\]]*)\\s*(?:${before})(\\d{1,7})\\s*\\)?#?$`, 'iu');

/** Takes off what is dialled after the call is answered, from a number that is whole without it. */
export function withoutExtension(text: string): { text: string; extension?: string } {
  const [, number, extension] = extended.exec(text) ?? [];
  return number !== undefined && number.replace(/\D/g, '').length >= 5
    ? { text: number, extension: extension! }
    : { text };
}
