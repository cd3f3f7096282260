import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Report } from './report';
import { rooms } from './rooms';

const root = join(__dirname, '../..');
/** Stryker's, ignored by Git: its sandboxes, and what earlier runs know of each mutant. */
const folder = '.mutation';
const here = './scripts/mutation';
/** What is not mutated, a file of this folder each. */
const ignorers = ['prose', 'columnTypes', 'examples'];

export interface RunOptions {
  /** Files to mutate, instead of the whole room. */
  files: string[];
  /** How many mutants are tried at once. */
  concurrency: number;
  /** Tries all again, whatever is known from earlier runs. */
  force: boolean;
}

/**
 * Tries the mutants of a room, those left out whose code and tests are as they were.
 * @returns what is known of every mutant of the room, those of earlier runs included
 * @throws Error when the tests fail without any mutant, or Stryker cannot run
 */
export function runStryker(room: string, { files, concurrency, force }: RunOptions): Report {
  const { mutate, testMatch } = rooms[room]!;
  const incrementalFile = `${folder}/${room}.json`;
  const configFile = `${folder}/${room}.config.json`;
  const config = {
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner', ...ignorers.map((name) => `${here}/${name}.ts`)],
    ignorers,
    mutate: files.length > 0 ? files : mutate,
    jest: { configFile: 'jest.mutation.config.js', config: { testMatch } },
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile,
    force,
    concurrency,
    // Long enough for a busy machine: a mutant that was only slow would count as killed.
    timeoutMS: 60_000,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    tempDirName: `${folder}/tmp`,
    cleanTempDir: 'always',
    ignorePatterns: [folder, 'dist', 'docs/images', 'sandbox/.state'],
    // Sandboxes lie within the project, so its own node_modules is found from there.
    symlinkNodeModules: false,
    disableTypeChecks: false,
  };
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, configFile), JSON.stringify(config));
  const { status } = spawnSync('stryker', ['run', configFile], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Stryker could not try the room ${room}; see above.`);
  return JSON.parse(readFileSync(join(root, incrementalFile), 'utf8')) as Report;
}
