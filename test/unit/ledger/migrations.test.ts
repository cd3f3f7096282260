import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { migrations } from '../../../lib/ledger/migrations';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { formerSendsContract } from './contract/formerSends';
import { formerSpellingsContract } from './contract/formerSpellings';
import { migrationsContract } from './contract/migrations';

describe('migrations in SQLite', () => migrationsContract(() => openSqlite(':memory:')));

describe('sends of before in SQLite', () => formerSendsContract(() => openSqlite(':memory:')));
describe('spellings of before in SQLite', () =>
  formerSpellingsContract(() => openSqlite(':memory:')));

describe('the list of migrations', () => {
  it('has every file of the folder, in the order of their numbers', () => {
    const folder = join(__dirname, '../../../lib/ledger/migrations');
    const files = readdirSync(folder).filter((file) => /^\d/.test(file));
    const named = migrations.map(({ version, name }) =>
      `${String(version).padStart(4, '0')}${name}`.toLowerCase(),
    );
    expect(files.map((file) => file.replace('.ts', '').toLowerCase())).toEqual(named);
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });
});
