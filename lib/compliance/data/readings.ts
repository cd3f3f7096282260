/**
 * Stands in the name of the rule pack for all that reads texts (`content/`, `optOut/`), which is
 * loaded at the first text only. Written by `npm run docs`.
 */
export const readings = '7eed12f97b3d051c';
