import { memoByKey } from '../kit/memo';

/** ISO 8601 in UTC of an instant (ms); a batch asks for the same few again and again. */
export const iso = memoByKey(2000, (ms: number): string => new Date(ms).toISOString());
