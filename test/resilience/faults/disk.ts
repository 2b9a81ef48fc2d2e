import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Room for the data, the log of writes and what one installation adds in its rounds. */
const DISK_MB = 400;

/** Where the server keeps its data, in a size that can be filled up. */
export interface Disk {
  /** How it is done, for the line of the round. */
  readonly how: string;
  readonly folder: string;
  /** From now on nothing more can be written. `postmaster` is the server's process. */
  fill(postmaster: number): void;
  free(): void;
}

/** A small file system of its own where this user may mount one; else a limit on the size of the server's files. */
export function diskFor(home: string): Disk {
  const folder = path.join(home, 'disk');
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  const options = ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=0755`, 'tmpfs', folder];
  const mounted = spawnSync('mount', options).status === 0;
  return mounted ? smallDisk(folder) : limitedFiles(folder);
}

function smallDisk(folder: string): Disk {
  const filler = path.join(folder, 'filler');
  return {
    how: `a mounted file system of ${DISK_MB} MB, filled up`,
    folder,
    fill() {
      const file = openSync(filler, 'w');
      // In ever smaller pieces, so that not a page is left.
      for (let piece = 8 * 1024 * 1024; piece >= 512; piece /= 2) writeUntilFull(file, Buffer.alloc(piece));
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
  };
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) if (writeSync(file, piece) < piece.length) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

/** Beyond so many bytes of a file nothing can be written: like a full disk, it meets whatever grows, but says EFBIG. */
const LIMIT_BYTES = 16_384;

function limitedFiles(folder: string): Disk {
  let limited: readonly number[] = [];
  const limit = (bytes: string): void => {
    for (const pid of limited) spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
  };
  return {
    how: `no file system could be mounted: files of the server limited to ${LIMIT_BYTES} bytes (prlimit)`,
    folder,
    fill(postmaster) {
      limited = [postmaster, ...childrenOf(postmaster)];
      limit(String(LIMIT_BYTES));
      if (!/Max file size\s+16384\s/.test(readFileSync(`/proc/${postmaster}/limits`, 'utf8')))
        throw new Error(
          'neither a file system can be mounted nor files be limited: the full disk is not tested',
        );
    },
    free: () => limit('unlimited'),
  };
}

function childrenOf(parent: number): number[] {
  const isChild = (pid: string): boolean => {
    try {
      return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === parent;
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isChild(name))
    .map(Number);
}
