import { counted, pacedThrough } from '../../../lib/sending/paced';
import { AnswerError } from '../../../lib/twilio/answerError';
import type { Answer, CarrierRequest } from '../../../lib/twilio/httpTransport';
import { createPace, type Pace } from '../../../lib/twilio/pace';

const answer: Answer = { statusCode: 200, body: {}, headers: {} };
const refused = (status: number, code?: number) =>
  new AnswerError(status, { code, message: 'no' }, {}, 'api.twilio.com');

describe('the requests of an item', () => {
  const through = pacedThrough(createPace(), undefined);
  const request = async (method: string, ...outcomes: unknown[]) =>
    through({ method, uri: 'https://api.twilio.com/a' }, async () => {
      const outcome = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
      return outcome === undefined
        ? await Promise.resolve(answer)
        : await Promise.reject(outcome as Error);
    });

  it('count the attempts of what changes something, and nothing else', async () => {
    const work = async () => {
      await request('get');
      await request('POST', refused(429), undefined);
      await request('delete');
      return 'done';
    };
    expect(await counted(work)).toEqual({ result: 'done', attempts: 3 });
  });

  it('may have been processed once one has changed something', async () => {
    const work = async () => {
      await request('post');
      await request('get', refused(404, 20404));
    };
    await expect(counted(work)).rejects.toMatchObject({ code: 20404, mayHaveBeenProcessed: true });
  });

  it.each([
    ['what was read', 'get', refused(400)],
    ['a refusal', 'post', refused(400)],
    ['a limit of its own', 'post', refused(429, 60203)],
  ])('was not processed by %s', async (_case, method, error) => {
    const work = async () => {
      await request('get');
      await request(method, error);
    };
    await expect(counted(work)).rejects.toMatchObject({
      ...(method === 'get' ? {} : { attempts: 1 }),
      mayHaveBeenProcessed: false,
    });
  });

  it('may have been processed by a change whose answer was lost, and is not repeated', async () => {
    await expect(counted(async () => request('post', refused(503)))).rejects.toMatchObject({
      mayHaveBeenProcessed: true,
      attempts: 1,
    });
  });

  it.each<[string, Partial<CarrierRequest>, string]>([
    ['the messaging service', { data: { MessagingServiceSid: 'MG1', From: '+1' } }, 'MG1'],
    ['the sender', { data: { From: '+1' } }, '+1'],
    ['nobody where there is neither', { data: {} }, ''],
    ['nobody where the body is a text', { data: 'From=+1' }, ''],
    ['nobody where there is no body', { data: null }, ''],
    ['nobody for what is read', { method: 'get', data: { From: '+1' } }, ''],
  ])('are within the ceiling of %s', async (_case, changes, sender) => {
    const senders: unknown[] = [];
    const pace = {
      run: async (work: () => Promise<unknown>, of?: string) => (senders.push(of), work()),
    } as unknown as Pace;
    const uri = 'https://api.twilio.com/a';
    const given = { method: 'POST', uri, ...changes };
    await pacedThrough(pace, undefined)(given, async () => Promise.resolve(answer));
    expect(senders).toEqual([sender]);
  });
});
