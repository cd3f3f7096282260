import RestException from 'twilio/lib/base/RestException';
import TwilioServiceException from 'twilio/lib/base/TwilioServiceException';

import { AnswerError, retryAfterSeconds } from '../../../lib/twilio/answerError';
import { errorCodes } from '../../../lib/twilio/errorCodes';
import { asTwilioError, toTwilioError, TwilioOpsError } from '../../../lib/twilio/errors';
import { toNetworkError } from '../../../lib/twilio/networkError';

const answer = (status: number, body: unknown, headers = {}) =>
  new AnswerError(status, body, headers, 'api.twilio.com');
const coded = (status: number, code: number, message: string) =>
  answer(status, { code, message, status });

describe('toTwilioError', () => {
  it('says what happened, what it means, what to do and where to read on', () => {
    expect(
      toTwilioError(coded(400, 21610, 'Attempt to send to unsubscribed recipient')),
    ).toMatchObject({
      name: 'TwilioOpsError',
      message: 'Attempt to send to unsubscribed recipient. The person has opted out (STOP).',
      remedy: 'Do not write again until they send START.',
      code: 21610,
      status: 400,
      action: 'stop',
      mayHaveBeenProcessed: false,
      link: 'https://www.twilio.com/docs/api/errors/21610',
    });
  });

  it('does not say the same twice', () => {
    const cause = errorCodes[21266]!.cause;
    expect(toTwilioError(coded(400, 21266, `${cause}.`)).message).toBe(`${cause}.`);
    const shouted = cause.toUpperCase().replaceAll(' ', ' – ');
    expect(toTwilioError(coded(400, 21266, shouted)).message).toBe(`${shouted}.`);
    const run = cause.replaceAll(' ', '');
    expect(toTwilioError(coded(400, 21266, run)).message).toBe(`${run}. ${cause}.`);
  });

  it('keeps what is worth knowing of an answer', () => {
    const body = { code: 20429, message: 'Too many requests', details: { a: 1 } };
    expect(
      toTwilioError(answer(429, body, { 'retry-after': '3', 'twilio-request-id': 'RQ1' })),
    ).toMatchObject({
      retryAfterSeconds: 3,
      requestId: 'RQ1',
      details: { a: 1 },
      isThrottled: true,
      action: 'retry',
    });
  });

  it.each<[string, () => unknown, object]>([
    [
      "the SDK's RestException",
      () =>
        new RestException({
          statusCode: 400,
          body: '{"code":21211,"message":"Bad","more_info":"x"}',
        }),
      { code: 21211, status: 400, action: 'stop', mayHaveBeenProcessed: false },
    ],
    [
      "the SDK's RestException of an HTML page",
      () => new RestException({ statusCode: 502, body: '<html>' }),
      { code: undefined, status: 502, action: 'retry', mayHaveBeenProcessed: true },
    ],
    [
      "the SDK's RestException without message",
      () => new RestException({ statusCode: 404, body: '{}' }),
      { status: 404, action: 'fix', message: 'Twilio answered HTTP 404 without an explanation.' },
    ],
    [
      "the SDK's TwilioServiceException",
      () =>
        new TwilioServiceException({
          statusCode: 422,
          body: { type: 't', title: 'Invalid', status: 422, code: 20422, detail: 'd' },
        }),
      { code: 20422, status: 422 },
    ],
    [
      "the SDK's TwilioServiceException without code",
      () =>
        new TwilioServiceException({
          statusCode: 500,
          body: { type: 't', title: 'Oops', status: 500, code: 0 },
        }),
      { code: undefined, action: 'retry' },
    ],
    [
      '401 of an unknown code',
      () => coded(401, 99999, 'no'),
      { code: 99999, action: 'fix', remedy: expect.stringContaining('credential') },
    ],
    [
      '404 without code',
      () => answer(404, ''),
      { action: 'fix', remedy: expect.stringContaining('SID') },
    ],
    [
      'a 400 of an unknown code',
      () => coded(400, 99999, 'no'),
      { action: 'fix', mayHaveBeenProcessed: false },
    ],
    ...[408, 409, 460, 499].map((status): [string, () => unknown, object] => [
      `${status} of something on the way, which may have handed it on`,
      () => answer(status, ''),
      { status, mayHaveBeenProcessed: true, remedy: expect.stringContaining('any proxy') },
    ]),
    ...[408, 409, 460, 499].map((status): [string, () => unknown, object] => [
      `${status} of something on the way that gives the status as its code`,
      () => answer(status, { code: status, message: 'Gave up' }),
      { status, code: undefined, mayHaveBeenProcessed: true },
    ]),
    [
      '429 of something on the way that gives the status as its code',
      () => answer(429, { code: 429, message: 'Too many requests' }),
      { code: undefined, isThrottled: true, mayHaveBeenProcessed: false },
    ],
    [
      '409 of Twilio',
      () => coded(409, 50433, 'Participant already exists'),
      { mayHaveBeenProcessed: false },
    ],
    [
      '429 without code',
      () => answer(429, ''),
      { action: 'retry', isThrottled: true, mayHaveBeenProcessed: false },
    ],
    [
      '20429 with another status',
      () => coded(400, 20429, 'x'),
      { isThrottled: true, mayHaveBeenProcessed: false },
    ],
    ...[20429, 25021, 25109, 59004, 60328, 60616].map((code): [string, () => unknown, object] => [
      `429 of the rate limit ${code}`,
      () => coded(429, code, 'x'),
      { action: 'retry', isThrottled: true, mayHaveBeenProcessed: false },
    ]),
    ...[10004, 60202, 60203, 60312, 60326, 60245, 60728, 60624, 60626, 63018, 63038].map(
      (code): [string, () => unknown, object] => [
        `429 of ${code}, a limit that lifts after a time`,
        () => coded(429, code, 'x'),
        { action: 'wait', isThrottled: false, mayHaveBeenProcessed: false },
      ],
    ),
    ...[60207, 60210, 60308, 60309, 60310, 14107].map((code): [string, () => unknown, object] => [
      `429 of ${code}, a limit that needs another request`,
      () => coded(429, code, 'x'),
      { action: 'fix', isThrottled: false, mayHaveBeenProcessed: false },
    ]),
    [
      '429 of an unknown code',
      () => coded(429, 99999, 'x'),
      {
        action: 'wait',
        isThrottled: false,
        mayHaveBeenProcessed: false,
        remedy: 'Wait until the limit that Twilio names lifts.',
      },
    ],
    [
      '429 of an unknown code with Retry-After',
      () => answer(429, { code: 99999, message: 'x' }, { 'retry-after': '6.2' }),
      { remedy: 'Wait until the limit that Twilio names lifts, in about 7 seconds.' },
    ],
    [
      '503',
      () => answer(503, undefined),
      { action: 'retry', isThrottled: false, mayHaveBeenProcessed: true },
    ],
    [
      'a page with status 200',
      () => answer(200, undefined),
      { action: 'fix', mayHaveBeenProcessed: true },
    ],
    ['a full queue', () => coded(400, 21611, 'x'), { action: 'wait', mayHaveBeenProcessed: false }],
    ['a missing permission', () => coded(400, 21408, 'x'), { action: 'account' }],
    [
      'nobody there',
      () => toNetworkError({ code: 'ECONNREFUSED' }, 'h', false),
      {
        action: 'retry',
        mayHaveBeenProcessed: false,
        network: { fault: 'connect', sent: 'no', host: 'h', code: 'ECONNREFUSED' },
      },
    ],
    [
      'a lost answer',
      () => toNetworkError({ code: 'ECONNRESET' }, 'h', true),
      { action: 'retry', mayHaveBeenProcessed: true, network: { fault: 'reset', sent: 'maybe' } },
    ],
    [
      'a bad certificate',
      () => toNetworkError({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'h', false),
      { action: 'fix' },
    ],
    [
      'a cancelled request',
      () => toNetworkError(new Error('x'), 'h', true, true),
      { network: { fault: 'cancelled' }, mayHaveBeenProcessed: true },
    ],
  ])('knows %s', (_case, raw, expected) => {
    expect(toTwilioError(raw())).toMatchObject(expected);
    expect(asTwilioError(raw())).toBeInstanceOf(TwilioOpsError);
  });

  it.each([
    [200, 'fix', 'This is not Twilio: check the base URL, and any proxy in between.'],
    [399, 'fix', 'This is not Twilio: check the base URL, and any proxy in between.'],
    [400, 'fix', 'Correct the value that Twilio names.'],
    [401, 'fix', 'Check the credential, and what it is allowed to do.'],
    [402, 'fix', 'Correct the value that Twilio names.'],
    [403, 'fix', 'Check the credential, and what it is allowed to do.'],
    [404, 'fix', 'Check the SID, and that it belongs to the chosen account.'],
    [429, 'retry', 'Send fewer requests at once, or try again later.'],
    [498, 'fix', 'Correct the value that Twilio names.'],
    [500, 'retry', 'Try again later; see status.twilio.com.'],
    [599, 'retry', 'Try again later; see status.twilio.com.'],
  ])('tells what to do by the status %i', (status, action, remedy) => {
    expect(toTwilioError(answer(status, ''))).toMatchObject({
      action,
      remedy,
      status,
      code: undefined,
      link: undefined,
      mayHaveBeenProcessed: status < 400 || status >= 500,
    });
  });

  it.each([
    ['Bad number', 'Bad number. The recipient is not a mobile number.'],
    ['Bad number!', 'Bad number! The recipient is not a mobile number.'],
    ['Bad number?', 'Bad number? The recipient is not a mobile number.'],
    ['Bad. number', 'Bad. number. The recipient is not a mobile number.'],
    ['THE recipient: is not a mobile-number', 'THE recipient: is not a mobile-number.'],
  ])('makes sentences of "%s"', (said, message) => {
    expect(toTwilioError(coded(400, 21614, said)).message).toBe(message);
  });

  it('links the page of a code that the table does not know', () => {
    expect(toTwilioError(coded(400, 99999, 'x')).link).toBe(
      'https://www.twilio.com/docs/api/errors/99999',
    );
  });

  it('keeps words and remedy of a network fault', () => {
    const fault = toNetworkError({ code: 'ECONNRESET' }, 'h', true);
    expect(toTwilioError(fault)).toMatchObject({ message: fault.message, remedy: fault.remedy });
    expect(toTwilioError(fault)).toMatchObject({ status: undefined, isThrottled: false });
  });

  it('keeps the words of an error of another kind', () => {
    expect(toTwilioError(new Error('mine'))).toMatchObject({
      message: 'mine',
      remedy: 'Check the input of this operation.',
    });
    expect(toTwilioError('text').message).toBe('text');
  });

  it('leaves a TwilioOpsError as it is', () => {
    const error = toTwilioError(answer(500, ''));
    expect(toTwilioError(error)).toBe(error);
  });

  it.each<[string, unknown]>([
    [
      'an error of the SDK before the request',
      new Error('Required parameter "params[\'to\']" missing.'),
    ],
    ['a text', 'text'],
    ['nothing', undefined],
    ['an object', { status: 400, moreInfo: 'x' }],
    ['an error that only has a status', Object.assign(new Error('x'), { status: 400 })],
    [
      'an error that only speaks of a status',
      Object.assign(new Error('no [HTTP 400] x'), { status: 400 }),
    ],
    ['an error without status', Object.assign(new Error('[HTTP 400] x'), { title: 'x' })],
    ['a fault of the code', new TypeError('x')],
  ])('does not take other errors for its own: %s', (_case, raw) => {
    expect(asTwilioError(raw)).toBeUndefined();
    expect(toTwilioError(raw)).toMatchObject({ action: 'fix', mayHaveBeenProcessed: false });
  });
});

it.each([429, 503])('says when to run again where a %i asks to wait for hours', (status) => {
  const error = toTwilioError(answer(status, { code: 20429 }, { 'retry-after': '7201' }));
  expect(error).toMatchObject({
    action: 'wait',
    remedy: 'Run the workflow again in 3 hours: the answer asks to wait for that long.',
  });
});

it('waits by itself where the answer asks for an hour', () => {
  const error = toTwilioError(answer(503, {}, { 'retry-after': '3600' }));
  expect(error).toMatchObject({ action: 'retry', retryAfterSeconds: 3_600 });
});

describe('retryAfterSeconds', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['0', 0],
    ['7', 7],
    [' 1.25 ', 1.25],
    ['   ', undefined],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ])('%s is %s', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});

describe('the table of error codes', () => {
  const entries = Object.entries(errorCodes);

  it.each(entries)('%s is written for people', (_code, { cause, remedy, action }) => {
    expect(cause).toMatch(/^[A-Z].*[^.\s]$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(['retry', 'wait', 'fix', 'stop', 'account']).toContain(action);
  });

  it('has each code in one row', async () => {
    const { readFileSync } = await import('node:fs');
    const source = readFileSync(require.resolve('../../../lib/twilio/errorCodes'), 'utf8');
    const codes = [...source.matchAll(/^ {2,4}\[?\[([\d, ]+)\],/gm)].flatMap(([, list]) =>
      list!.split(', '),
    );
    expect(codes.toSorted()).toEqual(entries.map(([code]) => code).toSorted());
  });
});

describe('toNetworkError', () => {
  it.each<[string, unknown, string]>([
    ...Object.entries({
      dns: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'],
      connect: [
        'ECONNREFUSED',
        'EHOSTUNREACH',
        'ENETUNREACH',
        'EADDRNOTAVAIL',
        'EACCES',
        'UND_ERR_CONNECT_TIMEOUT',
      ],
      timeout: ['ETIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
      reset: ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'],
      proxy: ['UND_ERR_PRX_TLS', 'UND_ERR_SOCKS5'],
      tls: [
        'ERR_TLS_CERT_ALTNAME_INVALID',
        'ERR_SSL_WRONG_VERSION_NUMBER',
        'CERT_NOT_YET_VALID',
        'DEPTH_ZERO_SELF_SIGNED_CERT',
        'SELF_SIGNED_CERT_IN_CHAIN',
      ],
      other: ['XCERT', 'EMFILE'],
    }).flatMap(([fault, codes]) =>
      codes.map((code): [string, unknown, string] => [code, { code }, fault]),
    ),
    ['a proxy by its words', { message: 'The PROXY said no', code: 'ECONNRESET' }, 'proxy'],
    ['a proxy by other words', { message: 'proxying', code: 'ECONNRESET' }, 'reset'],
    ['a code that is a number', { code: 11 }, 'other'],
    ['words that are none', { message: 7, code: 'ECONNRESET' }, 'reset'],
    [
      'a refused tunnel',
      { code: 'UND_ERR_ABORTED', message: 'Proxy response (403) !== 200 when HTTP Tunneling' },
      'proxy',
    ],
    ['an expired certificate', { code: 'CERT_HAS_EXPIRED' }, 'tls'],
    ['an unknown issuer', { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'tls'],
    ['a protocol that does not fit', { code: 'EPROTO' }, 'tls'],
    ['an answer that is too large', { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' }, 'other'],
    ['an error without code', new Error('x'), 'other'],
    ['no error at all', 'x', 'other'],
  ])('%s', (_case, raw, fault) => {
    const error = toNetworkError(raw, 'api.twilio.com', false);
    expect(error.fault).toBe(fault);
    expect(error.message).toMatch(/^api\.twilio\.com .*\.$/);
    expect(error.remedy).toMatch(/\.$/);
  });

  it('tells host, code and what was sent', () => {
    expect(toNetworkError({ code: 'ECONNREFUSED' }, 'api.twilio.com', false)).toMatchObject({
      name: 'NetworkError',
      message: 'api.twilio.com could not be reached (ECONNREFUSED).',
      fault: 'connect',
      sent: 'no',
      host: 'api.twilio.com',
      code: 'ECONNREFUSED',
    });
    expect(toNetworkError(new Error('x'), 'h', true)).toMatchObject({
      message: 'h gave no usable answer.',
      sent: 'maybe',
      code: undefined,
    });
  });

  it('knows codes that are texts only', () => {
    expect(toNetworkError({ code: 11, message: 'x' }, 'h', true)).toMatchObject({
      message: 'h gave no usable answer.',
      code: undefined,
    });
  });

  it('says that the execution was stopped, whatever the connection said', () => {
    expect(toNetworkError({ code: 'ECONNRESET' }, 'h', true, true)).toMatchObject({
      message: 'h had not answered when the execution was stopped.',
      fault: 'cancelled',
      remedy: 'Run the workflow again.',
      sent: 'maybe',
    });
  });
});
