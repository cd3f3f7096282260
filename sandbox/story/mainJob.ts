import type { Sandbox } from '../launch';
import type { Line } from '../line';
import { answer } from './answers';
import { chapters } from './chapters';
import { cleo } from './people';
import { remind } from './reminders';

/** Twilio: the phone cannot be reached, https://www.twilio.com/docs/api/errors/30005 */
const unknownDestination = 30005;

/**
 * The package's main job, from the first reminder to the one that an opt-out stops.
 * @throws when a workflow fails, or when a request departed from Twilio's documentation
 */
export async function mainJob(sandbox: Sandbox): Promise<Line[]> {
  const { twilio } = sandbox;
  twilio.state.fates.set(cleo, {
    message: { status: 'undelivered', errorCode: unknownDestination },
  });
  const lines = [
    ...(await remind(sandbox, chapters.reminders)),
    ...(await answer(sandbox)),
    ...(await remind(sandbox, chapters.afterOptOut)),
  ];
  const [violation] = twilio.violations;
  if (violation) {
    const { method, path, problems } = violation;
    throw new Error(`${method} ${path} departs from Twilio's OpenAPI: ${problems.join('; ')}`);
  }
  return lines;
}
