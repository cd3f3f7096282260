import { join } from 'node:path';
import { startN8n, type N8n } from '../../../sandbox/n8n/n8n';
import { activateWorkflow, importWorkflow } from '../../../sandbox/n8n/workflows';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { PRODUCTION } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { storeCredentials, twilioEnvironment } from '../n8nAtTwilio';
import { writeNodes } from './nodes';
import { temporarySchema } from '../../integration/ledger/temporarySchema';
import { workflowOf, type Sender, type Variant } from './workflow';

/** What one run of a workflow showed. */
export interface Measured {
  items: number;
  failed: number;
  milliseconds: number;
  cpuMilliseconds: number;
  maxRssMb: number;
  inOrder: boolean;
  /** How many different recipients got a message, and how many messages there were. */
  reached: number;
  messages: number;
  connections: number;
}

export interface Bench {
  twilio: TwilioSimulator;
  n8n: N8n;
  /** Adds a workflow that sends, and gives the function that runs it once. */
  add(
    sender: Sender,
    name: string,
    variant?: Variant & { ledger?: 'sqlite' | 'postgres' },
  ): Promise<(count: number) => Promise<Measured>>;
  /** Kills n8n as a power cut would, and starts it again on the same data. */
  killAndStart(): Promise<void>;
  stop(): Promise<void>;
}

/** A real n8n and the simulator, which answers under Twilio's own host names over TLS. */
export async function startBench(latencyMs: number): Promise<Bench> {
  const folder = await temporaryFolder('twilio-ops-bench');
  const twilio = await startTwilio({
    https: true,
    statusDelayMs: 3_600_000,
    listLagMs: 500,
    faults: { latencyMs },
  });
  await writeNodes(join(folder, 'custom'));
  const env = { ...twilioEnvironment(folder, twilio), N8N_PAYLOAD_SIZE_MAX: '256' };
  let n8n = await startN8n({ userFolder: join(folder, 'n8n'), env });
  const credentials = await storeCredentials(n8n.rest);
  const schema = await temporarySchema();
  const onPostgres = await storeCredentials(n8n.rest, schema.location);

  return {
    twilio,
    get n8n() {
      return n8n;
    },
    async add(sender, name, { ledger = 'sqlite', ...variant } = {}) {
      const workflow = await importWorkflow(
        n8n.rest,
        workflowOf(sender, name, variant),
        ledger === 'sqlite' ? credentials : onPostgres,
      );
      await activateWorkflow(n8n.rest, workflow);
      return async (count) => measure(twilio, `${n8n.url}/webhook/${name}?count=${count}`);
    },
    async killAndStart() {
      process.kill(n8n.pid, 'SIGKILL');
      await n8n.stop();
      n8n = await startN8n({ userFolder: join(folder, 'n8n'), packageFolder: null, env });
    },
    async stop() {
      await n8n.stop();
      await schema.drop();
      await twilio.close();
      await removeFolder(folder);
    },
  };
}

const sentIn = (twilio: TwilioSimulator) =>
  twilio.state.accounts.get(PRODUCTION.sid)!.messages.all.map(({ wire }) => String(wire.to));

async function measure(twilio: TwilioSimulator, address: string): Promise<Measured> {
  const [before, connectionsBefore] = [sentIn(twilio).length, twilio.connections.opened];
  const response = await fetch(address, { method: 'POST' });
  const answered = (await response.json()) as Measured | Measured[];
  const sent = sentIn(twilio).slice(before);
  return {
    ...[answered].flat()[0]!,
    reached: new Set(sent).size,
    messages: sent.length,
    connections: twilio.connections.opened - connectionsBefore,
  };
}
