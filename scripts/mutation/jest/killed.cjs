/** Stryker's name for the mutant that is being tried; none while the tests run without one. */
const current = () => process.env.__STRYKER_ACTIVE_MUTANT__;

let last;

exports.isMutated = () => current() !== undefined;

exports.noteKilled = () => {
  last = current();
};

/** Whether a test has failed already with this mutant. */
exports.isKilled = () => current() !== undefined && current() === last;
