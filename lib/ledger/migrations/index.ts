import { initial } from './0001Initial';
import type { Migration } from './Migration';

/** In order of version, without gaps. */
export const migrations: readonly Migration[] = [initial];
