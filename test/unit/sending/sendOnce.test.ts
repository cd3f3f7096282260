import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../../../lib/compliance/decision';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import type { LookUp, TwilioContext, TwilioOperation } from '../../../lib/sending/contract';
import { sendOnce } from '../../../lib/sending/sendOnce';
import { NetworkError } from '../../../lib/twilio/networkError';
import { fakeExecute } from '../../support/fakeExecute';

let folder: string;
let ledger: Ledger;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'send-once-'));
  ledger = await openLedger({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const decision = { category: { effective: 'transactional' } } as unknown as Decision;
const sending = {
  kind: 'message',
  recipient: '+15005550006',
  sender: '+15005550001',
  content: 'Hello',
} as const;
const notFound: LookUp = { verdict: 'notSent' };
const unclear: LookUp = { verdict: 'unknown', reason: 'The list is empty.' };

/** One run of a node with one item, which asks for leave and sends. */
async function send({
  request = async () => ({ sid: 'SM1' }) as object,
  permission = async () => decision as Decision | undefined,
  seen = unclear,
} = {}) {
  const { n8n } = fakeExecute({ parameters: [{}] });
  const once = sendOnce(n8n, {
    ledger: async () => ledger,
    signal: undefined,
    messagesPerSecond: undefined,
  });
  const asked = jest.fn(permission);
  const requested = jest.fn();
  const context = { n8n, itemIndex: 0, item: { json: {} }, account: { accountSid: 'AC1' } };
  try {
    const performed = await once.perform(
      { lookUp: async () => seen } as unknown as TwilioOperation,
      {} as never,
      {} as never,
      context as unknown as TwilioContext,
      {
        sending,
        delivery: { idempotencyKey: 'reminder' },
        permission: asked,
        request: async (guard, decided) => {
          await guard();
          requested(decided);
          return { result: await request(), attempts: 1 };
        },
      },
    );
    return { performed, asked, requested };
  } catch (thrown) {
    return { thrown, asked, requested };
  } finally {
    once.finish();
  }
}

const answerLost = async () => {
  throw new NetworkError('The answer was lost.', 'reset', 'maybe', 'Twilio', 'Look.');
};

describe('leave to send', () => {
  it('is asked once, and the decision goes to the request and beside the result', async () => {
    const { performed, asked, requested } = await send();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(requested).toHaveBeenCalledWith(decision);
    expect(performed!.beside).toMatchObject({
      compliance: decision,
      delivery: { outcome: 'sent' },
    });
  });

  it('that is refused leaves nothing behind', async () => {
    const refusal = new Error('Not now.');
    const { thrown, requested } = await send({ permission: async () => Promise.reject(refusal) });
    expect(thrown).toBe(refusal);
    expect(requested).not.toHaveBeenCalled();
    expect((await send()).performed!.beside).toMatchObject({ delivery: { outcome: 'sent' } });
  });

  it('is not asked for what went out before', async () => {
    await send();
    const { performed, asked, requested } = await send();
    expect(performed!.beside).toMatchObject({ delivery: { outcome: 'repeat' } });
    expect(asked).not.toHaveBeenCalled();
    expect(requested).not.toHaveBeenCalled();
  });

  it('is not asked for what Twilio shows to have gone out', async () => {
    await send({ request: answerLost });
    const { performed, asked } = await send({ seen: { verdict: 'found', result: { sid: 'SM9' } } });
    expect(performed).toMatchObject({
      result: { sid: 'SM9' },
      beside: { delivery: { outcome: 'found' } },
    });
    expect(asked).not.toHaveBeenCalled();
  });

  it('is asked once for what goes out again, and the decision is told', async () => {
    await send({ request: answerLost });
    const { performed, asked, requested } = await send({ seen: notFound });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(requested).toHaveBeenCalledWith(decision);
    expect(performed!.beside).toMatchObject({
      compliance: decision,
      delivery: { outcome: 'sent' },
    });
  });
});
