import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresRefusal } from './refusal.js';

/** Whom PostgreSQL runs as. It refuses to run as root, so root starts it as `nobody`; everyone else as himself. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** `undefined` means: as the user we are. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const nobody = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  if (!nobody) {
    throw new EmbeddedPostgresRefusal(
      'PostgreSQL cannot run as root, and this machine has no user "nobody".',
    );
  }
  return { uid: Number(nobody[2]), gid: Number(nobody[3]) };
}

/**
 * The first folder on the way to `target` that `user` may not enter, or `undefined` when he gets there.
 * A clone under /root or in a folder of `mktemp -d` (mode 0700) is the usual case.
 */
export function barredFolder(target: string, user: ServerUser | undefined): string | undefined {
  if (!user) return undefined;
  let folder = realpathSync(nearestExisting(target));
  const chain = [folder];
  while (path.dirname(folder) !== folder) chain.unshift((folder = path.dirname(folder)));
  return chain.find((each) => !mayEnter(each, user));
}

function mayEnter(folder: string, user: ServerUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  const enter = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & enter) !== 0;
}

function nearestExisting(target: string): string {
  return statSync(target, { throwIfNoEntry: false }) ? target : nearestExisting(path.dirname(target));
}
