import { explainSqlite, isBusy, movedAway } from '../../../lib/ledger/explainSqlite';
import { LedgerError } from '../../../lib/ledger/LedgerError';

describe('words for what went wrong with SQLite', () => {
  const path = '/data/ledger.sqlite';
  const sqliteError = (errcode: number) =>
    Object.assign(new Error(`result ${errcode}`), { code: 'ERR_SQLITE_ERROR', errcode });

  it.each([
    ['ENOENT', 'The folder /data does not exist'],
    ['ENOTDIR', '/data is not a folder'],
    ['EISDIR', `${path} is a folder. Name a file in it, such as ${path}/twilio-ops.sqlite`],
    ['EACCES', 'Let the user that runs n8n write to the file and its folder /data'],
    ['EPERM', 'Let the user that runs n8n write to the file and its folder /data'],
    ['EROFS', 'is on a read-only file system'],
    ['ENOSPC', `The disk of ${path} is full. Free some space.`],
    ['EDQUOT', `The disk of ${path} is full. Free some space.`],
    ['ERR_INVALID_STATE', `${path} has been closed`],
    ['EMFILE', `error EMFILE (${path}).`],
  ])('%s', (code, words) => {
    const cause = Object.assign(new Error(`error ${code}`), { code });
    const error = explainSqlite(cause, path);
    expect(error).toBeInstanceOf(LedgerError);
    expect(error).toMatchObject({ cause, mayBeDone: false });
    expect(error.message).toContain('The ledger cannot be used: ');
    expect(error.message).toContain(words);
  });

  it.each([
    [5, 'has been locked by another process', true],
    [5 | (1 << 8), 'has been locked by another process', true],
    [5 | (2 << 8), 'has been locked by another process', true],
    [6, 'has been locked by another process', true],
    [15, 'has been locked by another process', true],
    [7, 'no memory left', false],
    [8, 'cannot be written', false],
    [8 | (4 << 8), 'was moved, deleted or replaced', false],
    [11, 'is damaged', false],
    [13, 'is full', false],
    [14, 'cannot be opened', false],
    [26, 'is not a SQLite database', false],
    [1, `result 1 (${path}).`, false],
  ])('result code %i', (errcode, words, busy) => {
    const error = explainSqlite(sqliteError(errcode), path);
    expect(error.message).toContain(words);
    expect(error.mayBeDone).toBe(false);
    expect(isBusy(sqliteError(errcode))).toBe(busy);
  });

  it('says of a file that is gone what SQLite would say', () => {
    expect(movedAway(path)).toBeInstanceOf(LedgerError);
    expect(movedAway(path).message).toContain(`${path} was moved, deleted or replaced`);
  });

  it('does not know whether it was done when the disk failed', () => {
    const error = explainSqlite(sqliteError(10 | (12 << 8)), path);
    expect(error.message).toContain('not a network file system');
    expect(error.mayBeDone).toBe(true);
  });

  it('leaves an error as it is that has its words already, and has some for anything', () => {
    const error = new LedgerError('The ledger is too new');
    expect(explainSqlite(error, path)).toBe(error);
    expect(explainSqlite('a text', path).message).toContain(`a text (${path}).`);
    expect(explainSqlite(undefined, path).message).toContain(`undefined (${path}).`);
    expect(isBusy(undefined)).toBe(false);
  });
});
