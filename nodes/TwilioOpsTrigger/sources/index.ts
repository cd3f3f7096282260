import type { Source } from '../source';
import { byHand } from './byHand';
import { eventStreams } from './eventStreams';
import { messagingServices } from './messagingServices';
import { phoneNumbers } from './phoneNumbers';
import { usageTrigger } from './usageTrigger';

/** All sources, in the order of the list. */
export const sources: readonly Source[] = [
  phoneNumbers,
  messagingServices,
  eventStreams,
  usageTrigger,
  byHand,
];

/**
 * The source to which a registration belongs: by its resource's SID, or by the source's own id for
 * what it made.
 */
export const sourceOf = (resource: string): Source | undefined =>
  sources.find(({ id, ...source }) =>
    source.kind === 'urls' ? resource.startsWith(source.prefix) : resource === id,
  );
