import type { ConsentEvent } from './facts';

/**
 * Whether an entry settles an unclear one: it says that a person has read it, or it is as wide.
 * What is limited to a sender, or to a channel alone, leaves open what was meant for the others; a
 * grant that is no word on marketing, or not in force yet, says nothing about it.
 */
const settles = (later: ConsentEvent, unclear: ConsentEvent, at: Date): boolean => {
  const { kind, channel, purpose, sender, channelOnly, endsAt, occurredAt } = later;
  if (kind === 'unclear' || endsAt !== null) return false;
  if (channel !== 'any' && channel !== unclear.channel) return false;
  if (!(occurredAt.getTime() >= unclear.occurredAt.getTime())) return false;
  if (kind === 'cleared') return true;
  if (sender !== null && sender !== unclear.sender) return false;
  if (kind === 'revoke') return !channelOnly || unclear.channelOnly === true;
  return purpose !== 'transactional' && occurredAt.getTime() <= at.getTime();
};

/**
 * The messages that may be opt-outs, unless a person has read them since, or the recipient has said
 * something clear on the same channel. The ledger's list of them says the same in SQL.
 *
 * @param at when it is asked
 */
export const unsettledIn = <Event extends ConsentEvent>(
  events: readonly Event[],
  at: Date,
): Event[] =>
  events.filter(
    (event) => event.kind === 'unclear' && !events.some((later) => settles(later, event, at)),
  );
