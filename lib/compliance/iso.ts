import { remember } from './boundedCache';

/** ISO 8601 in UTC of an instant (ms); a batch asks for the same few again and again. */
export const iso = remember(2000, (ms: number): string => new Date(ms).toISOString());
