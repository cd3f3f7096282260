import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createCredential } from '../../sandbox/n8n/credentials';
import { freePort } from '../../sandbox/n8n/free-port';
import { startN8n, type N8n } from '../../sandbox/n8n/n8n';
import { n8n2, nodeOf } from '../../sandbox/n8n/release';
import {
  activateWorkflow,
  deactivateWorkflow,
  importWorkflow,
  type Workflow,
} from '../../sandbox/n8n/workflows';
import { credential, credentialType } from '../../sandbox/steps/credential';
import { removeFolder, temporaryFolder } from '../../sandbox/temporaryFolder';
import { startTwilio, type TwilioSimulator } from '../../sandbox/twilio/simulator';
import { NUMBERS, PRODUCTION } from '../../sandbox/twilio/seed';
import { triggered } from '../e2e/trigger/setting';
import { startPostgres, type PostgresServer } from './support/postgresServer';
import { recipients, type Recipient } from './support/recipients';
import { addList, ownKey, type SendingList } from './support/sendingList';
import { messageCount, outcomesOf, toldBy } from './support/verdict';

const { sid, phoneNumber } = NUMBERS.first;
const earlier = { sms_url: 'https://app-a.example.com/sms?token=secret', sms_method: 'GET' };
const ada = '+12125550123';
const bob = '+12125550124';
const program = '.n8n/nodes/node_modules/n8n-nodes-twilio-ops/dist/commands/move-ledger.js';

describe('a ledger that is moved by the installed command, with a trigger active and keys in use', () => {
  let twilio: TwilioSimulator;
  let server: PostgresServer;
  let folder: string;
  let n8n: N8n;
  let credentialId: string;
  let trigger: Workflow;
  let list: SendingList;
  let checked: SendingList;
  const items = recipients(20);

  beforeAll(async () => {
    folder = await temporaryFolder('twilio-ops-moved');
    server = await startPostgres();
    twilio = await startTwilio({ statusDelayMs: 3_600_000 });
    Object.assign(number(), earlier);
    n8n = await startN8n({ userFolder: folder, port: await freePort() });
    credentialId = await createCredential(n8n.rest, stored(inFile()));
    const ids = { [credentialType]: credentialId };
    trigger = await importWorkflow(n8n.rest, triggered(takesOver), ids);
    await activateWorkflow(n8n.rest, trigger);
    const from = { __rl: true, mode: 'e164', value: phoneNumber };
    const sender = { senderType: 'phoneNumber', from };
    const compliance = { checkCompliance: true, category: 'transactional' };
    const added = async (path: string, parameters: object) =>
      addList(() => n8n.rest, credentialId, path, {
        delivery: ownKey,
        parameters: { ...sender, ...parameters },
      });
    list = await added('list', {});
    checked = await added('checked', compliance);
  });
  afterAll(async () => {
    await n8n?.stop();
    await twilio?.close();
    await server?.drop();
    await removeFolder(folder);
  });

  const takesOver = {
    events: ['inboundMessage'],
    source: 'phoneNumbers',
    phoneNumbers: [sid],
    options: { takeOver: true },
  };
  const number = () => twilio.state.accounts.get(PRODUCTION.sid)!.numbers.get(sid)!;
  const path = () => join(folder, 'ledger.sqlite');
  const inFile = () => ({ ledger: 'sqlite', ledgerPath: path() });
  const inPostgres = () => ({ ledger: 'postgres', ledgerUrl: server.url });
  const stored = (place: object) => {
    const plain = credential(twilio.url, '');
    return { ...plain, data: { ...plain.data, ...place } };
  };

  /** Stops n8n, moves the ledger as an operator would, and starts n8n again. */
  async function moveWith(TWILIO_OPS_LEDGER_FROM: string, TWILIO_OPS_LEDGER_TO: string) {
    await n8n.stop();
    const { stdout } = await promisify(execFile)(nodeOf(n8n2), [join(folder, program)], {
      env: { TWILIO_OPS_LEDGER_FROM, TWILIO_OPS_LEDGER_TO },
    });
    expect(stdout).toContain('has been moved from');
    n8n = await startN8n({
      userFolder: folder,
      port: Number(new URL(n8n.url).port),
      packageFolder: null,
    });
  }
  const name = async (place: object) =>
    n8n.rest.patch(`credentials/${credentialId}`, stored(place));

  let keys = 0;
  const appointment = (to: string): Recipient => ({
    to,
    text: 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.',
    key: `checked-${(keys += 1)}`,
  });
  const says = async (from: string, body: string) => {
    const { webhook } = await twilio.inboundMessage({ from, to: phoneNumber, body });
    expect(webhook?.status).toBe(200);
  };

  /** The same list sends nothing, whoever said stop gets nothing, and others do. */
  async function holds(optedOut: readonly string[], other: string): Promise<void> {
    expect(outcomesOf(await list.run(items))).toEqual({ repeat: items.length });
    expect(messageCount(twilio, items)).toBe(items.length);
    const refused = await checked.run(optedOut.map(appointment));
    for (const { error } of toldBy(refused)) expect(error?.message).toContain('SUP-');
    expect(outcomesOf(await checked.run([appointment(other)]))).toEqual({ sent: 1 });
  }

  async function givesNumberBack(): Promise<void> {
    await deactivateWorkflow(n8n.rest, trigger);
    expect(number()).toMatchObject(earlier);
  }

  it('sends nothing again, obeys opt-outs, and gives the number back: to PostgreSQL', async () => {
    expect(outcomesOf(await list.run(items))).toEqual({ sent: items.length });
    await says(ada, 'STOP');
    await holds([ada], bob);

    await moveWith(path(), server.url);
    for (const { error } of toldBy(await list.run(items)))
      expect(error?.message).toContain('was moved');
    expect(messageCount(twilio, items)).toBe(items.length);
    await name(inPostgres());
    await holds([ada], bob);
    await givesNumberBack();
  });

  it('and back into the file, with what was said meanwhile', async () => {
    await activateWorkflow(n8n.rest, trigger);
    await says(bob, 'STOP');
    await moveWith(server.url, path());
    await name(inFile());
    await holds([ada, bob], '+12125550125');
    await givesNumberBack();
  });

  it('is told in the log of n8n, with what was sent and taken', async () => {
    await n8n.stop();
    const log = await n8n.log();
    expect(log).toMatch(/twilio-ops sends .*sent=\d+/);
    expect(log).toMatch(/twilio-ops webhooks taken=1/);
    expect(log).toMatch(/twilio-ops decisions allow=1 block=1/);
    for (const { to } of items) expect(log).not.toContain(to.slice(1));
  });
});
