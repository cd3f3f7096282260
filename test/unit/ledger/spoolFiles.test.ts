import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ConsentEvent } from '../../../lib/ledger/ledger';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { spoolAt } from '../../../lib/ledger/spool';
import { person } from '../../support/person';
import { revoke } from './contract/samples';

let folder: string;
let path: string;
const warnings: string[] = [];
const spool = () => spoolAt(path, (message) => warnings.push(message));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-files-'));
  path = join(folder, 'ledger.spool');
  warnings.length = 0;
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const [one, two, three] = ['31', '32', '33'].map((end) =>
  revoke({ recipient: person(`+150055500${end}`) }),
) as [ConsentEvent, ConsentEvent, ConsentEvent];

/** Does something else right before the first time that a function of the file system is called. */
function beforeFirst(name: 'readFile' | 'stat', act: () => unknown): void {
  const original = fs[name] as (...given: unknown[]) => Promise<unknown>;
  jest.spyOn(fs, name).mockImplementationOnce((async (...given: unknown[]) => {
    await act();
    return original(...given);
  }) as never);
}

/** A ledger that takes everything, and says what it was given. */
const taking = (during: () => unknown = () => {}) => {
  const taken: ConsentEvent[] = [];
  const append = async (events: readonly ConsentEvent[]) => {
    taken.push(...events);
    await during();
    return events.length;
  };
  return { taken, append };
};

describe('the files of a spool', () => {
  it('are those beside it that were moved aside, and no others', async () => {
    const id = randomUUID();
    const others = [`ladder.spool.${id}`, `ledger.spool.x.${id}`, `ledger.spool.${id}.bak`];
    for (const name of [...others, `ledger.spool.${id}`])
      writeFileSync(join(folder, name), `${JSON.stringify(one)}\n`);
    mkdirSync(join(folder, `ledger.spool.${randomUUID()}`));
    expect(await spool().read()).toEqual([one]);
    const { taken, append } = taking();
    await spool().replay({ append });
    expect(taken).toEqual([one]);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(others));
  });

  it('need not be there, nor their folder; anything else in the way is said', async () => {
    await spool().replay(taking());
    path = join(folder, 'deeper', 'ledger.spool');
    expect(await spool().read()).toEqual([]);
    await expect(spool().append([one])).rejects.toMatchObject({ code: 'ENOENT' });
    writeFileSync(join(folder, 'deeper'), '');
    await expect(spool().read()).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('are where a link leads that somebody has put in its place', async () => {
    mkdirSync(join(folder, 'lasting'));
    symlinkSync(join(folder, 'lasting', 'opt-outs'), path);
    for (const event of [one, two]) {
      await spool().append([event]);
      expect(await spool().read()).toEqual([event]);
      const { taken, append } = taking();
      await spool().replay({ append });
      expect(taken).toEqual([event]);
      expect(await spool().read()).toEqual([]);
    }
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it('are never a folder that has its name', async () => {
    mkdirSync(path);
    await spool().replay(taking());
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('are closed to others again, and let go of', async () => {
    writeFileSync(path, '');
    chmodSync(path, 0o644);
    const open = jest.spyOn(fs, 'open');
    await spool().append([one]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const handle = (await open.mock.results[0]!.value) as FileHandle;
    expect(handle.fd).toBe(-1);
  });

  it('are read again where one was moved aside meanwhile', async () => {
    await spool().append([one]);
    beforeFirst('readFile', () => renameSync(path, `${path}.${randomUUID()}`));
    expect(await spool().read()).toEqual([one]);
  });

  it('are written again where one was moved aside, or taken in, meanwhile', async () => {
    const { taken, append } = taking();
    beforeFirst('stat', () => spool().replay({ append }));
    await spool().append([one]);
    expect(await spool().read()).toEqual([one]);
    beforeFirst('stat', async () => {
      await spool().replay({ append });
      writeFileSync(path, '');
    });
    await spool().append([two]);
    expect(await spool().read()).toEqual([two]);
    expect(taken).toEqual([one, one, two]);
  });

  it('are passed over by a replay where another has just taken them in', async () => {
    await spool().append([one]);
    beforeFirst('readFile', () => rmSync(join(folder, readdirSync(folder)[0]!)));
    const { taken, append } = taking();
    await spool().replay({ append });
    expect(taken).toEqual([]);
  });

  it('lose nothing that comes between the moving aside and the end of a replay', async () => {
    await spool().append([one]);
    const rename = fs.rename.bind(fs);
    jest.spyOn(fs, 'rename').mockImplementationOnce(async (from, to) => {
      await rename(from, to);
      await spool().append([two]);
    });
    const { taken, append } = taking(async () => {
      if (taken.length === 1) await spool().append([three]);
    });
    await spool().replay({ append });
    expect([...taken, ...(await spool().read())]).toEqual([one, two, three]);
  });
});

describe('lines that are no entries', () => {
  const bad = '{"kind":"perhaps"}';
  beforeEach(() => writeFileSync(path, `${bad}\n${bad}2\n`));

  it('stay until they could be put aside', async () => {
    mkdirSync(`${path}.bad`);
    await expect(spool().replay(taking())).rejects.toMatchObject({ code: 'EISDIR' });
    expect(warnings).toEqual([]);
    rmSync(`${path}.bad`, { recursive: true });
    await spool().replay(taking());
    expect(readFileSync(`${path}.bad`, 'utf8')).toBe(`\n${bad}\n${bad}2\n`);
    expect(warnings).toEqual([expect.stringContaining(`2 lines of ${path} are no opt-outs`)]);
  });

  it('are put aside once by several that replay at once', async () => {
    await Promise.all([1, 2, 3].map(async () => spool().replay(taking())));
    expect(readFileSync(`${path}.bad`, 'utf8')).toBe(`\n${bad}\n${bad}2\n`);
    expect(warnings).toHaveLength(1);
  });

  it('are a warning of the process where nobody else is told', async () => {
    const emit = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    await spoolAt(path).replay(taking());
    expect(emit).toHaveBeenCalledWith(expect.stringContaining(`${path}.bad`));
  });
});

describe('what the ledger will never take', () => {
  const refusal = new LedgerError('It does not fit', { cause: { code: '22P05' } });

  it('is put aside; all else is taken in', async () => {
    await spool().append([one, two, three]);
    const taken: ConsentEvent[] = [];
    await spool().replay({
      async append(events) {
        if (events.some(({ recipient }) => recipient === two.recipient)) throw refusal;
        return taken.push(...events);
      },
    });
    expect(taken).toEqual([one, three]);
    expect(await spool().read()).toEqual([]);
    expect(readFileSync(`${path}.bad`, 'utf8').trim()).toBe(JSON.stringify(two));
    expect(warnings).toEqual([expect.stringContaining('1 lines')]);
  });

  it('is told from what it cannot take now, which goes on waiting', async () => {
    await spool().append([one, two]);
    const append = () => Promise.reject(new LedgerError('The disk is full'));
    await expect(spool().replay({ append })).rejects.toThrow('The disk is full');
    expect(await spool().read()).toEqual([one, two]);
  });
});
