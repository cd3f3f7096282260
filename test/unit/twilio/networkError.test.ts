import { NetworkError, toNetworkError } from '../../../lib/twilio/networkError';

const told = (raw: unknown, started = false, cancelled?: boolean) =>
  toNetworkError(raw, 'api.twilio.com', started, cancelled);

describe('toNetworkError', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['EAI_FAIL', 'dns'],
    ['EAI_NODATA', 'dns'],
    ['ECONNREFUSED', 'connect'],
    ['EHOSTUNREACH', 'connect'],
    ['ENETUNREACH', 'connect'],
    ['EADDRNOTAVAIL', 'connect'],
    ['EACCES', 'connect'],
    ['UND_ERR_CONNECT_TIMEOUT', 'connect'],
    ['ETIMEDOUT', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
    ['UND_ERR_BODY_TIMEOUT', 'timeout'],
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['UND_ERR_PRX_TLS', 'proxy'],
    ['UND_ERR_SOCKS5', 'proxy'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['EPROTO', 'tls'],
    ['HPE_INVALID_CONSTANT', 'other'],
    ['NO_CERT', 'other'],
  ])('takes %s for %s', (code, fault) => {
    const error = told({ code, message: 'x' });
    expect(error).toMatchObject({ fault, code });
    expect(error.message).toMatch(/^api\.twilio\.com (?!undefined)\w.* \(\w+\)\.$/);
    expect(error.remedy).toMatch(/^\w.*\.$/);
  });

  it('says what happened, to whom and what to do', () => {
    const error = told({ code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND' });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      name: 'NetworkError',
      message: 'api.twilio.com could not be found by its name (ENOTFOUND).',
      host: 'api.twilio.com',
      remedy: expect.stringContaining('DNS'),
    });
  });

  it('knows whether any of the request was written', () => {
    expect(told({ code: 'ECONNRESET' }, false).sent).toBe('no');
    expect(told({ code: 'ECONNRESET' }, true).sent).toBe('maybe');
  });

  it.each([
    [{ code: 'ECONNREFUSED', message: 'Proxy connection failed' }, 'proxy'],
    [{ message: 'Invalid PROXY response' }, 'proxy'],
    [{ code: 'ECONNREFUSED', message: 'reverseproxying' }, 'connect'],
    [{ code: 7, message: 7 }, 'other'],
    [{}, 'other'],
  ])('takes %j for %s', (raw, fault) => {
    expect(told(raw).fault).toBe(fault);
  });

  it('names no code where there is none', () => {
    expect(told({ code: 7 })).toMatchObject({
      message: 'api.twilio.com gave no usable answer.',
      code: undefined,
    });
  });

  it('takes what was cancelled for that, whatever it was raised as', () => {
    const raw = { code: 'ECONNREFUSED', message: 'Proxy' };
    expect(told(raw, true, true)).toMatchObject({
      fault: 'cancelled',
      sent: 'maybe',
      code: 'ECONNREFUSED',
      message: 'api.twilio.com had not answered when the execution was stopped.',
    });
  });
});
