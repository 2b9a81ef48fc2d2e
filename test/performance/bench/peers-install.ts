import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PEERS } from './contenders/peer-package.js';

/** Installs the peers by their own lock file, when they are not there. */
export function installPeers(say: (line: string) => void): void {
  if (existsSync(new URL('node_modules/.package-lock.json', PEERS))) return;
  const folder = fileURLToPath(PEERS);
  say('The peers are not installed: npm ci in test/performance/peers …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci in test/performance/peers failed; the lines above say why');
}
