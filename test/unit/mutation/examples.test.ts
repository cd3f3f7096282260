import { strykerPlugins } from '../../../scripts/mutation/examples';

it('leaves out the examples of a rule, and nothing else', () => {
  const { shouldIgnore } = strykerPlugins[0]!.value;
  const property = (name: string) => ({ isObjectProperty: () => true, node: { key: { name } } });
  expect(shouldIgnore(property('examples'))).toBeTruthy();
  expect(shouldIgnore(property('check'))).toBeUndefined();
  expect(shouldIgnore({ isObjectProperty: () => false, node: {} })).toBeUndefined();
});
