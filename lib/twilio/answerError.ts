type Headers = Record<string, string | string[] | undefined>;

/**
 * Twilio, or something on the way, answered but not with success. Has the fields of the SDK's
 * RestException.
 */
export class AnswerError extends Error {
  override name = 'AnswerError';
  /** HTTP status. */
  readonly status: number;
  /** Twilio's error code; absent when the answer is not Twilio's (an HTML page of a proxy, say). */
  readonly code?: number;
  readonly moreInfo?: string;
  readonly details?: unknown;
  /** From the header Retry-After. */
  readonly retryAfterSeconds?: number;
  /** Twilio's id of the request, for its support. */
  readonly requestId?: string;

  constructor(
    status: number,
    body: unknown,
    headers: Headers,
    readonly host: string,
  ) {
    const answer = (typeof body === 'object' && body !== null ? body : {}) as Record<
      string,
      unknown
    >;
    // RFC 9457 answers (Twilio's newer APIs) have title and detail instead of message.
    const { message, title, detail } = answer;
    const said = wordsOf(message) || [title, detail].map(wordsOf).filter(Boolean).join(': ');
    super(said || `${host} answered HTTP ${status} without an explanation.`);
    this.status = status;
    this.code = codeIn(answer);
    this.moreInfo = typeof answer.more_info === 'string' ? answer.more_info : undefined;
    this.details = answer.details ?? answer.errors;
    this.retryAfterSeconds = retryAfterSeconds(
      single(headers['retry-after']),
      Date.parse(single(headers['date']) ?? ''),
    );
    this.requestId = single(headers['twilio-request-id']);
  }
}

/** What is no text would fail to become one in an answer that is not Twilio's. */
const wordsOf = (said: unknown): string =>
  typeof said === 'object' && said !== null ? JSON.stringify(said) : String(said ?? '');

/** Twilio's have five digits. */
const lowestCode = 10_000;

/**
 * Twilio's codes are whole numbers; the ledger has no place for others, which some proxy may answer
 * with. Many give the HTTP status once more, such as 408, which says nothing of Twilio.
 */
export const codeIn = ({ code }: { code?: unknown }): number | undefined =>
  Number.isSafeInteger(code) && (code as number) >= lowestCode ? (code as number) : undefined;

/** The longest that anything waits because Twilio says so; what takes longer fails instead. */
export const longestRetryAfterSeconds = 3_600;

/**
 * Reads Retry-After (seconds or an HTTP date, RFC 9110 10.2.3).
 * @param now when the answer was given by its own Date header, as the host's clock may be wrong; a
 * date says nothing without it
 */
export function retryAfterSeconds(header = '', now = NaN): number | undefined {
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(header)
    ? Number(header)
    : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
