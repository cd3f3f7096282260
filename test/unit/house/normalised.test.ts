import { filesIn } from '../../support/files';

it('texts are normalised by `normalised` alone, which takes no square of their marks', () => {
  const found = ['lib', 'nodes', 'credentials'].flatMap((folder) =>
    filesIn(folder, /\.ts$/)
      .filter(({ path, text }) => path !== 'lib/phone/normalised.ts' && /\.normalize\(/.test(text))
      .map(({ path }) => path),
  );
  expect(found).toEqual([]);
});
