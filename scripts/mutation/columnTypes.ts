/** The part of Babel's NodePath that is read here. */
interface NodePath {
  isStringLiteral(): boolean;
  isObjectProperty(): boolean;
  node: { value?: unknown };
  parentPath: NodePath | null;
}

/** Those of `ColumnType` in lib/ledger/database.ts: any other text does not compile. */
const columnTypes: readonly unknown[] = ['text', 'integer'];

/** Whether a text is the type of a column, as in `{ sender: 'text' }`. */
const isColumnType = (path: NodePath): boolean =>
  path.isStringLiteral() &&
  columnTypes.includes(path.node.value) &&
  path.parentPath?.isObjectProperty() === true;

/** Read by Stryker, which does not compile what it tries: it leaves out these. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'columnTypes',
    value: {
      shouldIgnore: (path: NodePath) => (isColumnType(path) ? 'It does not compile.' : undefined),
    },
  },
];
