/** Compiles all generated data: `tsx scripts/data/all.ts`. */
import './zones';
import './areaCodes';
import './holidays';
