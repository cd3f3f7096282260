import { createHash } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { isTool } from '../kit/tool';
import { addresseeOf } from '../phone/addressee';
import type { Ledger, Origin, SendRef } from '../ledger/ledger';
import type { Sending } from './contract';
import { runOf } from './run';

/**
 * A key of the user's own holds until it is used again after a year; the default one as long as n8n
 * may repeat an execution.
 */
const keptDays = { own: 366, default: 7 };
const dayMilliseconds = 86_400_000;

/** A hash of what is sent, for telling it from something else; not reversible. */
export const contentHashOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content) ?? '')
    .digest('hex');

/** How long the key is kept. */
export const keptMilliseconds = (isOwn: boolean): number =>
  (isOwn ? keptDays.own : keptDays.default) * dayMilliseconds;

/** What names a send, and where it comes from. */
export interface Named extends SendRef {
  origin: Origin | null;
}

/** One thing to be sent, by the account that sends it. */
export interface Asked {
  itemIndex: number;
  account: string;
  sending: Sending;
  contentHash: string;
  /** The user's own key. */
  ownKey?: string;
}

/**
 * Gives each sending its key. An own key belongs to account, kind and recipient.
 *
 * The default names the execution, the node, its run and the item, so that n8n's Retry On Fail and
 * a repeated queue job find their first attempt; not the content, for a text with the time in it
 * must not go out twice. The instance belongs to it, because two n8n's count their executions
 * alike. n8n's Retry is another execution: it takes the keys of the one that it goes on with.
 *
 * When a node runs as a tool of an AI agent, each try is a new run: there account, sender,
 * recipient and content stand for run and item.
 */
export function keysOf(
  n8n: IExecuteFunctions,
  ledger: Pick<Ledger, 'sends'>,
): (asked: Asked) => Promise<Named> {
  const run = runOf(n8n, ledger);
  const instance = n8n.getInstanceId();
  const node = n8n.getNode().id;
  return async ({ itemIndex, account, sending, contentHash, ownKey }) => {
    const { kind, sender, content } = sending;
    const recipient = addresseeOf(sending.recipient);
    const ref = { account, kind, recipient };
    if (ownKey !== undefined) return { ...ref, key: ownKey, isOwn: true, origin: null };
    const place = isTool(n8n)
      ? contentHashOf([account, sender, recipient, content])
      : `${run.index}/${itemIndex}`;
    const named = (execution: string): Named => ({
      ...ref,
      key: [instance, execution, node, place].join('/'),
      isOwn: false,
      origin: { ...run.origin, place, execution },
    });
    return named(await run.executionOf({ place, contentHash, recipient, named }));
  };
}
