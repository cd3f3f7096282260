import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  flagsOf,
  locationIn,
  secretsIn,
  WrongCall,
  type Environment,
} from '../../../../lib/ledger/move/call';
import { removeFolder, temporaryFolder } from '../../../../sandbox/temporaryFolder';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder('move-call');
});
afterEach(() => removeFolder(folder));

const url = 'postgres://ada:s3cr%20et@db.example:5433/ledger';
const refusalOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(WrongCall);
    return (error as Error).message;
  }
  throw new Error('It was not refused.');
};

describe('what is asked for on the command line', () => {
  it.each([
    [[], {}],
    [['--dry-run'], { 'dry-run': true }],
    [['--n8n-is-stopped'], { 'n8n-is-stopped': true }],
    [['--undo', '--target-is-lost'], { undo: true, 'target-is-lost': true }],
    [['--target-is-lost', '--help'], { 'target-is-lost': true, help: true }],
    [['--undo', '--help'], { undo: true, help: true }],
    [['--undo', '--dry-run', '--help'], { undo: true, 'dry-run': true, help: true }],
  ])('%j', (args, flags) => {
    expect(flagsOf(args)).toEqual(flags);
  });

  it('lets a target be lost only where the move is given up', () => {
    expect(refusalOf(() => flagsOf(['--target-is-lost']))).toMatch(
      /^--target-is-lost can only be given with --undo/,
    );
  });

  it.each([['--quickly'], ['--dry-run=yes'], [url]])('refuses %s without repeating it', (arg) => {
    const refusal = refusalOf(() => flagsOf([arg]));
    expect(refusal).toContain(
      'Nothing but --dry-run, --n8n-is-stopped, --undo, --target-is-lost, --help can be',
    );
    expect(refusal).not.toContain(arg);
  });
});

describe('the place that the environment names', () => {
  const from = (environment: Environment) => locationIn(environment, 'FROM');

  it('is a file, or PostgreSQL by its URL', () => {
    const environment = { TWILIO_OPS_LEDGER_FROM: '/ledger.sqlite', TWILIO_OPS_LEDGER_TO: url };
    expect(from(environment)).toEqual({ kind: 'sqlite', path: '/ledger.sqlite' });
    expect(locationIn(environment, 'TO')).toEqual({ kind: 'postgres', url });
  });

  it('has the folder for opt-outs if it is PostgreSQL', () => {
    const environment = {
      TWILIO_OPS_LEDGER_FROM: url,
      TWILIO_OPS_LEDGER_TO: '/ledger.sqlite',
      TWILIO_OPS_LEDGER_SPOOL_FOLDER: folder,
    };
    expect(from(environment)).toEqual({ kind: 'postgres', url, spoolFolder: folder });
    expect(locationIn(environment, 'TO')).toEqual({ kind: 'sqlite', path: '/ledger.sqlite' });
  });

  it('may stand in a file, which goes first; blanks around it are not part of it', () => {
    writeFileSync(join(folder, 'secret'), `\n ${url} \n`);
    const file = join(folder, 'secret');
    expect(from({ TWILIO_OPS_LEDGER_FROM_FILE: file })).toEqual({ kind: 'postgres', url });
    const both = { TWILIO_OPS_LEDGER_FROM_FILE: file, TWILIO_OPS_LEDGER_FROM: '/other' };
    expect(from(both)).toEqual({ kind: 'postgres', url });
    const written = { TWILIO_OPS_LEDGER_FROM_FILE: '', TWILIO_OPS_LEDGER_FROM: ' /other\n' };
    expect(from(written)).toEqual({ kind: 'sqlite', path: '/other' });
  });

  it('is refused where nothing is named, or nothing that lasts', () => {
    expect(refusalOf(() => from({}))).toBe(
      'TWILIO_OPS_LEDGER_FROM is empty: say where the ledger is.',
    );
    expect(refusalOf(() => locationIn({ TWILIO_OPS_LEDGER_TO: ' ' }, 'TO'))).toBe(
      'TWILIO_OPS_LEDGER_TO is empty: say where the ledger goes.',
    );
    expect(refusalOf(() => from({ TWILIO_OPS_LEDGER_FROM: ':memory:' }))).toBe(
      'TWILIO_OPS_LEDGER_FROM is no place that lasts.',
    );
  });

  it('is refused where its file cannot be read, with the reason', () => {
    const environment = { TWILIO_OPS_LEDGER_FROM_FILE: join(folder, 'missing') };
    expect(refusalOf(() => from(environment))).toMatch(
      /^TWILIO_OPS_LEDGER_FROM_FILE cannot be read: ENOENT/,
    );
  });

  it.each([
    'postgres:/ada:s3cret@db.example/ledger',
    'postgres:ada:s3cret@db.example/ledger',
    'Postgresql:ada:s3cret',
    'postgresql:\\\\ada:s3cret@db.example/ledger',
    'ada:s3cret@db.example:5432/ledger',
    '//ada:s3cret@db.example/ledger',
  ])('is refused where it looks like a URL and is none, and is not repeated: %s', (written) => {
    const refusal = refusalOf(() => from({ TWILIO_OPS_LEDGER_FROM: written }));
    expect(refusal).toMatch(/^TWILIO_OPS_LEDGER_FROM is neither a URL of the form .* nor a file/);
    expect(refusal).not.toMatch(/s3cret|ada|db\.example/);
    const file = refusalOf(() => from({ TWILIO_OPS_LEDGER_FROM_FILE: written }));
    expect(file).toBe(
      'TWILIO_OPS_LEDGER_FROM_FILE cannot be read: ENOENT. Name a file that holds the URL.',
    );
  });

  it('may look like a URL where it is a file', () => {
    const path = join(folder, 'ada@home.sqlite');
    writeFileSync(path, '');
    expect(from({ TWILIO_OPS_LEDGER_FROM: path })).toEqual({ kind: 'sqlite', path });
    const other = { TWILIO_OPS_LEDGER_FROM: './postgres.sqlite' };
    expect(from(other)).toEqual({ kind: 'sqlite', path: './postgres.sqlite' });
  });

  it('is refused where it is the URL of something else, without its password', () => {
    const other = { TWILIO_OPS_LEDGER_FROM: 'mysql://ada:s3cret@db.example/ledger' };
    expect(refusalOf(() => from(other))).toContain('not of the form postgres://');
    expect(() => from(other)).not.toThrow('s3cret');
  });
});

it.each(['postgres://ada:s3cr%ff@db/ledger', 'postgres://ada@db/s3cr%ff'])(
  'an escape that is no character is a wrong call: %s',
  (written) => {
    const refusal = refusalOf(() => locationIn({ TWILIO_OPS_LEDGER_FROM: written }, 'FROM'));
    expect(refusal).toMatch(/^TWILIO_OPS_LEDGER_FROM: It has an escape such as %FF/);
    expect(refusal).not.toContain('s3cr');
  },
);

describe('what must not be printed of a place', () => {
  it('is the URL with the password, and the password as it is written and as it is meant', () => {
    const secrets = secretsIn({ kind: 'postgres', url });
    expect(secrets[0]).toBe(url);
    expect(secrets).toEqual(expect.arrayContaining(['s3cr%20et', 's3cr et']));
  });

  it('is a password among the parameters, too', () => {
    const other = 'postgres://db.example/ledger?user=ada&password=s3cr%2Fet';
    expect(secretsIn({ kind: 'postgres', url: other })).toEqual([other, 's3cr/et', 's3cr%2Fet']);
  });

  it('is only the URL where it has no password, and nothing of a path', () => {
    const other = 'postgres://ada@db.example/ledger';
    expect(secretsIn({ kind: 'postgres', url: other })).toEqual([other]);
    expect(secretsIn({ kind: 'sqlite', path: '/ledger.sqlite' })).toEqual([]);
  });
});
