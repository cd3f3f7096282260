import { failureKind } from '../../../lib/ledger/postgresFailure';
import { pgError } from './fakePool';

it.each(['EPIPE2', 'XEPIPE', 'XERR_STREAM_DESTROYED', 'NO_ERR_SOCKET_CLOSED'])(
  '%s, which only looks like the code of a socket, is not worth another attempt',
  (code) => {
    expect(failureKind(pgError(code), 'connecting')).toBe('permanent');
    expect(failureKind(pgError(code), 'written')).toBe('permanent');
  },
);
