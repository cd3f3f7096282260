import { asTwilioError } from './errors';

/**
 * Twilio's answer; `undefined` where it answers with one of these HTTP statuses, which are then no
 * failure.
 * @throws what the request raised otherwise
 */
export async function unlessStatus<Result>(
  statuses: readonly number[],
  request: Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await request;
  } catch (thrown) {
    if (statuses.includes(asTwilioError(thrown)?.status ?? 0)) return undefined;
    throw thrown;
  }
}
