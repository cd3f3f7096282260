import type { StoredFile } from '../storage/storedFile';
import type { DayOfUsage } from '../usage/dayOfUsage';
import type { TranscriptionRequest } from '../voice/transcriptionRequest';
import type { RecordingPlan } from '../voice/recordingPlan';
import type { Call } from './call';
import { MessageTable } from './messageTable';
import { OptOuts } from './optOuts';
import { Table, type Wire } from './table';

export interface ApiKey {
  sid: string;
  secret: string;
  /** Standard keys may not read accounts and keys; main keys may. */
  type: 'main' | 'standard';
  friendlyName: string;
  createdAtMs: number;
}

/** An account with everything that belongs to it. */
export class Account {
  status: 'active' | 'suspended' | 'closed' = 'active';
  balance = '100.00';
  readonly keys = new Table<ApiKey>();
  readonly messages = new MessageTable();
  readonly calls = new Table<Call>();
  readonly numbers = new Table<Wire>();
  readonly messagingServices = new Table<Wire>();
  readonly alerts = new Table<Wire>();
  readonly optOuts = new OptOuts();
  /** Bytes of media, by SID. */
  readonly files = new Map<string, StoredFile>();
  /** Usage of earlier days, for tests that need a history. */
  readonly usage: DayOfUsage[] = [];
  /** Where the account's alerts are posted, as set in Twilio's console. */
  debuggerUrl: string | undefined;
  readonly recordingPlans = new Map<string, RecordingPlan>();
  readonly transcriptionRequests = new Map<string, TranscriptionRequest>();
  private readonly others = new Map<string, Table<Wire>>();

  constructor(
    readonly sid: string,
    public authToken: string,
    public friendlyName: string,
    /** The account that pays: itself, or the main account of a subaccount. */
    readonly ownerSid: string,
    readonly createdAtMs: number,
  ) {}

  get isSubaccount(): boolean {
    return this.ownerSid !== this.sid;
  }

  /**
   * Resources of any other collection, by its path, for instance `/v2/Services/VA…/Verifications`.
   */
  table(path: string): Table<Wire> {
    let table = this.others.get(path);
    if (!table) this.others.set(path, (table = new Table()));
    return table;
  }
}
