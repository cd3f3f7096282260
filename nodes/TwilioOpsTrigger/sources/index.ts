import type { Source } from '../source';
import { byHand } from './byHand';
import { messagingServices } from './messagingServices';
import { phoneNumbers } from './phoneNumbers';

/** All sources, in the order of the list. */
export const sources: readonly Source[] = [phoneNumbers, messagingServices, byHand];

/** The source to which a resource belongs, by its SID. */
export const sourceOfSid = (sid: string): Source | undefined =>
  sources.find(({ prefix }) => prefix !== '' && sid.startsWith(prefix));
