// One PostgreSQL for a whole jest run: jest's global setup prepares a folder, the first test that needs a database
// starts the server in it (libs/testing/src/postgres.ts), and the global teardown ends it, also after Ctrl-C.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PREFIX = 'shouzheng-test-';

/** The environment variable that tells the workers where the run's folder is. */
export const RUN_HOME = 'SHOUZHENG_TEST_RUN_HOME';

export default function setup() {
  sweep();
  const home = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(home, 0o755);
  process.env[RUN_HOME] = home;
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) process.once(signal, () => process.exit(code)); // prettier-ignore
  process.once('exit', () => endRun(home));
}

/** A run that was killed outright leaves its server behind: the next run clears it away. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!isRunning(pid)) endRun(path.join(tmpdir(), name));
  }
}

/** Ends the server at once: nobody needs these data again. Synchronous, because it also runs while the process exits. */
export function endRun(home) {
  // Where a test gave the server a small disk of its own, it lies there.
  const disk = path.join(home, 'disk');
  for (const place of [home, disk]) endServer(place);
  if (existsSync(disk)) spawnSync('umount', [disk]);
  rmSync(home, { recursive: true, force: true });
}

function endServer(home) {
  const pidFile = path.join(home, 'postgres/data/postmaster.pid');
  if (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (isRunning(pid)) process.kill(pid, 'SIGQUIT');
    const until = Date.now() + 5000;
    while (isRunning(pid) && Date.now() < until)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
