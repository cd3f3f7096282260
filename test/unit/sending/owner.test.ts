import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isOfThisProcess, isProvedGone, newOwner } from '../../../lib/sending/owner';

/** An owner like ours, save for what is named. */
function ownerWith(
  changes: Partial<Record<'process' | 'boot' | 'pidNamespace' | 'pid' | 'startedAt', string>>,
): string {
  const [process, boot, pidNamespace, pid, startedAt, count] = newOwner().split('/');
  const all = { process, boot, pidNamespace, pid, startedAt, ...changes };
  return [all.process, all.boot, all.pidNamespace, all.pid, all.startedAt, count].join('/');
}

describe('an owner', () => {
  it('is named by the process, the kernel, the namespace, the start, and a number', () => {
    const parts = newOwner().split('/');
    expect(parts).toHaveLength(6);
    const [name, boot, pidNamespace, pid, startedAt, count] = parts;
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
    expect(boot).toMatch(/^[0-9a-f-]{36}$/);
    expect(pidNamespace).toMatch(/^pid:\[\d+\]$/);
    expect(pid).toBe(String(process.pid));
    expect(startedAt).toMatch(/^\d+$/);
    expect(newOwner()).toBe([...parts.slice(0, 5), Number(count) + 1].join('/'));
  });

  it('is told as one of this process by the random name alone', () => {
    expect(isOfThisProcess(newOwner())).toBe(true);
    expect(isOfThisProcess(ownerWith({ boot: 'another', pid: '1' }))).toBe(true);
    expect(isOfThisProcess(ownerWith({ process: 'another' }))).toBe(false);
    expect(isOfThisProcess(`x${newOwner()}`)).toBe(false);
    expect(isOfThisProcess(newOwner().split('/')[0]!)).toBe(false);
  });
});

describe('that a process is gone', () => {
  it('is not proved of this one', () => {
    expect(isProvedGone(newOwner())).toBe(false);
  });

  it('is proved of one that ran here and has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const pid = String(child.pid);
    const startedAt = startOf(child.pid!);
    const owner = ownerWith({ process: 'child', pid, startedAt });
    expect(isProvedGone(owner)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isProvedGone(owner)).toBe(true);
  });

  it('is proved where the process id belongs to one that was started later', () => {
    expect(isProvedGone(ownerWith({ process: 'earlier', startedAt: '1' }))).toBe(true);
  });

  it.each([
    ['of another boot, or another machine', { boot: 'another' }],
    ['of another PID namespace', { pidNamespace: 'pid:[1]' }],
    ['of a system that does not tell', { boot: '', pidNamespace: '', startedAt: '' }],
  ])('is not proved of one %s', (_which, changes) => {
    expect(isProvedGone(ownerWith({ process: 'x', pid: '4194305', ...changes }))).toBe(false);
  });

  it('is not proved of a name of another form', () => {
    expect(isProvedGone('worker-7')).toBe(false);
    expect(isProvedGone('')).toBe(false);
  });
});

describe('on another system', () => {
  afterEach(() => jest.restoreAllMocks());
  type OwnerModule = typeof import('../../../lib/sending/owner');
  const load = (files: Record<string, string>): OwnerModule => {
    const read = (path: string) => {
      if (!(path in files)) throw new Error(`ENOENT: ${path}`);
      return files[path]!;
    };
    let loaded: OwnerModule | undefined;
    jest.isolateModules(() => {
      jest.doMock('node:fs', () => ({ readFileSync: read, readlinkSync: read }));
      loaded = require('../../../lib/sending/owner') as OwnerModule;
      jest.dontMock('node:fs');
    });
    return loaded!;
  };
  const stat = (name: string, startedAt: number) =>
    `7 (${name}) S ${Array.from({ length: 18 }, (_, index) => index).join(' ')} ${startedAt} 99 98\n`;
  const linux = {
    '/proc/sys/kernel/random/boot_id': ' b-1\n',
    '/proc/self/ns/pid': 'pid:[/1]',
    [`/proc/${process.pid}/stat`]: stat('node', 4242),
  };

  it('without /proc nothing is proved', () => {
    const { newOwner, isProvedGone, isOfThisProcess } = load({});
    const owner = newOwner();
    expect(owner).toMatch(/^[0-9a-f-]{36}\/\/\/\d+\/\/1$/);
    expect(isProvedGone(owner)).toBe(false);
    expect(isOfThisProcess(owner)).toBe(true);
    expect(isProvedGone('x///4194305/17/1')).toBe(false);
  });

  it('what the kernel tells is read as it writes it', () => {
    const { newOwner, isProvedGone } = load({
      ...linux,
      '/proc/8/stat': stat('a) b (c', 17),
    });
    expect(newOwner().split('/').slice(1)).toEqual([
      'b-1',
      'pid:[1]',
      `${process.pid}`,
      '4242',
      '1',
    ]);
    const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
    expect(isProvedGone('x/b-1/pid:[1]/8/17/1')).toBe(false);
    expect(isProvedGone('x/b-1/pid:[1]/8/18/1')).toBe(true);
    expect(kill.mock.calls).toEqual([
      [8, 0],
      [8, 0],
    ]);
  });

  it('without a boot id nothing is proved', () => {
    const { isProvedGone } = load({ ...linux, '/proc/sys/kernel/random/boot_id': '' });
    expect(isProvedGone('x//pid:[1]/4194305/17/1')).toBe(false);
  });

  it('without a PID namespace nothing is proved', () => {
    const { newOwner, isProvedGone } = load({ ...linux, '/proc/self/ns/pid': '' });
    const [, boot, pidNamespace, , startedAt] = newOwner().split('/');
    expect([boot, pidNamespace, startedAt]).toEqual(['b-1', '', '4242']);
    expect(isProvedGone('x/b-1//4194305/17/1')).toBe(false);
  });

  it.each([
    ['it is hidden, or no file can be opened', 'x/b-1/pid:[1]/9/17/1'],
    ['it could not tell when it was started', 'x/b-1/pid:[1]/8//1'],
  ])('one that lives is not proved gone where %s', (_why, owner) => {
    const { isProvedGone } = load({ ...linux, '/proc/8/stat': stat('node', 17) });
    jest.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not ours'), { code: 'EPERM' });
    });
    expect(isProvedGone(owner)).toBe(false);
  });

  it('one that does not exist is gone', () => {
    const { isProvedGone } = load(linux);
    jest.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('none'), { code: 'ESRCH' });
    });
    expect(isProvedGone('x/b-1/pid:[1]/9/17/1')).toBe(true);
  });
});

/** When a process was started, in ticks since boot. */
function startOf(pid: number): string {
  const { readFileSync } = jest.requireActual<typeof import('node:fs')>('node:fs');
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!;
}
