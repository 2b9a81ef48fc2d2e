import { createHash, randomUUID } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SHARED_PLACE } from './binaries.js';
import { EmbeddedPostgresRefusal } from './refusal.js';
import { barredFolder, type ServerUser } from './server-user.js';

/** The kernel's limit for a socket's path is 107 bytes on Linux and 103 on macOS. */
const LONGEST_SOCKET_PATH = 103;

/**
 * The folder that holds the cluster and its log: inside `home`, or, where `nobody` cannot reach `home`, a folder of
 * its own under /var/lib. `home` remembers which, so that a change of rights later does not hide the data, and
 * deleting `home` begins anew.
 */
export function choosePlace(
  home: string,
  user: ServerUser | undefined,
  log: (line: string) => void,
  shared = SHARED_PLACE,
) {
  const pointer = path.join(home, 'postgres.place');
  const own = path.join(home, 'postgres');
  const remembered = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : undefined;
  const barred = barredFolder(home, user);
  const elsewhere = barred && !existsSync(own) ? path.join(shared, randomUUID()) : undefined;
  const place = remembered ?? elsewhere ?? own;
  if (place === own && barred) {
    throw new EmbeddedPostgresRefusal(
      `The user "nobody", as whom PostgreSQL runs under root, cannot enter ${barred}, where ${own} lies. ` +
        `Open it (chmod o+x ${barred}) or set SHOUZHENG_HOME to another folder.`,
    );
  }
  if (remembered && !existsSync(remembered)) {
    throw new EmbeddedPostgresRefusal(
      `${pointer} says that the data is in ${remembered}, but that folder is gone.`,
    );
  }
  if (place !== own) log(`PostgreSQL: the user "nobody" cannot enter ${home}; its data is kept in ${place}.`);
  if (elsewhere) writeFileSync(pointer, `${elsewhere}\n`);
  makeOwnFolder(place, user);
  return place;
}

/** PostgreSQL's socket lies in its data folder; where that path is too long, in a short folder of its own. */
export function chooseSocketFolder(
  data: string,
  user: ServerUser | undefined,
  log: (line: string) => void,
): string {
  if (Buffer.byteLength(path.join(data, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH) return data;
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const short = path.join(tmpdir(), `shouzheng-${digest}`);
  makeOwnFolder(short, user);
  const found = lstatSync(short);
  // Anyone may write in the temporary folder: a folder that another prepared there is not ours.
  if (!found.isDirectory() || found.uid !== (user?.uid ?? process.getuid?.())) {
    throw new EmbeddedPostgresRefusal(
      `${short}, the folder for PostgreSQL's socket, belongs to somebody else.`,
    );
  }
  log(`PostgreSQL: the path of ${data} is too long for a socket; the socket lies in ${short}.`);
  return short;
}

export function demandSpace(place: string, minimumFreeBytes: number): void {
  const { bavail, bsize } = statfsSync(place);
  const free = bavail * bsize;
  if (free >= minimumFreeBytes) return;
  const mb = (bytes: number) => Math.floor(bytes / 1024 / 1024);
  throw new EmbeddedPostgresRefusal(
    `The disk is full: ${mb(free)} MB are free at ${place}, PostgreSQL needs ${mb(minimumFreeBytes)} MB to start.`,
  );
}

function makeOwnFolder(folder: string, user: ServerUser | undefined): void {
  if (existsSync(folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}
