import { linksIn } from '../links';

const placeholder = /\{\{[^{}]{0,100}\}\}/u;

/** What a variable may hold: a name, a date, an amount; no page of text. */
const longestVariable = 100;

/**
 * Is a text made from this template, whose variables are written `{{name}}`? What stands in their
 * places may hold no link and no line break, so that nobody approves what they have not seen.
 */
export const fitsTemplate = (text: string, template: string): boolean => {
  const parts = template.trim().split(placeholder);
  const whole = text.trim();
  if (parts.join('').trim() === '') return false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const found = isLast && index > 0 ? whole.length - part.length : whole.indexOf(part, at);
    if (found < at || !whole.startsWith(part, found)) return false;
    const variable = whole.slice(at, found);
    if (index === 0 ? found !== 0 : variable.length > longestVariable) return false;
    if (/\n/u.test(variable) || linksIn(variable).length > 0) return false;
    at = found + part.length;
  }
  return at === whole.length;
};
