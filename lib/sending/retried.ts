import { lazy } from '../kit/memo';
import type { Addressee } from '../phone/addressee';
import type { Ledger, Origin } from '../ledger/ledger';
import { momentOf, type Belonging, type Retried, type Run } from './run';

/** One thing that a Retry is about to send. */
export interface Sent {
  account: string;
  kind: string;
  recipient: Addressee;
  contentHash: string;
  /** Where it stands in this run. */
  place: string;
}

/** The execution and the place that a send's default key names. */
export type Whereabouts = Belonging & Pick<Origin, 'place'>;

/**
 * Tells which execution the sends of a Retry belong to, and which place each of them had there: a
 * list that is read anew may come in another order.
 *
 * The execution is that which an earlier attempt noted, or which n8n names if it has sent from this
 * node. Where neither is so, only an execution of the right moment is taken that has sent this very
 * thing, lest a Retry is given what another execution has sent.
 */
export function retriedPlaces(
  { node, index, note }: Run,
  { noted, named, began, traceless }: Retried,
  { sends }: Pick<Ledger, 'sends'>,
): (sent: Sent) => Promise<Whereabouts> {
  const claim = placesToClaim();

  const known = lazy(async (): Promise<Belonging | undefined> => {
    const first = noted ?? (await firstAttempt());
    if (first) note(first);
    return first;
  });

  async function firstAttempt(): Promise<Belonging | undefined> {
    if (!began) return undefined;
    const executed = await sends.executionsOf(node, began);
    if (named !== undefined) return executed.find(({ execution }) => execution === named);
    // Where none is named, the only one of the very moment is it.
    return began.from === began.to && executed.length === 1 ? executed[0] : undefined;
  }

  return async ({ place, ...what }) => {
    const first = await known();
    const within = first ? momentOf(first.establishedAt) : began;
    const there = within ? await sends.placesOf({ ...what, node }, within) : [];
    const belonging = first ?? there[0] ?? traceless;
    const places = there.filter((one) => isSame(one, belonging)).map((one) => one.place);
    const ofThisRun = places.filter((one) => one.startsWith(`${index}/`));
    return { ...belonging, place: claim(what, place, ofThisRun) };
  };
}

/** The places of one person: whoever stands at a key of `given` has its value. */
interface Places {
  taken: Set<string>;
  given: Map<string, string>;
  left: string[];
}

const isSame = (one: Belonging, other: Belonging) =>
  one.execution === other.execution && one.establishedAt === other.establishedAt;

/**
 * Gives each send to a person a place of its own: the one where it stands, or else one where the
 * first attempt sent the same. Who finds their own taken gets the one that the taker has left: so a
 * list sends as many to each person as it has items, however it is ordered. Who asks again gets the
 * same one.
 */
function placesToClaim() {
  const groups = new Map<string, Places>();
  return (what: Omit<Sent, 'place'>, own: string, there: readonly string[]): string => {
    const name = JSON.stringify([what.account, what.kind, what.recipient]);
    const group: Places = groups.get(name) ?? { taken: new Set(), given: new Map(), left: [] };
    groups.set(name, group);
    const { taken, given, left } = group;
    const before = given.get(own);
    if (before !== undefined) return before;
    const order = there.includes(own) ? [own, ...there, ...left] : [...there, own, ...left];
    const place = order.find((one) => !taken.has(one)) ?? own;
    taken.add(place);
    given.set(own, place);
    if (place !== own) left.push(own);
    return place;
  };
}
