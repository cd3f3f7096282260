/**
 * What to do about an error:
 * `retry` the same again after a moment; `wait` for a limit to lift; `fix` the request or the configuration; `stop`
 * for this recipient; `account`: something must be registered, verified or permitted at Twilio first.
 */
export type Action = 'retry' | 'wait' | 'fix' | 'stop' | 'account';

export interface ErrorCode {
  /** Plain words, without a full stop. */
  cause: string;
  remedy: string;
  action: Action;
}

/** Twilio's page about a code. */
export const linkOf = (code: number) => `https://www.twilio.com/docs/api/errors/${code}`;

/** From Twilio's error dictionary (https://www.twilio.com/docs/api/errors); the actions are our judgement of its causes. */
export const errorCodes: Readonly<Record<number, ErrorCode>> = {
  20003: { cause: 'The Account SID does not fit its auth token or API key', remedy: 'Check the credential.', action: 'fix' },
  20429: { cause: 'Too many requests at once for this account', remedy: 'Send fewer requests at once.', action: 'retry' },
};
