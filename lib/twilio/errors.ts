import { AnswerError, codeIn, longestRetryAfterSeconds } from './answerError';
import { errorCode, linkOf, type Action } from './errorCodes';
import { NetworkError } from './networkError';

export type { Action } from './errorCodes';

/**
 * Every failure of a request to Twilio in one form, written for people. Never contains a secret.
 */
export class TwilioOpsError extends Error {
  override name = 'TwilioOpsError';
  /** Twilio's error code. */
  readonly code?: number;
  /** HTTP status. */
  readonly status?: number;
  readonly action: Action;
  /** What the user can do. */
  readonly remedy: string;
  /** Twilio's page about the code. */
  readonly link?: string;
  readonly retryAfterSeconds?: number;
  /** A request that changes something may have taken effect: check before repeating it. */
  readonly mayHaveBeenProcessed: boolean;
  /** Set when no complete answer came. */
  readonly network?: Pick<NetworkError, 'fault' | 'sent' | 'host' | 'code'>;
  readonly details?: unknown;
  readonly requestId?: string;
  /** How often the request was made; set by `withRetries`. */
  attempts?: number;

  constructor(message: string, facts: Omit<TwilioOpsError, keyof Error | 'isThrottled'>) {
    super(message);
    Object.assign(this, facts);
    this.action = facts.action;
    this.remedy = facts.remedy;
    this.mayHaveBeenProcessed = facts.mayHaveBeenProcessed;
  }

  /**
   * Too many at once: not processed, and always safe to repeat (Twilio's documentation). A 429 with
   * another code is a limit of its own, which the pace of other requests cannot lift.
   */
  get isThrottled(): boolean {
    const { code, status } = this;
    return code === undefined ? status === 429 : errorCode(code)?.isRateLimit === true;
  }
}

/**
 * Turns whatever a request raised (ours, the SDK's RestException or TwilioServiceException, an
 * answer that is not JSON) into a TwilioOpsError; gives `undefined` for errors that are not about a
 * request to Twilio, which are the caller's.
 */
export function asTwilioError(raw: unknown): TwilioOpsError | undefined {
  if (raw instanceof TwilioOpsError) return raw;
  if (raw instanceof NetworkError) return fromNetwork(raw);
  if (raw instanceof AnswerError || isRestException(raw)) return fromAnswer(raw);
  return undefined;
}

/** As `asTwilioError`; an error of another kind is kept with its message and the action `fix`. */
export function toTwilioError(raw: unknown): TwilioOpsError {
  const message = raw instanceof Error ? raw.message : String(raw);
  return (
    asTwilioError(raw) ??
    new TwilioOpsError(message, {
      action: 'fix',
      remedy: 'Check the input of this operation.',
      mayHaveBeenProcessed: false,
    })
  );
}

type Answered = Pick<AnswerError, 'status' | 'message' | 'code' | 'details'> &
  Partial<Pick<AnswerError, 'retryAfterSeconds' | 'requestId'>>;

/**
 * RestException and TwilioServiceException are told by their fields: the latter is not exported by
 * the SDK.
 */
function isRestException(raw: unknown): raw is Answered {
  return (
    raw instanceof Error &&
    typeof (raw as { status?: unknown }).status === 'number' &&
    ('moreInfo' in raw || 'title' in raw || /^\[HTTP \d+\]/.test(raw.message))
  );
}

function fromAnswer(raw: Answered): TwilioOpsError {
  const { status, details, retryAfterSeconds, requestId } = raw;
  const code = codeIn(raw) || undefined;
  const entry = errorCode(code);
  const isGateways = code === undefined && ofGateways.has(status);
  const fallback = code !== undefined && status === 429 ? ownLimit(raw) : byStatus(status);
  const said = raw.message || `Twilio answered HTTP ${status} without an explanation.`;
  const cause = entry && !sameText(entry.cause, said) ? ` ${entry.cause}.` : '';
  return new TwilioOpsError(sentence(said) + cause, {
    code,
    status,
    details,
    retryAfterSeconds,
    requestId,
    ...remedyFor(retryAfterSeconds, {
      action: entry?.action ?? fallback.action,
      remedy: entry?.remedy ?? (isGateways ? gaveUp : fallback.remedy),
    }),
    link: code === undefined ? undefined : linkOf(code),
    // A 429 was never processed (Twilio's documentation), nor what it refused with another 4xx.
    mayHaveBeenProcessed: status < 400 || status >= 500 || isGateways,
  });
}

/**
 * Request timeout, conflict, and the sender gone (AWS, nginx): without a code of Twilio's, it is
 * something on the way that says so, which may have handed the request on before.
 */
const ofGateways: ReadonlySet<number> = new Set([408, 409, 460, 499]);

const gaveUp = 'Something between here and Twilio gave up: check the base URL and any proxy.';

interface Advice {
  action: Action;
  remedy: string;
}

/** Nothing else helps as long as Twilio, or something on the way, asks to be left alone. */
function remedyFor(retryAfterSeconds = 0, advice: Advice): Advice {
  if (retryAfterSeconds <= longestRetryAfterSeconds) return advice;
  const hours = Math.ceil(retryAfterSeconds / 3_600);
  return {
    action: 'wait',
    remedy: `Run the workflow again in ${hours} hours: the answer asks to wait for that long.`,
  };
}

/** A limit that our table does not know: Twilio's words say which, and perhaps when it lifts. */
function ownLimit({ retryAfterSeconds }: Answered): Advice {
  const when = retryAfterSeconds ? `, in about ${Math.ceil(retryAfterSeconds)} seconds` : '';
  return { action: 'wait', remedy: `Wait until the limit that Twilio names lifts${when}.` };
}

function byStatus(status: number): Advice {
  if (status === 429)
    return { action: 'retry', remedy: 'Send fewer requests at once, or try again later.' };
  if (status >= 500) return { action: 'retry', remedy: 'Try again later; see status.twilio.com.' };
  if (status === 401 || status === 403)
    return { action: 'fix', remedy: 'Check the credential, and what it is allowed to do.' };
  if (status === 404)
    return { action: 'fix', remedy: 'Check the SID, and that it belongs to the chosen account.' };
  if (status < 400)
    return {
      action: 'fix',
      remedy: 'This is not Twilio: check the base URL, and any proxy in between.',
    };
  return { action: 'fix', remedy: 'Correct the value that Twilio names.' };
}

function fromNetwork({ message, fault, sent, host, code, remedy }: NetworkError): TwilioOpsError {
  return new TwilioOpsError(message, {
    action: fault === 'tls' ? 'fix' : 'retry',
    remedy,
    network: { fault, sent, host, code },
    mayHaveBeenProcessed: sent === 'maybe',
  });
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const words = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim();
const sameText = (a: string, b: string) => words(a) === words(b);
