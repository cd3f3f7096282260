import type { IExecuteFunctions } from 'n8n-workflow';
import { n8nVariable } from '../kit/n8nVariable';
import { isTool } from '../kit/tool';
import { addresseeOf } from '../phone/addressee';
import type { Ledger, Origin, SendRef } from '../ledger/ledger';
import { hashOf } from '../ledger/contentHash';
import { countedForDays } from '../ledger/sendEnd';
import { dayMilliseconds } from '../kit/durations';
import type { Sending } from './contract';
import { retriedPlaces } from './retried';
import { nodeIdOf, runOf } from './run';

const yearDays = 366;

/**
 * How many days a default key is kept: for as long as n8n keeps an execution that can be retried
 * (by default 14 days), and at least as long as the row is kept anyway; a year where n8n keeps them
 * for ever.
 */
function executionDays() {
  const hours = n8nVariable('EXECUTIONS_DATA_MAX_AGE');
  if (/^(false|0)$/i.test(n8nVariable('EXECUTIONS_DATA_PRUNE') ?? '')) return yearDays;
  const days = Math.ceil(Number(hours || 0) / 24) + 1;
  return Math.min(yearDays, Math.max(countedForDays, days || 0));
}

/** How long the key is kept: a year where it is the user's own. */
export const keptMilliseconds = (isOwn: boolean): number =>
  (isOwn ? yearDays : executionDays()) * dayMilliseconds;

/** What identifies a send, and where it comes from. */
export interface Named extends SendRef {
  origin: Origin | null;
}

/** One thing to be sent, and the account that sends it. */
export interface Asked {
  itemIndex: number;
  account: string;
  sending: Sending;
  contentHash: string;
  /** The user's own key. */
  ownKey?: string;
}

/**
 * Gives each send its key. A key of the user's own belongs to account, kind and recipient.
 *
 * The default key names the execution, the node, its run and the item, so that n8n's Retry On Fail
 * and a repeated queue job find their first attempt. It leaves the content out, because a text that
 * contains the time must not go out twice either. It includes the instance, because two n8ns number
 * their executions alike. n8n's Retry is a new execution: it takes over the keys of the one it
 * continues.
 *
 * When a node runs as an AI agent's tool, each try is a new run. Account, sender, recipient and
 * content then take the place of run and item.
 */
export function keysOf(
  n8n: IExecuteFunctions,
  ledger: Pick<Ledger, 'sends'>,
): (asked: Asked) => Promise<Named> {
  const run = runOf(n8n);
  const { own, node: origin, isMomentSure } = run;
  const placed = run.retried && retriedPlaces(run, run.retried, ledger);
  if (!run.retried) run.note(own);
  const instance = n8n.getInstanceId();
  const node = nodeIdOf(n8n);
  return async ({ itemIndex, account, sending, contentHash, ownKey }) => {
    const { kind, sender, content } = sending;
    const recipient = addresseeOf(sending.recipient);
    const ref = { account, kind, recipient };
    if (ownKey !== undefined) return { ...ref, key: ownKey, isOwn: true, origin: null };
    const place = isTool(n8n)
      ? hashOf([account, sender, recipient, content])
      : `${run.index}/${itemIndex}`;
    const found = placed ? await placed({ ...ref, contentHash, place }) : { ...own, place };
    return {
      ...ref,
      key: [instance, found.execution, node, found.place].join('/'),
      isOwn: false,
      origin: { node: origin, ...found, isMomentSure },
    };
  };
}
