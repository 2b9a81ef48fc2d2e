import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Environment, StartRefused } from './environment.js';

const KEY_BYTES = 32;
/** The key of docker/compose.yaml's example: anyone knows it, so production refuses it. */
const EXAMPLE_KEY = Buffer.alloc(KEY_BYTES, 'example-key-not-for-production--');

export interface Keys {
  readonly masterKey: Buffer;
  readonly fingerprintKey: Buffer;
  readonly tokenKey: Buffer;
}

/**
 * The installation's one key, from SHOUZHENG_KEY or made at the first start and kept in SHOUZHENG_HOME (mode 0600),
 * and the keys for each purpose derived from it.
 * @throws StartRefused for a key of another length, or a known one in production
 */
export function loadKeys(environment: Environment): Keys {
  const root = environment.key ? fromText(environment.key) : fromHome(environment.home);
  if (!environment.demo && root.equals(EXAMPLE_KEY)) {
    throw new StartRefused('SHOUZHENG_KEY is the example key: make your own with `openssl rand -base64 32`');
  }
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `shouzheng/${purpose}`, KEY_BYTES));
  return { masterKey: derive('sealing'), fingerprintKey: derive('fingerprint'), tokenKey: derive('token') };
}

function fromText(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) throw new StartRefused('SHOUZHENG_KEY is not the base64 text of 32 bytes');
  return key;
}

function fromHome(home: string): Buffer {
  const file = path.join(home, 'key');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    const mine = `${file}.${process.pid}`;
    writeFileSync(mine, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
    // link() is atomic and brings the content with it: of two starts at once one makes the key, and the other reads
    // that one and never an empty file.
    try {
      linkSync(mine, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(mine, { force: true });
    }
  }
  return fromText(readFileSync(file, 'utf8').trim());
}
