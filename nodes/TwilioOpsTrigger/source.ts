import type { Twilio } from 'twilio';

/** Parameters of a resource at Twilio, by the SDK's names. */
export type Values = Readonly<Record<string, unknown>>;

/** A phone number or a messaging service: something at Twilio that calls URLs. */
export interface Resource {
  sid: string;
  /** As people know it, for errors and lists. */
  label: string;
  values: Values;
}

/** One URL of a resource that can lead to a trigger. */
export interface Hook {
  /** Twilio's parameter that holds the URL; kept in the ledger. */
  field: string;
  /** What comes through it, as in «+1500… (incoming calls)». */
  carries: string;
  /** What to write so that the webhooks go to `url`; its keys are what must be remembered. */
  aim(url: string, current: Values): Values;
  /** What makes Twilio pass the URL over, in words; `undefined` when nothing does. */
  obstacle?(current: Values): string | undefined;
  /** Whether `aim` gets the obstacle out of the way; otherwise a person must. */
  clearsObstacle?: boolean;
}

/** The URL that stands there, '' for none. */
export const urlOf = ({ field }: Hook, current: Values): string => text(current[field]) ?? '';

/** A parameter of Twilio that is not empty. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Where a trigger's webhooks come from. */
export interface Source {
  /** Stored in users' workflows. */
  id: string;
  name: string;
  description: string;
  /** First two letters of its resources' SIDs. */
  prefix: string;
  /** By event id; events that are not here have no URL on this kind of resource. */
  hooks: Readonly<Record<string, Hook>>;
  /** The chosen resources by SID, or all of them. */
  list(twilio: Twilio, chosen: readonly string[] | 'all'): Promise<Resource[]>;
  /** `undefined` when it is no longer there. */
  fetch(twilio: Twilio, sid: string): Promise<Resource | undefined>;
  update(twilio: Twilio, sid: string, values: Values): Promise<void>;
}

/** The resource, or `undefined` where Twilio answers that there is none. */
export async function unlessGone<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}
