import { join } from 'node:path';
import { createCredential } from '../../../sandbox/n8n/credentials';
import { startN8n, type N8n, type N8nOptions } from '../../../sandbox/n8n/n8n';
import { credential } from '../../../sandbox/steps/credential';
import { createStagingService } from '../../../sandbox/steps/stagingService';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import type { TwilioOptions } from '../../../sandbox/twilio/options';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { addList, type ListOptions, type SendingList } from './sendingList';
import type { Surroundings } from './surroundings';

/** Where the ledger is, as the credential says it. */
export type LedgerPlace =
  { ledger: 'sqlite'; ledgerPath: string } | { ledger: 'postgres'; ledgerUrl: string };

/** An n8n of a stage. */
export interface Station {
  /** The process that runs now. */
  readonly n8n: N8n;
  add(options?: ListOptions): Promise<SendingList>;
  /** Starts n8n again on the same data, after `kill` or `stop`; by default as it was first. */
  start(surroundings?: Surroundings): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** A simulated Twilio and the n8n's that share one ledger. */
export interface Stage {
  twilio: TwilioSimulator;
  /** Starts a further n8n, with a database of its own. */
  station(options?: Omit<N8nOptions, 'userFolder'>): Promise<Station>;
  stop(): Promise<void>;
}

/** Longer than any test: statuses are not what is tested, and cost time. */
const noStatusMs = 3_600_000;

/**
 * @param place by default an SQLite file of its own
 * @param latencyMs of Twilio's answers; a message is there before its answer
 */
export async function startStage({
  place,
  latencyMs = 100,
  twilioOptions = {},
}: {
  place?: LedgerPlace;
  latencyMs?: number;
  twilioOptions?: Partial<TwilioOptions>;
} = {}): Promise<Stage> {
  const folder = await temporaryFolder('twilio-ops-faults');
  const ledger = place ?? { ledger: 'sqlite', ledgerPath: join(folder, 'ledger.sqlite') };
  const twilio = await startTwilio({
    statusDelayMs: noStatusMs,
    logSize: 100_000,
    faults: { latencyMs },
    ...twilioOptions,
  });
  const stored = credential(twilio.url, await createStagingService(twilio.url));
  const data = { ...stored.data, ...ledger };
  const stations: Station[] = [];
  let folders = 0;

  async function station(options: Omit<N8nOptions, 'userFolder'> = {}): Promise<Station> {
    const userFolder = join(folder, `n8n-${(folders += 1)}`);
    let n8n = await startN8n({ ...options, userFolder });
    const credentialId = await createCredential(n8n.rest, { ...stored, data });
    let lists = 0;
    const made: Station = {
      get n8n() {
        return n8n;
      },
      add: (listOptions) =>
        addList(() => n8n.rest, credentialId, `list-${(lists += 1)}`, listOptions),
      async start(surroundings = {}) {
        n8n = await startN8n({ ...options, ...surroundings, userFolder, packageFolder: null });
      },
      kill: () => n8n.kill(),
      stop: () => n8n.stop(),
    };
    stations.push(made);
    return made;
  }

  return {
    twilio,
    station,
    async stop() {
      for (const one of stations) await one.stop();
      await twilio.close();
      await removeFolder(folder);
    },
  };
}
