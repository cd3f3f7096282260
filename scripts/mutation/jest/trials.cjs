/** What each file of tests has achieved against the mutants of one file so far. */
exports.Trials = class Trials {
  byPath = new Map();

  /** @param milliseconds how long it took, whether or not it has killed the mutant */
  note(path, milliseconds, hasKilled) {
    const { spent, kills } = this.of(path);
    this.byPath.set(path, { spent: spent + milliseconds, kills: kills + (hasKilled ? 1 : 0) });
  }

  /**
   * How long it takes to kill a mutant, on average; before the first, how long all of it takes.
   * Tried in this order, the files need the least time in all.
   */
  costOfKill(path, millisecondsInAll) {
    const { spent, kills } = this.of(path);
    return (millisecondsInAll + spent) / (1 + kills);
  }

  of(path) {
    return this.byPath.get(path) ?? { spent: 0, kills: 0 };
  }
};
