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
    ['nothing', null, 'api.twilio.com answered HTTP 400 without an explanation.'],
    ['a text', 'oops', 'api.twilio.com answered HTTP 400 without an explanation.'],
    ['a number', { message: 7 }, '7'],
  ])('says what the answer says by %s', (_case, body, message) => {
    expect(of(body)).toMatchObject({ name: 'AnswerError', status: 400, host, message });
  });

  it('takes code and link in their own types only', () => {
    expect(of({ code: 1, more_info: 'x' })).toMatchObject({ code: 1, moreInfo: 'x' });
    expect(of({ code: '1', more_info: 1 })).toMatchObject({ code: undefined, moreInfo: undefined });
  });

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

  it('counts a Retry-After by date from now', () => {
    const later = new Date(Date.now() + 100_000).toUTCString();
    expect(of({}, { 'retry-after': later }).retryAfterSeconds).toBeCloseTo(100, -1);
  });
});
