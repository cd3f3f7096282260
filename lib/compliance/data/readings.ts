/**
 * Stands in the name of the rule pack for all that reads texts (`content/`, `optOut/`), which is
 * loaded at the first text only. Written by `npm run docs`.
 */
export const readings = '5b2867c85bb7a4b3';
