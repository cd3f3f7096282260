import { LedgerError } from '../../../lib/ledger/LedgerError';
import { openSqlite } from '../../../lib/ledger/openSqlite';

jest.mock('node:sqlite', () => {
  throw new Error('No such built-in module: node:sqlite');
});

it('says which Node.js it needs where that has no SQLite', async () => {
  const opened = openSqlite(':memory:');
  await expect(opened).rejects.toThrow(
    `needs Node.js 22.13 or newer; this is ${process.versions.node}. Update n8n's Node.js, or`,
  );
  await expect(opened).rejects.toBeInstanceOf(LedgerError);
});
