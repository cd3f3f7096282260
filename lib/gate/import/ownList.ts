import type { ConsentEntryKind } from '../../ledger/ledger';
import type { Meaning, Statement } from './meaning';

/** What Consent › Get Many writes of each entry, in this order. */
export const consentColumns = [
  'kind',
  'person',
  'to',
  'channel',
  'purpose',
  'level',
  'source',
  'sender',
  'evidence',
  'occurredAt',
  'endsAt',
  'channelOnly',
  'recordedAt',
] as const;

/** Items have it only where it is so. */
const mayLack: ReadonlySet<string> = new Set(['channelOnly']);

/** What these mean in a list of ours alone: elsewhere `endsAt` may be of a membership. */
const ownMeanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['kind', { is: 'statement', sense: 'either', isOfEntries: true }],
  ['endsAt', { is: 'endsAt' }],
  ['channelOnly', { is: 'channelOnly' }],
]);

/** What the headings mean that only a list of ours has; nothing for any other list. */
export const meaningsOfOwn = (headings: readonly string[]): ReadonlyMap<string, Meaning> =>
  consentColumns.every((name) => mayLack.has(name) || headings.includes(name))
    ? ownMeanings
    : new Map();

const others = ['resume', 'unclear', 'cleared'] as const satisfies ConsentEntryKind[];

/** The kind of an entry that is neither a grant nor an opt-out. */
export const entryKindOf = (
  statements: ReadonlyArray<{ column: { meaning: Meaning }; text: string }>,
): (typeof others)[number] | undefined => {
  const cell = statements.find(({ column }) => (column.meaning as Statement).isOfEntries);
  return others.find((kind) => kind === cell?.text);
};
