import { errorTable } from './errors';

/** An answer that Twilio gives on purpose: its code, its status, its wording. */
export class TwilioError extends Error {
  readonly status: number;

  /** `detail` takes the place of `{}` in the table's message. */
  constructor(
    readonly code: number,
    detail = '',
  ) {
    const [status, message] = errorTable[code] ?? [400, 'Bad request'];
    super(message.replace('{}', detail));
    this.status = status;
  }

  get body() {
    return {
      code: this.code,
      message: this.message,
      more_info: `https://www.twilio.com/docs/errors/${this.code}`,
      status: this.status,
    };
  }
}
