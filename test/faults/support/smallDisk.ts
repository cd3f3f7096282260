import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';

/** A disk of a few megabytes that can be full. */
export interface SmallDisk {
  folder: string;
  /** Takes what is free, to the last byte. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  unmount(): Promise<void>;
}

/** @throws where this process may not mount: only root may. */
export async function mountSmallDisk(megabytes = 16): Promise<SmallDisk> {
  if (process.getuid?.() !== 0)
    throw new Error(
      'A disk that can be full is a tmpfs, which only root may mount: sudo npm run …',
    );
  const folder = await temporaryFolder('twilio-ops-disk');
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const unmount = () => execFileSync('umount', ['--lazy', folder]);
  process.once('exit', unmount);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'w');
      try {
        for (let size = 2 ** 20; size >= 1; size /= 2) writeUntilFull(file, Buffer.alloc(size));
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler, { force: true }),
    async unmount() {
      process.removeListener('exit', unmount);
      unmount();
      await removeFolder(folder);
    },
  };
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    while (writeSync(file, block) === block.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
