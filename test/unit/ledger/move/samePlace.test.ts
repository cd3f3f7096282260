import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { realFile } from '../../../../lib/ledger/fileIdentity';
import { isSameLocation } from '../../../../lib/ledger/move/samePlace';
import type { LedgerLocation } from '../../../../lib/ledger/open';
import { removeFolder, temporaryFolder } from '../../../../sandbox/temporaryFolder';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder('move-same-place');
});
afterEach(() => removeFolder(folder));

const file = (path: string): LedgerLocation => ({ kind: 'sqlite', path });
const postgres = (url: string): LedgerLocation => ({ kind: 'postgres', url });

describe('a file has one place', () => {
  const ledger = () => join(folder, 'ledger.sqlite');
  const spellings = [
    ['through its folder', () => `${folder}/../${basename(folder)}/./ledger.sqlite`],
    ['a symbolic link', () => join(folder, 'symbolic.sqlite')],
    ['a second name', () => join(folder, 'second.sqlite')],
    ['a linked folder', () => join(folder, 'linked', 'ledger.sqlite')],
  ] as const;
  beforeEach(() => {
    writeFileSync(ledger(), '');
    symlinkSync(ledger(), join(folder, 'symbolic.sqlite'));
    linkSync(ledger(), join(folder, 'second.sqlite'));
    symlinkSync(folder, join(folder, 'linked'));
  });

  it.each(spellings)('by whatever spelling: %s', async (_name, spelling) => {
    expect(await isSameLocation(file(ledger()), file(spelling()))).toBe(true);
    expect(await isSameLocation(file(spelling()), file(ledger()))).toBe(true);
  });

  it('also before it is there, and whatever leads to where it is to be', async () => {
    const missing = join(folder, 'missing.sqlite');
    const linked = join(folder, 'linked', 'missing.sqlite');
    expect(isSameLocation(file(missing), file(linked))).toBe(true);
    const dangling = join(folder, 'dangling.sqlite');
    symlinkSync('missing.sqlite', dangling);
    expect(isSameLocation(file(dangling), file(missing))).toBe(true);
    expect(realFile(dangling)).toBe(missing);
  });

  it('is that of the last link where links lead to one another', () => {
    symlinkSync('round.sqlite', join(folder, 'about.sqlite'));
    symlinkSync('about.sqlite', join(folder, 'round.sqlite'));
    expect(basename(realFile(join(folder, 'about.sqlite')))).toMatch(/^(round|about)\.sqlite$/);
  });

  it('also before it is there; and others have another', async () => {
    const missing = join(folder, 'missing.sqlite');
    expect(await isSameLocation(file(missing), file(`${folder}/./missing.sqlite`))).toBe(true);
    expect(await isSameLocation(file(missing), file(join(folder, 'other.sqlite')))).toBe(false);
    expect(await isSameLocation(file(ledger()), file(missing))).toBe(false);
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'ledger.sqlite'), '');
    expect(await isSameLocation(file(ledger()), file(join(folder, 'other', 'ledger.sqlite')))).toBe(
      false,
    );
  });
});

describe('a database has one place', () => {
  const url = 'postgres://ada:s3cret@db.example/ledger';

  it.each([
    'postgres://ada:s3cret@db.example:5432/ledger',
    'postgresql://ada:s3cret@DB.example/ledger/',
  ])('by whatever spelling: %s', async (other) => {
    expect(await isSameLocation(postgres(url), postgres(other))).toBe(true);
    const spooled: LedgerLocation = { kind: 'postgres', url: other, spoolFolder: '/lasting' };
    expect(await isSameLocation(spooled, postgres(url))).toBe(true);
  });

  it('others have another', async () => {
    expect(await isSameLocation(postgres(url), postgres(`${url}2`))).toBe(false);
    expect(await isSameLocation(postgres(url), file('/ledger.sqlite'))).toBe(false);
    expect(await isSameLocation(file('/ledger.sqlite'), postgres(url))).toBe(false);
  });
});
