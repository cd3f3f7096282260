import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { closePools } from '../../../lib/twilio/pools';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { prepareService } from '../../contract/twilioOps/fixtures/verification/prepared';
import { credentialFor } from '../../support/credential';
import { runNode } from '../../support/engine';
import { optOutOf } from '../../support/optOut';
import { person as personAt } from '../../support/person';

// The first test loads engine, nodes and simulator.
jest.setTimeout(60_000);

let twilio: TwilioSimulator;
let folder: string;
let ledger: Ledger;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000 });
  folder = await mkdtemp(join(tmpdir(), 'codes-'));
  ledger = await openLedger({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
});
afterEach(async () => {
  await twilio.close();
  await closePools();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const person = personAt('+12125550123');

const optOut = async () => ledger.consent.append([optOutOf(person)]);

const sendCode = async (more: IDataObject = {}) => {
  const { service } = await prepareService(twilio);
  const { outputs } = await runNode({
    node: 'twilioOps',
    credential: credentialFor(twilio.url, { ledgerPath: join(folder, 'ledger.sqlite') }),
    parameters: {
      resource: 'verification',
      operation: 'send',
      serviceSid: service,
      channel: 'sms',
      to: person,
      checkCompliance: true,
      ...more,
    } as never,
    items: [{}],
    onError: 'continueRegularOutput',
  });
  return outputs[0]![0]!.json;
};

describe('a one-time code that is checked in line', () => {
  it.each(['sms', 'call', 'auto'])('goes out by %s, judged as a code', async (channel) => {
    expect(await sendCode({ channel })).toMatchObject({
      status: 'pending',
      compliance: { decision: 'allow', category: { declared: 'oneTimeCode' } },
    });
  });

  it.each(['sms', 'call', 'whatsapp'])(
    'does not go out by %s to who has opted out',
    async (channel) => {
      await optOut();
      expect(await sendCode({ channel })).toMatchObject({
        error: {
          message: expect.stringContaining('SUP-OPTOUT'),
          compliance: { decision: 'block', category: { declared: 'oneTimeCode' } },
        },
      });
    },
  );

  it('goes out by email without a question, for no opt-out speaks of it', async () => {
    const sent = await sendCode({ channel: 'email', to: undefined, email: 'ann@example.com' });
    expect(sent).toMatchObject({ status: 'pending' });
    expect(sent).not.toHaveProperty('compliance');
  });

  it('goes out unasked where the check is off', async () => {
    await optOut();
    expect(await sendCode({ checkCompliance: false })).toMatchObject({ status: 'pending' });
  });
});
