const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** In the sandbox, and so shared by its processes. */
const fileIn = (rootDir) => join(rootDir, 'knownTests.json');

/**
 * What the run without a mutant showed of each file of tests, by its path: the `names` of its tests
 * and how many `milliseconds` they took together.
 */
exports.readKnown = (rootDir) => JSON.parse(readFileSync(fileIn(rootDir), 'utf8'));

exports.writeKnown = (rootDir, known) => writeFileSync(fileIn(rootDir), JSON.stringify(known));
