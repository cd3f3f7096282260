import type { INodeProperties } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import { calledAddress } from '../../lib/twilio/connectionOverrides';

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

/** The address that is called, '' for none. */
export const urlOf = ({ field }: Pick<Hook, 'field'>, current: Values): string =>
  calledAddress(text(current[field]) ?? '');

/** A parameter of Twilio that is not empty. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

interface Choice {
  /** Stored in users' workflows. */
  id: string;
  name: string;
  description: string;
}

/** Resources that are there and have URLs, which the trigger borrows. */
export interface UrlSource extends Choice {
  kind: 'urls';
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

/**
 * Something that the trigger makes at Twilio for itself, and finds again by the mark it puts on it.
 */
export interface MadeSource extends Choice {
  kind: 'made';
  /** The only events that come of it. */
  events: readonly string[];
  /** Parameters of its own. */
  properties(): INodeProperties[];
  /**
   * What the user wants, from those parameters.
   * @throws FieldError when nothing can be made of them
   */
  desiredOf(read: (name: string) => unknown, events: readonly string[]): unknown;
  /** Whether it is there just as wanted. */
  isMade(twilio: Twilio, mark: Mark, desired: unknown): Promise<boolean>;
  /** Creates what is missing, changes what differs, and removes what is no longer needed. */
  make(twilio: Twilio, mark: Mark, desired: unknown): Promise<void>;
  remove(twilio: Twilio, mark: Mark): Promise<void>;
}

/** By what a made thing is known: its description at Twilio, which contains the trigger's URL. */
export interface Mark {
  text: string;
  url: string;
}

export const markOf = (url: string): Mark => ({ text: `Twilio Ops Trigger at ${url}`, url });

/** The URL is given to Twilio by the user. */
export interface HandSource extends Choice {
  kind: 'hand';
}

/** Where a trigger's webhooks come from. */
export type Source = UrlSource | MadeSource | HandSource;

/** The resource, or `undefined` where Twilio answers that there is none. */
export const unlessGone = async <T>(found: Promise<T>): Promise<T | undefined> =>
  found.catch((error: { status?: number }) =>
    error.status === 404 ? undefined : Promise.reject(error),
  );
