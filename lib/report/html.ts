/** Text that is already HTML. Everything else that goes into `html` is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | string | number | false | null | undefined | readonly Value[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const written = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (sign) => entities[sign]!);
};

/**
 * A piece of HTML. Values are escaped unless they are HTML themselves, lists are joined, and
 * `false`, `null` and `undefined` are left out.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.map((text, index) => text + written(values[index])).join(''));
