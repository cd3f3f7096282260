import { linksIn } from '../links';

const placeholder = /\{\{[^{}]{0,100}\}\}/u;

/** What a variable may hold: a name, a date, an amount; no page of text. */
const longestVariable = 100;

/** What is fixed in a text: how long it is, and whether it stands at a place of another text. */
export interface FixedPart {
  length: number;
  isAt(text: string, at: number): boolean;
}

const tidy = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();

/** What stands between the variables of a template, which are written `{{name}}`. */
export const fixedParts = (template: string): string[] => tidy(template).split(placeholder);

/**
 * Is a text made of these parts, with a variable between each two? A variable may hold no link and
 * no line break, so that nobody approves what they have not seen.
 */
export const isMadeOf = (text: string, parts: readonly FixedPart[]): boolean => {
  const whole = tidy(text);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    let found = isLast && !isFirst ? whole.length - part.length : at;
    if (!isFirst && !isLast)
      while (!part.isAt(whole, found)) if ((found += 1) > at + longestVariable) return false;
    if (found < at || found + part.length > whole.length || !part.isAt(whole, found)) return false;
    const variable = whole.slice(at, found);
    if (variable.length > longestVariable) return false;
    if (variable.includes('\n') || linksIn(variable).length > 0) return false;
    at = found + part.length;
  }
  return at === whole.length;
};
