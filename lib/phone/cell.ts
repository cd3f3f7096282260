/** What stood in a cell before a spreadsheet rewrote it; `undefined` when digits are lost. */
export function fromCell(text: string): string | undefined {
  const content = withoutMarks(text);
  // 12,025,550,143 and 12'025'550'143: the cell is formatted as a number.
  if (/^\+?\d{1,3}([,'])\d{3}(?:\1\d{3})+$/.test(content)) return content.replace(/[,']/g, '');
  const whole = content.replace(/^(\+?\d{7,})[.,]0+$/, '$1');
  return whole === content ? fromScientific(content) : whole;
}

/** `'+49…` and `="+49…"`: how cells are kept from becoming numbers; `+49…` as a formula. */
const withoutMarks = (text: string): string => {
  const content = text
    .replace(/^=\s*/, '')
    .replace(/^"(.*)"$/s, '$1')
    .replace(/^['`]+\s*/, '')
    .replace(/'$/, '')
    .trim();
  return content === text ? text : withoutMarks(content);
};

/** `1.2025550143E10` shows all its digits; `1.2E+10` stands for any of many numbers. */
function fromScientific(text: string): string | undefined {
  const [, whole, fraction = '', exponent] =
    /^(\+?\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(text) ?? [];
  if (whole === undefined) return text;
  return fraction.length === Number(exponent) ? whole + fraction : undefined;
}
