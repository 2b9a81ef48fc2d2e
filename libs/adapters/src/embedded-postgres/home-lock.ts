import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresRefusal } from './refusal.js';

/** How long a rival may need between finding a dead owner and writing himself in. */
const RIVAL_MS = 100;

/**
 * One program at a time per home. The file names its owner; an owner that no longer lives does not count.
 * The data hangs on more than this: PostgreSQL's own postmaster.pid lets no second server in.
 */
export async function lockHome(home: string): Promise<() => void> {
  mkdirSync(home, { recursive: true });
  const lock = path.join(home, 'postgres.lock');
  const mine = path.join(home, `postgres.lock.${process.pid}`);
  const me = identity(process.pid);
  try {
    writeFileSync(mine, me);
    // link() is atomic and brings the content with it: nobody ever reads an empty lock.
    linkSync(mine, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = readFileSync(lock, 'utf8');
    if (isAlive(owner)) refuse(home, owner);
    // Of several rivals that found the same dead owner, the last to write stays in the file, and he alone goes on.
    renameSync(mine, lock);
    await sleep(RIVAL_MS);
    const winner = readFileSync(lock, 'utf8');
    if (winner !== me) refuse(home, winner);
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (existsSync(lock) && readFileSync(lock, 'utf8') === me) rmSync(lock, { force: true });
  };
}

function refuse(home: string, owner: string): never {
  const pid = owner.split(' ')[0];
  throw new EmbeddedPostgresRefusal(
    `Shouzheng is already running in ${home} (process ${pid}). Stop it first, or set SHOUZHENG_HOME to another folder.`,
  );
}

function isAlive(owner: string): boolean {
  const pid = Number(owner.split(' ')[0]);
  return Number.isInteger(pid) && pid > 0 && isRunning(pid) && identity(pid) === owner;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A pid is used again after a while; with the moment its process began (Linux) it is not. */
function identity(pid: number): string {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return String(pid);
  const afterName = readFileSync(stat, 'utf8').split(') ').at(-1) ?? '';
  return `${pid} ${afterName.split(' ')[19]}`;
}
