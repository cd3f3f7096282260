import type { RowKind } from './activeRows';
import type { ChannelGroup } from './facts';
import type { Jurisdiction } from './jurisdiction';

/** Tells from the rows of jurisdictions which of them a rule concerns, for the documentation. */
export type Scope = (all: Iterable<Jurisdiction>) => string;

type RowOf<K extends RowKind> = NonNullable<Jurisdiction[K]>[number];

/**
 * The places that have a row of one kind: those for all channels first, then those for calls or
 * texts alone.
 */
export const placesWith =
  <K extends RowKind>(kind: K, concerns: (row: RowOf<K>) => boolean = () => true): Scope =>
  (all) => {
    const places = new Map<string, string[]>();
    for (const { code, [kind]: rows = [] } of all) {
      const groups = (rows as ReadonlyArray<RowOf<K> & { on?: readonly ChannelGroup[] }>)
        .filter(concerns)
        .flatMap(({ on = ['text', 'voice'] }) => on);
      const where = [...new Set(groups)].sort().join();
      if (where !== '') places.set(where, [...(places.get(where) ?? []), code]);
    }
    const named = { 'text,voice': '', voice: 'voice: ', text: 'text: ' };
    return Object.entries(named)
      .flatMap(([where, name]) => {
        const codes = places.get(where);
        return codes ? [name + codes.sort().join(', ')] : [];
      })
      .join('; ');
  };
