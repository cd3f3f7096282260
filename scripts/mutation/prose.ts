/** The part of Babel's NodePath that is read here. */
interface NodePath {
  isStringLiteral(): boolean;
  isTemplateLiteral(): boolean;
  node: { value?: string; quasis?: Array<{ value: { raw: string } }> };
}

const twoWords = /\p{L}{2,}[^\p{L}\s]*\s[^\p{L}]*\p{L}{2,}/u;
const sql =
  /\b(SELECT|FROM|WHERE|INSERT|UPDATE|DELETE|VALUES|CREATE|ALTER|DROP|SET|AND|OR|AS|IN|IS|NULL|KEY|PRAGMA|BEGIN|LOCK|ANALYZE)\b|\s[=<>]+\s/;

/**
 * Whether a text is for people: its wording is judged by eye, not by mutants. Keys, values, headers
 * and SQL are not. Of a template literal, `…` stands for each expression.
 */
export const isProse = (text: string): boolean => twoWords.test(text) && !sql.test(text);

const textOf = (path: NodePath): string | undefined => {
  if (path.isStringLiteral()) return path.node.value;
  if (path.isTemplateLiteral()) return path.node.quasis?.map(({ value }) => value.raw).join('…');
  return undefined;
};

/** Read by Stryker; it leaves out prose and the expressions within. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore: (path: NodePath) => (isProse(textOf(path) ?? '') ? 'It is prose.' : undefined),
    },
  },
];
