/**
 * What n8n's answer to a resumption means: the execution continues with it; the execution is over,
 * or was never this n8n's; it may still take it later; or it keeps waiting, and the person is to be
 * asked again.
 */
export type Meaning = 'taken' | 'over' | 'later' | Ask;

/** What our node answers when a reply decides nothing. */
export interface Ask {
  /** The text of the message to send. */
  ask: string;
}

/**
 * How n8n 1.123 and 2.41 refuse (dist/webhooks/waiting-webhooks.js). Anything else (a proxy's page,
 * a gateway's time-out, an n8n that is starting) says nothing about the execution.
 */
const refusals: ReadonlyArray<readonly [status: number, words: RegExp]> = [
  // Ended with an error, was stopped, or ended successfully.
  [409, /has finished/],
  // n8n shows this page when a "sendAndWait" operation has ended, or another node is waiting by
  // now.
  [200, /<title>No action required<\/title>/],
  // Deleted, or an execution from another database.
  [404, /The execution .* does not exist|does not contain a waiting webhook|Could not find node/],
  // Signed with another key, or for an earlier execution with this id.
  [401, /Invalid token|Invalid Form Link/],
];

/** Reads n8n's answer to what was posted to the address of a waiting execution. */
export function meaningOf(status: number, body: string): Meaning {
  const { resumed, ask } = ourNodesAnswer(body);
  if (status === 200 && resumed === true) return 'taken';
  if (status === 200 && resumed === false && typeof ask === 'string') return { ask };
  // Nothing is waiting here under this proof.
  if (status === 410 && resumed === false) return 'over';
  return refusals.some(([refused, words]) => refused === status && words.test(body))
    ? 'over'
    : 'later';
}

function ourNodesAnswer(body: string): { resumed?: unknown; ask?: unknown } {
  try {
    return (JSON.parse(body) as object | null) ?? {};
  } catch {
    return {};
  }
}
