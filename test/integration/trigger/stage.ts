import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IHookFunctions } from 'n8n-workflow';
import { openLedger } from '../../../lib/ledger/open';
import { closePools } from '../../../lib/twilio/pools';
import { TwilioOpsTrigger } from '../../../nodes/TwilioOpsTrigger/TwilioOpsTrigger.node';
import { API_KEY, PRODUCTION, STAGING, SUBACCOUNT } from '../../../sandbox/twilio/seed';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, type Call } from '../../unit/trigger/fakeWebhook';
import { startTwilio } from '../../../sandbox/twilio/simulator';

type Mode = 'production' | 'test';
type Step = 'checkExists' | 'create' | 'delete';

interface TriggerOptions {
  workflowId?: string;
  workflow?: string;
  node?: string;
  parameters?: Record<string, unknown>;
  credential?: object;
  base?: string;
}

/**
 * A trigger in a workflow, as n8n sees it: it can be listened to, published, renamed and changed.
 */
interface StagedTrigger {
  url(mode: Mode): string;
  /** The same as Twilio is given it, with what it is to do when it cannot deliver. */
  urlAtTwilio(mode: Mode): string;
  change(changes: TriggerOptions): void;
  /** As n8n does it: checks, and creates only what is not there. */
  activate(mode: Mode): Promise<void>;
  deactivate(mode: Mode): Promise<void>;
  run(step: Step, mode: Mode): Promise<boolean>;
  parameters(): Record<string, unknown>;
}

/** A simulator, a ledger, and triggers without an n8n. */
export async function stage() {
  const simulator = await startTwilio({ statusDelayMs: 1, listLagMs: 0 });
  const credentialId = freshId();
  const folder = mkdtempSync(join(tmpdir(), 'trigger-'));
  const ledgerPath = join(folder, 'ledger.sqlite');
  const warnings: string[] = [];
  const ledger = await openLedger({ kind: 'sqlite', path: ledgerPath });
  const accountOf = ({ sid, authToken }: { sid: string; authToken: string }, name: string) => ({
    name,
    accountSid: sid,
    authToken,
    baseUrl: `${simulator.url}/{product}`,
  });
  const credential = {
    accounts: {
      account1: accountOf(PRODUCTION, 'production'),
      account2: accountOf(STAGING, 'staging'),
      account3: {
        ...accountOf(PRODUCTION, 'key'),
        authToken: '',
        apiKeySid: API_KEY.sid,
        apiKeySecret: API_KEY.secret,
      },
    },
    ledger: 'sqlite',
    ledgerPath,
  };

  function trigger(options: TriggerOptions = {}): StagedTrigger {
    const state: Required<Omit<TriggerOptions, 'parameters'>> & TriggerOptions = {
      workflowId: 'workflow-1',
      workflow: 'Appointments',
      node: 'Trigger',
      base: 'https://n8n.example.com',
      credential,
      ...options,
    };
    const { webhookMethods } = new TwilioOpsTrigger();
    const url = (mode: Mode) =>
      `${state.base}/webhook${mode === 'test' ? '-test' : ''}/${state.workflowId}/webhook`;
    const hook = (mode: Mode, step: Step) => {
      const values: Record<string, unknown> = {
        events: ['inboundMessage'],
        source: 'phoneNumbers',
        phoneNumbers: [],
        messagingServices: [],
        options: {},
        ...state.parameters,
      };
      const valueOf = (name: string) =>
        name
          .split('.')
          .reduce<unknown>(
            (value, key) => (value as Record<string, unknown> | undefined)?.[key],
            values,
          );
      return {
        getNodeParameter: (name: string, fallback?: unknown) => valueOf(name) ?? fallback,
        getNodeWebhookUrl: () => url(mode),
        getNode: () => ({
          id: 'node-1',
          name: state.node,
          type: 'twilioOpsTrigger',
          typeVersion: 1,
          position: [0, 0],
          parameters: {},
        }),
        getWorkflow: () => ({ id: state.workflowId, name: state.workflow, active: true }),
        // n8n takes test webhooks back in the same mode as those of a published workflow.
        getMode: () => (step === 'delete' ? 'internal' : mode === 'test' ? 'manual' : 'trigger'),
        getCredentials: async () => state.credential,
        logger: { warn: (message: string) => void warnings.push(message) },
      } as unknown as IHookFunctions;
    };
    const run = async (step: Step, mode: Mode) =>
      webhookMethods.default[step].call(hook(mode, step));
    return {
      url,
      urlAtTwilio: (mode) => `${url(mode)}#rc=5&rp=5xx,ct,rt`,
      change: (changes) => void Object.assign(state, changes),
      run,
      parameters: () => state.parameters ?? {},
      async activate(mode) {
        if (!(await run('checkExists', mode))) await run('create', mode);
      },
      async deactivate(mode) {
        await run('delete', mode);
      },
    };
  }

  /** A number as the simulator holds it. */
  const number = (sid: string) => {
    for (const owner of [PRODUCTION, STAGING, SUBACCOUNT]) {
      const found = simulator.state.accounts.get(owner.sid)!.numbers.get(sid);
      if (found) return found as Record<string, unknown>;
    }
    throw new Error(`No number ${sid}`);
  };

  /** What the trigger's webhook makes of a call. */
  const call = async (trigger: StagedTrigger, mode: Mode, request: Call) => {
    const fake = fakeWebhook(request, {
      credential,
      credentialId,
      url: trigger.url(mode),
      parameters: trigger.parameters(),
    });
    const result = await receive(fake.n8n);
    return { ...fake, result, json: result.workflowData?.[0]?.[0]?.json };
  };

  const close = async () => {
    await ledger.close();
    await closePools();
    await simulator.close();
    rmSync(folder, { recursive: true });
  };
  return { simulator, ledger, credential, warnings, trigger, number, call, close };
}
