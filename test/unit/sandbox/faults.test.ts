import { get } from 'node:https';
import { request } from 'undici';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import type { Faults } from '../../../sandbox/twilio/faults';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';

const path = `/api/2010-04-01/Accounts/${PRODUCTION.sid}/Messages.json`;
const authorization = `Basic ${Buffer.from(`${PRODUCTION.sid}:${PRODUCTION.authToken}`).toString('base64')}`;

describe('faults', () => {
  let simulator: TwilioSimulator;
  const begin = async (faults: Partial<Faults>) =>
    (simulator = await startTwilio({ statusDelayMs: 1, listLagMs: 0, faults }));
  afterEach(() => simulator.close());

  const send = async () => {
    const form = new URLSearchParams({
      To: '+12025550150',
      From: NUMBERS.first.phoneNumber,
      Body: 'x',
    });
    try {
      const { statusCode, headers, body } = await request(simulator.url + path, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
      });
      return {
        status: statusCode,
        retryAfter: headers['retry-after'],
        body: (await body.json()) as { code?: number },
      };
    } catch (error) {
      return { status: (error as NodeJS.ErrnoException).code };
    }
  };
  const created = () => simulator.state.accounts.get(PRODUCTION.sid)?.messages.size;

  it.each([
    ['tooManyRequests', 429, 20429, 0],
    ['unavailable', 503, 20503, 0],
    ['unavailableProcessed', 503, 20503, 1],
  ] as const)(
    '%s answers %d with code %d and processes %d',
    async (kind, status, code, processed) => {
      await begin({ next: [kind] });
      expect(await send()).toMatchObject({ status, body: { code } });
      expect(created()).toBe(processed);
      expect(await send()).toMatchObject({ status: 201 });
      expect(simulator.faultsMet[kind]).toBe(1);
    },
  );

  it.each([
    ['resetBefore', 0],
    ['resetAfter', 1],
  ] as const)('%s breaks the connection and processes %d', async (kind, processed) => {
    await begin({ next: [kind] });
    expect(await send()).toEqual({ status: 'ECONNRESET' });
    expect(created()).toBe(processed);
  });

  it('break connections under TLS, too', async () => {
    simulator = await startTwilio({ https: true, faults: { next: ['resetBefore'] } });
    const failure = new Promise<NodeJS.ErrnoException>((resolve) => {
      get(`${simulator.url}/2010-04-01/Accounts.json`, {
        ca: simulator.certificate,
        timeout: 5_000,
      }).once('error', resolve);
    });
    expect((await failure).code).toBe('ECONNRESET');
  });

  it('give Retry-After where it is asked for', async () => {
    await begin({ next: ['tooManyRequests'], retryAfterSeconds: 2 });
    expect(await send()).toMatchObject({ status: 429, retryAfter: '2' });
  });

  it('are the same for the same seed', async () => {
    const run = async (seed: number) => {
      await begin({
        tooManyRequests: 0.2,
        unavailable: 0.1,
        unavailableProcessed: 0.1,
        resetBefore: 0.1,
        resetAfter: 0.1,
        seed,
      });
      const statuses = [];
      for (let index = 0; index < 60; index += 1) statuses.push((await send()).status);
      return statuses;
    };
    const first = await run(7);
    await simulator.close();
    const second = await run(7);
    await simulator.close();
    expect(second).toEqual(first);
    expect(new Set(first)).toEqual(new Set([201, 429, 503, 'ECONNRESET']));
    expect(await run(8)).not.toEqual(first);
  });

  it('hit only what they are meant for, and end when they are switched off', async () => {
    await begin({ tooManyRequests: 1, only: 'GET ' });
    expect(await send()).toMatchObject({ status: 201 });
    simulator.faults.only = '';
    expect(await send()).toMatchObject({ status: 429 });
    simulator.faults.tooManyRequests = 0;
    expect(await send()).toMatchObject({ status: 201 });
  });

  it('refuse more requests at once than allowed', async () => {
    await begin({ maxConcurrent: 3, latencyMs: 100 });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    expect(created()).toBe(3);
  });
});
