/**
 * Twilio API addresses in an answer, which are of no use in a workflow, and what is the same in
 * every answer.
 */
const links = ['url', 'uri', 'links', 'subresourceUris', 'apiVersion'] as const;

type Json<Answer> = Answer extends { toJSON(): infer Plain } ? Plain : Answer;

/** An answer from the SDK, or what the ledger kept of one, without API addresses. */
export function withoutLinks<Answer extends object>(
  answer: Answer,
): Omit<Json<Answer>, (typeof links)[number]> {
  const plain = 'toJSON' in answer ? (answer as unknown as { toJSON(): object }).toJSON() : answer;
  const kept = Object.entries(plain).filter(([name]) => !links.some((link) => link === name));
  return Object.fromEntries(kept) as Omit<Json<Answer>, (typeof links)[number]>;
}
