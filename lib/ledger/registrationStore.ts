/** One URL field that a trigger has set at Twilio, and what was there before. */
export interface Registration {
  /** Account SID. */
  account: string;
  /**
   * SID of the phone number (PN…) or messaging service (MG…); `''` for a URL that is pasted in by
   * hand.
   */
  resource: string;
  /** Twilio's parameter, e.g. `smsUrl`, `voiceUrl`, `statusCallback`, `inboundRequestUrl`. */
  field: string;
  workflowId: string;
  nodeId: string;
  mode: 'production' | 'test';
  /** Shown in lists: workflow and node name. */
  name: string;
  ourUrl: string;
  /**
   * Twilio's values that we replaced, as JSON (`{url, method}`), to be restored; `null` when there
   * were none.
   */
  earlier: string | null;
  registeredAt: Date;
}

export type RegistrationKey = Pick<
  Registration,
  'account' | 'resource' | 'field' | 'workflowId' | 'nodeId' | 'mode'
>;

export interface RegistrationStore {
  /** Inserts or replaces by its key. */
  save(registration: Registration): Promise<void>;
  /** Oldest first; an empty filter gives all. */
  find(filter: Partial<RegistrationKey>): Promise<Registration[]>;
  remove(key: RegistrationKey): Promise<void>;
}
