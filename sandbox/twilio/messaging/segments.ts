/** The GSM 03.38 basic character set, and the characters that take two places. */
const basic =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~\]|€]*$/;
const doubled = /[\f^{}\\[~\]|€]/g;

/** How many SMS a text takes: 160 (153 when split) GSM-7 places, or 70 (67) UTF-16 units. */
export function segments(text: string): number {
  const gsm = basic.test(text);
  const length = gsm ? text.length + (text.match(doubled)?.length ?? 0) : text.length;
  const [single, split] = gsm ? [160, 153] : [70, 67];
  return length <= single ? 1 : Math.ceil(length / split);
}
