import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startN8n, type N8n } from '../../../sandbox/n8n/n8n';
import {
  activateWorkflow,
  importWorkflow,
  type WorkflowJson,
} from '../../../sandbox/n8n/workflows';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { startTwilio } from '../../../sandbox/twilio/simulator';
import { until } from '../../../sandbox/until';
import { storeCredentials, twilioEnvironment } from '../n8nAtTwilio';
import { writeBareTrigger } from './bareTrigger';

export type Trigger = 'bare' | 'builtIn' | 'ours' | 'collecting';

const ours = {
  type: 'n8n-nodes-twilio-ops.twilioOpsTrigger',
  credential: 'twilioOpsApi',
  parameters: { source: 'byHand', events: ['inboundMessage', 'messageStatus', 'eventStream'] },
};

const triggers: Record<
  Trigger,
  { type: string; credential?: string; parameters: Record<string, unknown> }
> = {
  bare: { type: 'CUSTOM.bareTrigger', parameters: {} },
  builtIn: {
    type: 'n8n-nodes-base.twilioTrigger',
    credential: 'twilioApi',
    parameters: { updates: ['com.twilio.messaging.inbound-message.received'] },
  },
  ours,
  collecting: {
    ...ours,
    parameters: { ...ours.parameters, options: { collectMilliseconds: 500 } },
  },
};

export interface Stage {
  n8n: N8n;
  pathOf(trigger: Trigger): string;
  /** Milliseconds of CPU that n8n's process has used. */
  cpuMs(): Promise<number>;
  /**
   * Waits for the executions that n8n has answered but not ended: they would count against whoever
   * is called next.
   */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** A real n8n with n8n's defaults and one active workflow per trigger, of that trigger alone. */
export async function startStage(env: Record<string, string> = {}): Promise<Stage> {
  const folder = await temporaryFolder('twilio-ops-bench');
  const twilio = await startTwilio({ https: true });
  await writeBareTrigger(join(folder, 'custom'));
  const n8n = await startN8n({
    userFolder: join(folder, 'n8n'),
    env: { ...twilioEnvironment(folder, twilio), ...env },
  });
  const credentials = await storeCredentials(n8n.rest);
  for (const trigger of Object.keys(triggers) as Trigger[]) {
    await activateWorkflow(
      n8n.rest,
      await importWorkflow(n8n.rest, workflowOf(trigger), credentials),
    );
  }
  return {
    n8n,
    pathOf: (trigger) => `/webhook/${idOf(trigger)}/webhook`,
    cpuMs: () => cpuMsOf(n8n.pid),
    async settled() {
      let beforeMs = 0;
      await until(
        'n8n is idle',
        async () => {
          const usedMs = (await cpuMsOf(n8n.pid)) - beforeMs;
          beforeMs += usedMs;
          return usedMs < idleMsPerSecond;
        },
        { everyMs: 1_000 },
      );
    },
    async stop() {
      await n8n.stop();
      await twilio.close();
      await removeFolder(folder);
    },
  };
}

/** Of CPU; n8n uses some 10 ms per second when nobody asks it anything. */
const idleMsPerSecond = 50;

const idOf = (trigger: Trigger) => `bench-${trigger.toLowerCase()}`;

function workflowOf(trigger: Trigger): WorkflowJson {
  const { type, credential, parameters } = triggers[trigger];
  const node = {
    id: trigger,
    name: 'Trigger',
    type,
    typeVersion: 1,
    position: [0, 0],
    parameters,
    webhookId: idOf(trigger),
    ...(credential && { credentials: { [credential]: { id: null, name: credential } } }),
  };
  const end = {
    id: 'end',
    name: 'End',
    type: 'n8n-nodes-base.noOp',
    typeVersion: 1,
    position: [200, 0],
    parameters: {},
  };
  return {
    name: trigger,
    settings: {
      executionOrder: 'v1',
      saveDataSuccessExecution: 'none',
      saveDataErrorExecution: 'all',
    },
    nodes: [node, end],
    connections: { Trigger: { main: [[{ node: 'End', type: 'main', index: 0 }]] } },
  };
}

/** Fields 14 and 15 of Linux's `/proc/<pid>/stat`, in clock ticks of 10 ms; 0 elsewhere. */
async function cpuMsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat ? (Number(fields[11]) + Number(fields[12])) * 10 : 0;
}
