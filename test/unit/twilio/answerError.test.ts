import { AnswerError } from '../../../lib/twilio/answerError';

const host = 'api.twilio.com';
const of = (body: unknown, headers = {}, status = 400) =>
  new AnswerError(status, body, headers, host);

describe('AnswerError', () => {
  it.each<[string, unknown, string]>([
    ['a message', { message: 'Bad', title: 'T' }, 'Bad'],
    ['title and detail', { title: 'T', detail: 'D' }, 'T: D'],
    ['a title', { title: 'T' }, 'T'],
    ['a detail', { detail: 'D', title: '' }, 'D'],
    [
      'an empty message',
      { message: '' },
      'api.twilio.com answered HTTP 400 without an explanation.',
    ],
    [
      'a message that is nothing',
      { message: null },
      'api.twilio.com answered HTTP 400 without an explanation.',
    ],
    ['nothing', null, 'api.twilio.com answered HTTP 400 without an explanation.'],
    ['a text', 'oops', 'api.twilio.com answered HTTP 400 without an explanation.'],
    ['a number', { message: 7 }, '7'],
    ['what is no text', { message: { toString: 1, a: null } }, '{"toString":1,"a":null}'],
    ['parts that are no texts', { title: ['T'], detail: { valueOf: 1 } }, '["T"]: {"valueOf":1}'],
  ])('says what the answer says by %s', (_case, body, message) => {
    expect(of(body)).toMatchObject({ name: 'AnswerError', status: 400, host, message });
  });

  it('takes code and link in their own types only', () => {
    expect(of({ code: 10001, more_info: 'x' })).toMatchObject({ code: 10001, moreInfo: 'x' });
    expect(of({ code: 10000 }).code).toBe(10000);
    expect(of({ code: '10001', more_info: 1 })).toMatchObject({
      code: undefined,
      moreInfo: undefined,
    });
  });

  it.each([400, 9999, 400.5, 1e300, NaN, Infinity, 2 ** 53])(
    'takes no code but a whole number of five digits: %d',
    (code) => {
      expect(of({ code }).code).toBeUndefined();
    },
  );

  it('takes details before errors', () => {
    expect(of({ details: { a: 1 }, errors: [1] }).details).toEqual({ a: 1 });
    expect(of({ errors: [1] }).details).toEqual([1]);
    expect(of({}).details).toBeUndefined();
  });

  it('reads headers that came once or more', () => {
    const once = of({}, { 'retry-after': '3', 'twilio-request-id': 'RQ1' });
    expect(once).toMatchObject({ retryAfterSeconds: 3, requestId: 'RQ1' });
    const twice = of({}, { 'retry-after': ['4', '5'], 'twilio-request-id': ['RQ2', 'RQ3'] });
    expect(twice).toMatchObject({ retryAfterSeconds: 4, requestId: 'RQ2' });
    expect(of({})).toMatchObject({ retryAfterSeconds: undefined, requestId: undefined });
  });

  // The first as RFC 9110 has it; the second as Twilio's API writes its dates.
  it.each<[string, (date: Date) => string]>([
    ['Sun, 01 Mar 2026 12:00:00 GMT', (date) => date.toUTCString()],
    ['Sun, 01 Mar 2026 12:00:00 +0000', (date) => date.toUTCString().replace('GMT', '+0000')],
    ['2026-03-01T12:00:00.000Z', (date) => date.toISOString()],
  ])('counts a Retry-After by date, such as %s, from the answer', (_example, written) => {
    // Hours off the clock of this host.
    const date = new Date(Math.floor(Date.now() / 1_000) * 1_000 - 6 * 3_600_000);
    const header = written(new Date(date.getTime() + 100_000));
    const dated = { 'retry-after': header, date: date.toUTCString() };
    expect(of({}, dated).retryAfterSeconds).toBe(100);
    expect(of({}, { 'retry-after': header }).retryAfterSeconds).toBeUndefined();
  });
});
