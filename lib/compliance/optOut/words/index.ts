import type { OptOutWords } from '../words';
import en from './en';

/** Words of every language, English first. */
export const optOutWords: readonly OptOutWords[] = [en];
