import {
  endsConnection,
  failureKind,
  sqlState,
  type FailureKind,
} from '../../../lib/ledger/postgresFailure';
import { pgError } from './fakePool';

type Kinds = [connecting: FailureKind, inTransaction: FailureKind, written: FailureKind];

/** The way to the server, or the server, has gone. */
const gone: Kinds = ['notDone', 'notDone', 'lost'];
/** Rolled back by the server, which may do it the next time. */
const passing: Kinds = ['permanent', 'notDone', 'notDone'];
const permanent: Kinds = ['permanent', 'permanent', 'permanent'];

const table: Array<[error: string, kinds: Kinds]> = [
  ['ECONNREFUSED', gone],
  ['ECONNRESET', gone],
  ['EPIPE', gone],
  ['ETIMEDOUT', gone],
  ['ENOTFOUND', gone],
  ['EAI_AGAIN', gone],
  ['EHOSTUNREACH', gone],
  ['ENETUNREACH', gone],
  ['ENOENT', gone], // a socket in the file system, while the server is down
  ['ERR_STREAM_DESTROYED', gone],
  ['ERR_STREAM_WRITE_AFTER_END', gone],
  ['ERR_SOCKET_CLOSED', gone],
  ['ERR_SOCKET_BAD_PORT', permanent],
  ['Connection terminated', gone],
  ['Connection terminated unexpectedly', gone],
  ['Connection terminated due to connection timeout', gone],
  ['timeout exceeded when trying to connect', gone],
  ['timeout expired waiting', gone],
  ['Query read timeout', gone],
  ['Received unexpected commandComplete message from backend.', gone],
  ['08000', gone],
  ['08006', gone],
  ['08P01', gone], // PgBouncer: cannot connect to the server
  ['57P01', gone], // stopped, perhaps "immediately", after a commit
  ['57P02', gone],
  ['57P03', gone],
  ['57P05', ['permanent', 'notDone', 'lost']],
  ['40003', ['permanent', 'notDone', 'lost']],
  ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', ['permanent', 'notDone', 'lost']],
  [
    'Client has encountered a connection error and is not queryable',
    ['permanent', 'notDone', 'notDone'],
  ],
  ['Client was closed and is not queryable', ['permanent', 'notDone', 'notDone']],
  ['53300', ['notDone', 'notDone', 'notDone']],
  ['53200', ['notDone', 'notDone', 'notDone']],
  ['53100', ['notDone', 'permanent', 'permanent']],
  ['53400', ['notDone', 'permanent', 'permanent']],
  ['40001', passing],
  ['40P01', passing],
  ['40002', passing],
  ['55P03', passing],
  ['57014', passing],
  ['25006', passing],
  ['25P03', passing],
  ['28000', permanent],
  ['28P01', permanent],
  ['3D000', permanent],
  ['42501', permanent],
  ['42601', permanent],
  ['42P01', permanent],
  ['23505', permanent],
  ['22P02', permanent],
  ['25001', permanent],
  ['25P02', permanent],
  ['55006', permanent],
  ['57P04', permanent],
  ['P0001', permanent],
  ['XX000', permanent],
  ['EACCES', permanent],
  ['ERR_TLS_CERT_ALTNAME_INVALID', permanent],
  ['ERR_INVALID_ARG_TYPE', permanent],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', permanent],
  ['The server does not support SSL connections', permanent],
  ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', permanent],
  ['Cannot use a pool after calling end on the pool', permanent],
  ['The Connection terminated of a sentence', permanent],
  ['Something is not queryable here', permanent],
];

describe('what a failure of PostgreSQL means', () => {
  it.each(table)('%s', (error, kinds) => {
    const stages = ['connecting', 'inTransaction', 'written'] as const;
    expect(stages.map((stage) => failureKind(pgError(error), stage))).toEqual(kinds);
  });

  it('a file of the URL that cannot be read stays so', () => {
    const error = pgError('ENOENT', { syscall: 'open', path: '/certificate' });
    expect(failureKind(error, 'connecting')).toBe('permanent');
    expect(failureKind(pgError('ENOENT', { syscall: 'connect' }), 'connecting')).toBe('notDone');
  });

  it.each([undefined, null, 'a text', 17, {}, new TypeError('x')])('%p is permanent', (thrown) => {
    expect(failureKind(thrown, 'connecting')).toBe('permanent');
    expect(failureKind(thrown, 'written')).toBe('permanent');
  });
});

describe('the end of a connection', () => {
  it.each([
    ['ECONNRESET', true],
    ['57P01', true],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', true],
    ['Connection terminated unexpectedly', true],
    ['40001', false],
    ['57014', false],
    ['42601', false],
    ['Something else', false],
  ])('%s: %p', (error, ends) => {
    expect(endsConnection(pgError(error))).toBe(ends);
  });
});

describe('the code of an answer', () => {
  it.each([
    ['57P01', '57P01'],
    ['XX000', 'XX000'],
    ['EPIPE', undefined],
    ['E2BIG', undefined],
    ['570', undefined],
    ['57P011', undefined],
    ['57p01', undefined],
    ['No code', undefined],
  ])('%s: %p', (error, code) => {
    expect(sqlState(pgError(error))).toBe(code);
  });
});
