import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { closePools } from '../../../lib/twilio/pools';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { post } from '../../contract/twilioOps/fixture';
import { path, prepareConversation } from '../../contract/twilioOps/fixtures/conversation/prepared';
import { credentialFor } from '../../support/credential';
import { runNode } from '../../support/engine';
import { optOutOf } from '../../support/optOut';
import { person as personAt } from '../../support/person';

// The first test loads engine, nodes and simulator.
jest.setTimeout(60_000);

let twilio: TwilioSimulator;
let folder: string;
let ledger: Ledger;
let conversation: string;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000 });
  folder = await mkdtemp(join(tmpdir(), 'conversation-'));
  ledger = await openLedger({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
  conversation = (await prepareConversation(twilio)).sid;
});
afterEach(async () => {
  await twilio.close();
  await closePools();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const [ann, bob] = ['+12125550123', '+13105550123'].map(personAt) as [
  ReturnType<typeof personAt>,
  ReturnType<typeof personAt>,
];

const takesPart = async (address: string) =>
  post(twilio, `${path}/${conversation}/Participants`, {
    'MessagingBinding.Address': address,
    'MessagingBinding.ProxyAddress': '+12065550100',
  });

const optOut = async (recipient: typeof ann) => ledger.consent.append([optOutOf(recipient)]);

const write = async (more: IDataObject = {}) => {
  const { outputs } = await runNode({
    node: 'twilioOps',
    credential: credentialFor(twilio.url, { ledgerPath: join(folder, 'ledger.sqlite') }),
    parameters: {
      resource: 'conversation',
      operation: 'sendMessage',
      conversationSid: conversation,
      message: 'Acme Clinic: your appointment is on Monday at 9:00.',
      checkCompliance: true,
      category: 'transactional',
      ...more,
    } as never,
    items: [{}],
    onError: 'continueRegularOutput',
  });
  return outputs[0]![0]!.json;
};
const written = () =>
  twilio.requests.count('POST /v1/Conversations/{ConversationSid}/Messages', 201);

describe('a message to a conversation that is checked in line', () => {
  it('goes out when each participant may get it, and each is in the audit trail', async () => {
    await takesPart(ann);
    await takesPart(`whatsapp:${bob}`);
    await post(twilio, `${path}/${conversation}/Participants`, { Identity: 'agent' });
    const sent = await write();
    expect(sent).toMatchObject({ body: expect.any(String), compliance: { decision: 'allow' } });
    const decided = await ledger.decisions.list({ limit: 10 });
    expect(decided.map(({ recipient }) => recipient).sort()).toEqual([ann, bob].sort());
  });

  it('does not go out when one of them has opted out', async () => {
    await takesPart(ann);
    await takesPart(`whatsapp:${bob}`);
    await optOut(bob);
    expect(await write()).toMatchObject({
      error: { message: expect.stringContaining('SUP-OPTOUT') },
    });
    expect(written()).toBe(0);
    expect(await ledger.decisions.list({ limit: 10 })).toHaveLength(2);
  });

  it('goes out where nobody takes part by phone', async () => {
    await post(twilio, `${path}/${conversation}/Participants`, { Identity: 'agent' });
    expect(await write()).toMatchObject({ body: expect.any(String) });
  });

  it('goes out unasked where the check is off', async () => {
    await takesPart(ann);
    await optOut(ann);
    const sent = await write({ checkCompliance: false });
    expect(sent).toMatchObject({ body: expect.any(String) });
    expect(await ledger.decisions.list({ limit: 10 })).toEqual([]);
  });
});
