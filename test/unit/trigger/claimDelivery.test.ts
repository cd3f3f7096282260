import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { AnswerTime } from '../../../nodes/TwilioOpsTrigger/webhook/answerTime';
import { dealtAmongProcesses } from '../../../nodes/TwilioOpsTrigger/webhook/claimDelivery';
import type { HandedOver } from '../../../nodes/TwilioOpsTrigger/webhook/deliveries';
import { fakeWebhook, freshId } from './fakeWebhook';

const handedOver: HandedOver = { answer: undefined };

let ledger: Ledger;
beforeAll(async () => (ledger = await openLedger({ kind: 'sqlite', path: ':memory:' })));
afterAll(async () => ledger.close());

/** One more process gets a delivery; tells whether it has given it to the workflow. */
async function arrives(
  id: string,
  {
    outcome = async (): Promise<HandedOver | undefined> => handedOver,
    open = async () => ledger,
    leftMs = 9_000,
  } = {},
) {
  const { n8n, warnings } = fakeWebhook({}, { credential: {}, credentialId: freshId() });
  const time = new AnswerTime('webhook', performance.now() - (9_500 - leftMs));
  const call = { n8n, time, now: new Date(), openLedger: open };
  const dealt = await dealtAmongProcesses(id, call, async (earlier) => ({
    result: earlier === undefined,
    outcome: earlier ? Promise.resolve(earlier) : outcome(),
  }));
  return { hasStarted: dealt.result, outcome: dealt.outcome, warnings };
}
const started = async (...deliveries: Array<ReturnType<typeof arrives>>) =>
  (await Promise.all(deliveries)).filter(({ hasStarted }) => hasStarted).length;

describe('a delivery that several processes get', () => {
  it('starts the workflow in one of them, at the same moment or later', async () => {
    expect(await started(arrives('d1'), arrives('d1'), arrives('d1'))).toBe(1);
    expect(await started(arrives('d1'), arrives('d2'))).toBe(1);
  });

  it('starts it in the next one when n8n could not start it in the first', async () => {
    const failed = await arrives('d3', { outcome: async () => undefined });
    await failed.outcome;
    expect(await started(arrives('d3'), arrives('d3'))).toBe(1);
  });

  it('starts it in the next one when the first has failed', async () => {
    const failing = async () => {
      throw new Error('no');
    };
    const { n8n } = fakeWebhook({}, { credential: {}, credentialId: freshId() });
    const time = new AnswerTime('webhook', performance.now());
    const call = { n8n, time, now: new Date(), openLedger: async () => ledger };
    await expect(dealtAmongProcesses('d4', call, failing)).rejects.toThrow('no');
    expect(await started(arrives('d4'), arrives('d4'))).toBe(1);
  });

  it('starts it in the next one when the first gives no sign of life any more', async () => {
    const silent = jest.spyOn(globalThis, 'setInterval').mockReturnValueOnce({
      unref: () => undefined,
    } as unknown as NodeJS.Timeout);
    await arrives('d5', { outcome: () => new Promise(() => {}) });
    silent.mockRestore();
    const begun = performance.now();
    expect(await started(arrives('d5'), arrives('d5'))).toBe(1);
    expect(performance.now() - begun).toBeLessThan(6_000);
  }, 15_000);

  it('is left to the first as long as that one lives', async () => {
    let end: (outcome: HandedOver) => void = () => {};
    const outcome = () => new Promise<HandedOver>((resolve) => (end = resolve));
    const first = await arrives('d6', { outcome });
    expect(await started(arrives('d6', { leftMs: 5_500 }))).toBe(0);
    end(handedOver);
    await first.outcome;
    expect(await started(arrives('d6'))).toBe(0);
  }, 15_000);

  it.each([
    ['away', async () => Promise.reject(new Error('The ledger is away'))],
    ['slow', async () => sleep(20_000, ledger, { ref: false })],
  ])('starts it in each while the ledger is %s, and says so', async (how, open) => {
    const begun = performance.now();
    const [one, other] = await Promise.all([
      arrives(`d7 ${how}`, { open }),
      arrives(`d7 ${how}`, { open }),
    ]);
    expect([one.hasStarted, other.hasStarted]).toEqual([true, true]);
    expect(one.warnings).toEqual([expect.stringContaining('cannot be told')]);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
