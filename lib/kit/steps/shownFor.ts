/** Shows an input of a step for these verbs only. */
export const shownFor = (...verbs: string[]) => ({ show: { verb: verbs } });
