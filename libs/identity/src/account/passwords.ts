import { type ScryptOptions, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const LOG2_N = 14;
const R = 8;
/** Passes over the 16 MB block. One for the published demo password, five (OWASP) for a real one. */
const PASSES = { demo: 1, real: 5 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

export type HashStrength = keyof typeof PASSES;

/** `scrypt$14$8$5$<salt>$<hash>`: the cost stands with the hash, so that it can be raised later. */
export async function hashPassword(password: string, strength: HashStrength): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const passes = PASSES[strength];
  const hash = await derive(password, salt, LOG2_N, R, passes);
  return ['scrypt', LOG2_N, R, passes, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

export async function matchesHash(password: string, stored: string): Promise<boolean> {
  const [scheme, log2N, r, passes, salt = '', hash = ''] = stored.split('$');
  if (scheme !== 'scrypt') return false;
  const expected = Buffer.from(hash, 'base64url');
  const derived = await derive(
    password,
    Buffer.from(salt, 'base64url'),
    Number(log2N),
    Number(r),
    Number(passes),
  );
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** Typed on two keyboards, the same letters may come composed or not. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'), 'utf8');

function derive(password: string, salt: Buffer, log2N: number, r: number, p: number): Promise<Buffer> {
  const N = 2 ** log2N;
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(bytesOf(password), salt, HASH_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
