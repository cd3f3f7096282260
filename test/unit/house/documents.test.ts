import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../support/files';

const root = join(__dirname, '..', '..', '..');
const documents = [
  ...filesIn('docs', /\.md$/),
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  })),
];

describe('the documents', () => {
  it.each(documents.map(({ path, text }) => [path, text]))(
    '%s links only to what exists',
    (path, text) => {
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!);
      expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual(
        [],
      );
    },
  );

  it('name tests that exist, and all of the faults', () => {
    const { text } = documents.find(({ path }) => path === 'docs/reliability.md')!;
    const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map((match) => match[1]!);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const faults = ['test/faults', 'test/queue'].flatMap((folder) =>
      filesIn(folder, /\.test\.ts$/).map(({ path }) => path),
    );
    expect(faults.filter((path) => !named.includes(path))).toEqual([]);
  });

  it('say whom we fear, what is signed, and what a stolen token allows', () => {
    const { text } = documents.find(({ path }) => path === 'docs/security.md')!;
    const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]!);
    expect(headings).toEqual(
      expect.arrayContaining([
        ...['The threat model', 'What is signed', 'What a stolen auth token allows'],
        ...['What strangers cost', 'Secrets'],
      ]),
    );
  });

  it('name each dependency with its reason, and no other', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const text = documents.find(({ path }) => path === 'docs/dependencies.md')!.text;
    const shipped = text.slice(0, text.indexOf('## For development'));
    const named = [...shipped.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!);
    expect(named.sort()).toEqual(Object.keys(dependencies!).sort());
    const unnamed = Object.keys(devDependencies!).filter(
      (name) => !name.startsWith('@types/') && !text.includes(`\`${name}\``),
    );
    expect(unnamed).toEqual([]);
  });
});
