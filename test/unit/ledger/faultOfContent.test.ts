import { isFaultOfContent } from '../../../lib/ledger/faultOfContent';
import { LedgerError } from '../../../lib/ledger/LedgerError';

const by = (cause: object) => new LedgerError('It failed.', { cause });

it.each<[string, unknown, boolean]>([
  ['a number that PostgreSQL cannot read', by({ code: '22P02' }), true],
  ['a number out of range', by({ code: '22003' }), true],
  ['a violated constraint', by({ code: '23502' }), true],
  ['a row that is too long for its index', by({ code: '54000' }), true],
  ['a full disk', by({ code: '53100' }), false],
  ['a table that is missing', by({ code: '42P01' }), false],
  ['a connection that was cut', by({ code: 'ECONNRESET' }), false],
  ['a text that is too big for SQLite', by({ errcode: 18 }), true],
  ['a constraint of SQLite', by({ errcode: 1299 }), true],
  ['a value of another type', by({ errcode: 20 }), true],
  ['a locked file', by({ errcode: 5 }), false],
  ['a ledger that was not asked', new LedgerError('It is away.'), false],
  ['a text that is too long for the engine', new RangeError('Invalid string length'), true],
  ['what cannot be written as JSON', new TypeError('circular'), true],
  ['anything else', new Error('no'), false],
])('%s: %j', (_what, error, expected) => {
  expect(isFaultOfContent(error)).toBe(expected);
});
