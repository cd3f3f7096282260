import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../lib/ledger/open';
import { addresseeOf } from '../../lib/phone/addressee';
import { closePools } from '../../lib/twilio/pools';
import { NUMBERS, PRODUCTION } from '../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../sandbox/twilio/simulator';
import { post } from '../contract/twilioOps/fixture';
import { credentialFor } from '../support/credential';
import { runNode } from '../support/engine';

let twilio: TwilioSimulator;
let folder: string;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000, listLagMs: 200 });
  folder = await mkdtemp(join(tmpdir(), 'twilio-ops-'));
});
afterEach(async () => {
  await twilio.close();
  await closePools();
  rmSync(folder, { recursive: true, force: true });
});
const ledgerPath = () => join(folder, 'ledger.sqlite');
const credential = () => credentialFor(twilio.url, { ledgerPath: ledgerPath() });
const send = (more: object = {}) => ({
  resource: 'message',
  operation: 'send',
  channel: 'sms',
  to: '={{ $json.to }}',
  senderType: 'default',
  message: '={{ $json.text }}',
  ...more,
});
const person = (index: number) => `+1500555${String(1000 + index)}`;

describe('a key that was used on another channel', () => {
  it('sends no SMS beside a WhatsApp message of unknown outcome', async () => {
    const to = person(1);
    // Twilio has the WhatsApp message; its answer was lost and its outcome is unknown.
    await post(
      twilio,
      `/api/2010-04-01/Accounts/${PRODUCTION.sid}/Messages.json`,
      new URLSearchParams({
        To: `whatsapp:${to}`,
        From: `whatsapp:${NUMBERS.first.phoneNumber}`,
        Body: 'Your appointment is tomorrow',
      }) as never,
    );
    const ledger = await openLedger({ kind: 'sqlite', path: ledgerPath() } as never);
    const ref = {
      account: PRODUCTION.sid,
      kind: 'message',
      recipient: addresseeOf(to),
      key: 'appointment-7',
      isOwn: true,
    };
    await ledger.sends.reserve('gone', [
      {
        ...ref,
        sender: null,
        contentHash: 'c0ffee',
        category: null,
        origin: null,
        keepForMilliseconds: 86_400_000,
      },
    ]);
    await ledger.sends.settle('gone', [
      { ...ref, state: 'unknown', sid: null, errorCode: null, result: null },
    ]);
    await ledger.close();
    const { messages } = twilio.state.accounts.get(PRODUCTION.sid)!;
    const count = () => messages.to(to).length + messages.to(`whatsapp:${to}`).length;
    const had = count();
    expect(had).toBe(1);
    const { outputs } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({ delivery: { idempotencyKey: 'appointment-7' } }),
      items: [{ to, text: 'Your appointment is tomorrow' }],
      onError: 'continueRegularOutput',
    });
    expect(outputs[0]![0]!.json).toMatchObject({ error: { outcome: 'unknown' } });
    expect(count()).toBe(had);
  });
});
