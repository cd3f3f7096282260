import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { LedgerLocation } from '../open';
import { placeOf } from '../openPostgres';
import { secretsOfUrl } from '../urlSecrets';

export const help = `Moves the ledger of n8n-nodes-twilio-ops to another place, with everything in it.

  TWILIO_OPS_LEDGER_FROM          where it is: the path of a SQLite file, or postgres://…
  TWILIO_OPS_LEDGER_TO            where it goes, likewise
  TWILIO_OPS_LEDGER_FROM_FILE     instead: a file that says so, such as a secret of Docker;
  TWILIO_OPS_LEDGER_TO_FILE         nothing of it is given on the command line
  TWILIO_OPS_LEDGER_SPOOL_FOLDER  the credential's Lasting Folder for Opt-Outs, if it names one

  --dry-run         says what would be done, and changes nothing
  --n8n-is-stopped  does not look for an n8n that uses the ledger
  --undo            gives up a move that was broken off; looks at TWILIO_OPS_LEDGER_TO where all
                    had been handed over by then, and else needs none
  --target-is-lost  with --undo: what is there is gone for good, and what n8n wrote there with it

Stop n8n first, with all its processes. The command can be run again at any time, and goes on where
it was. It ends with 0 when all has been moved or there was nothing to do, with 1 when something is
in the way, and with 2 when it was called wrongly.`;

/** Called in a way that cannot be carried out. */
export class WrongCall extends Error {}

const flags = {
  'dry-run': { type: 'boolean' },
  'n8n-is-stopped': { type: 'boolean' },
  undo: { type: 'boolean' },
  'target-is-lost': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export type Flags = Partial<Record<keyof typeof flags, boolean>>;

/** @throws WrongCall that repeats nothing of what was given: it may be a URL with its password */
export function flagsOf(args: readonly string[]): Flags {
  const given = parsed(args);
  // It would be believed to change nothing.
  if (given.undo && given['dry-run'] && !given.help)
    throw new WrongCall(
      '--undo cannot be given with --dry-run, which changes nothing: call it with one of the two. Nothing was changed.',
    );
  if (given['target-is-lost'] && !given.undo && !given.help)
    throw new WrongCall(
      '--target-is-lost can only be given with --undo, which lets the ledger be used again where it was. Nothing was changed.',
    );
  return given;
}

function parsed(args: readonly string[]): Flags {
  try {
    return parseArgs({ args: [...args], options: flags }).values;
  } catch {
    const names = Object.keys(flags).map((name) => `--${name}`);
    throw new WrongCall(
      `Nothing but ${names.join(', ')} can be given. Places are named in the environment, since everybody on a machine can read its command lines.`,
    );
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

type End = 'FROM' | 'TO';
const variableOf = (end: End): string => `TWILIO_OPS_LEDGER_${end}`;

/** Whether the environment names this place at all. */
export const isNamed = (environment: Environment, end: End): boolean =>
  Boolean(environment[variableOf(end)] || environment[`${variableOf(end)}_FILE`]);

/** Where a ledger is, as the environment says it. */
export function locationIn(environment: Environment, end: End): LedgerLocation {
  const name = variableOf(end);
  const written = textIn(environment, name);
  if (!written) throw new WrongCall(`${name} is empty: say where the ledger ${ends[end]}.`);
  if (written === ':memory:') throw new WrongCall(`${name} is no place that lasts.`);
  if (!written.includes('://')) {
    if (mayBeUrl(written) && !existsSync(written)) throw new WrongCall(`${name} ${neither}`);
    return { kind: 'sqlite', path: written };
  }
  checkUrl(written, name);
  const spoolFolder = environment['TWILIO_OPS_LEDGER_SPOOL_FOLDER'];
  if (spoolFolder) checkSpoolFolder(spoolFolder);
  return { kind: 'postgres', url: written, ...(spoolFolder && { spoolFolder }) };
}

/** @throws WrongCall that repeats nothing of the URL */
function checkUrl(url: string, name: string): void {
  try {
    placeOf(url);
    const { username, password, hostname, pathname } = new URL(url);
    decodeURIComponent([username, password, hostname, pathname].join(' '));
  } catch (error) {
    const why =
      error instanceof URIError ? 'It has an escape such as %FF that is no character.' : '';
    throw new WrongCall(`${name}: ${why || (error as Error).message}`);
  }
}

/** In a folder that is mistyped, nothing waits, and what waits in the right one is left behind. */
function checkSpoolFolder(folder: string): void {
  try {
    readdirSync(folder);
  } catch (error) {
    throw new WrongCall(
      `TWILIO_OPS_LEDGER_SPOOL_FOLDER is no folder that can be read: ${(error as Error).message}. Name the folder that the credential names, as it is called where this runs. Nothing was changed.`,
    );
  }
}

/** Whether it may be a URL, if a mistyped one, and so have a password in it. */
const mayBeUrl = (written: string): boolean => /@|:\/\/|^postgres/i.test(written);

const neither =
  'is neither a URL of the form postgres://user:password@host:5432/database nor a file that is there, and is not repeated here, since it may have a password in it. Correct the URL; or, for a new file, give a path without @ that does not begin with postgres, such as ./postgres.sqlite.';

const ends = { FROM: 'is', TO: 'goes' };

function textIn(environment: Environment, name: string): string | undefined {
  const file = environment[`${name}_FILE`];
  if (!file) return environment[name]?.trim();
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Somebody may have put the URL itself there.
    const why = mayBeUrl(file) ? `${code}. Name a file that holds the URL.` : message;
    throw new WrongCall(`${name}_FILE cannot be read: ${why}`);
  }
}

/** What must not be printed of a place: its URL, and the password in it. */
export const secretsIn = (location: LedgerLocation): string[] =>
  location.kind === 'sqlite' ? [] : [location.url, ...secretsOfUrl(location.url)];
