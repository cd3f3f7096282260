import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { openLedger } from '../../lib/ledger/open';
import type { Ledger } from '../../lib/ledger/ledger';
import { execute } from '../../lib/kit/execute';
import { failClosed } from '../../lib/gate/failClosed';
import { ledgerEngine } from '../../lib/engines/ledgerEngine';
import { operations } from '../../nodes/ComplianceGate/operations';
import { fakeExecute } from './fakeExecute';
import { person as personAt } from './person';

const accountSid = 'AC' + '0123456789abcdef'.repeat(2);
const sender = '+12065550100';
/** In New York. */
export const person = personAt('+12125550123');

interface RunOptions {
  items?: INodeExecutionData[];
  onError?: INode['onError'];
  type?: string;
  methods?: Partial<IExecuteFunctions>;
}

/** A gate with a ledger of its own. */
export interface Gate {
  ledger: Ledger;
  /** Runs the node with these parameters for each item; gives the items of each output. */
  run(parameters: IDataObject[], options?: RunOptions): Promise<INodeExecutionData[][]>;
  /** The hints of the latest run. */
  hints(): unknown[];
  /** n8n's helpers for binary data, in memory; to be given as options. */
  files: RunOptions;
  remove(): Promise<void>;
}

/** @param postgresUrl where the ledger is; by default in a temporary file */
export async function newGate(account: IDataObject = {}, postgresUrl?: string): Promise<Gate> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const path = join(folder, 'ledger.sqlite');
  const ledger = await openLedger(
    postgresUrl === undefined ? { kind: 'sqlite', path } : { kind: 'postgres', url: postgresUrl },
  );
  const credential = {
    accounts: {
      account1: {
        name: 'production',
        accountSid,
        authToken: 'secret-token',
        defaultFrom: sender,
        ...account,
      },
    },
    ...(postgresUrl === undefined
      ? { ledger: 'sqlite', ledgerPath: path }
      : { ledger: 'postgres', ledgerUrl: postgresUrl }),
  };
  let given: INodeExecutionData[] = [];
  let hints: unknown[] = [];
  return {
    ledger,
    hints: () => hints,
    files: { methods: { helpers: binaryHelpers(() => given) as never } },
    run: async (parameters, options = {}) => {
      given = options.items ?? [];
      const type = options.type ?? 'n8n-nodes-twilio-ops.complianceGate';
      const fake = fakeExecute({ parameters, credential, ...options, type });
      const { n8n } = fake;
      hints = fake.hints;
      return failClosed(n8n, async () => execute(n8n, ledgerEngine(n8n, operations)));
    },
    remove: async () => {
      await ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const binaryHelpers = (items: () => INodeExecutionData[]) => ({
  prepareBinaryData: async (file: Buffer | Readable, fileName: string, mimeType: string) => ({
    fileName,
    mimeType,
    data: (Buffer.isBuffer(file) ? file : await buffer(file)).toString('base64'),
  }),
  assertBinaryData: (index: number, property: string) => items()[index]!.binary![property]!,
  getBinaryDataBuffer: async (index: number, property: string) =>
    Buffer.from(items()[index]!.binary![property]!.data, 'base64'),
});

/** Parameters of an evaluation that is allowed by day. */
export const reminder = (more: IDataObject = {}): IDataObject => ({
  resource: 'decision',
  operation: 'evaluate',
  outputs: 'separate',
  channel: 'sms',
  to: person,
  senderType: 'default',
  category: 'transactional',
  message: 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.',
  ...more,
});

/** Parameters of an entry in the ledger of consent. */
export const grant = (more: IDataObject = {}): IDataObject => ({
  resource: 'consent',
  operation: 'grant',
  to: person,
  channel: 'sms',
  purpose: 'marketing',
  level: 'written',
  source: 'website',
  ...more,
});
export const revoke = (more: IDataObject = {}): IDataObject => ({
  resource: 'consent',
  operation: 'revoke',
  to: person,
  channel: 'any',
  purpose: 'any',
  source: 'opt-out-message',
  ...more,
});
