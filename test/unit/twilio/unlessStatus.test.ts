import { AnswerError } from '../../../lib/twilio/answerError';
import { unlessStatus } from '../../../lib/twilio/unlessStatus';

const raised = async (error: unknown) => await Promise.reject(error as Error);

it('gives the answer', async () => {
  expect(await unlessStatus([404], Promise.resolve('found'))).toBe('found');
});

it.each([404, 410])('gives undefined for %i, which is no fault here', async (status) => {
  const answer = new AnswerError(status, '', {}, 'api.twilio.com');
  expect(await unlessStatus([404, 410], raised(answer))).toBeUndefined();
});

it.each([
  ['another status', new AnswerError(400, '', {}, 'api.twilio.com')],
  ['an error of another kind', new RangeError('mine')],
])('raises %s as it is', async (_case, error) => {
  await expect(unlessStatus([404], raised(error))).rejects.toBe(error);
});
