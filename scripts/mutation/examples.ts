/** The part of Babel's NodePath that is read here. */
interface NodePath {
  isObjectProperty(): boolean;
  node: { key?: { name?: string } };
}

/** Read by Stryker; it leaves out the examples of a rule, which are its tests. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'examples',
    value: {
      shouldIgnore: (path: NodePath) =>
        path.isObjectProperty() && path.node.key?.name === 'examples' ? 'It is a test.' : undefined,
    },
  },
];
