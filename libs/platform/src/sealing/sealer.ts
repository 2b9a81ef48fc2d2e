import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '@shouzheng/kernel';
import { DataSource } from 'typeorm';
import type { PlatformConfig } from '../config/platform-config.js';
import { CONFIG } from '../tokens.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A value under a destroyed key: gone, by decision, everywhere. */
export class KeyDestroyedError extends Error {
  override readonly name = 'KeyDestroyedError';
}

/**
 * Seals personal values before they enter the domain (AES-256-GCM, the key's id as associated data). Keys are read
 * from the table at every use: a key that is destroyed must not live on in a cache.
 */
@Injectable()
export class Sealer {
  constructor(
    private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: PlatformConfig,
  ) {}

  /**
   * @param keyId whose key, e.g. `reporter-<clue id>`; made at first use
   * @throws KeyDestroyedError when that key was destroyed: nothing new is put under it
   */
  async seal(keyId: string, text: string): Promise<Sealed> {
    return {
      key: keyId,
      sealed: (await this.sealBytes(keyId, Buffer.from(text, 'utf8'))).toString('base64'),
    };
  }

  async sealIfAny(keyId: string, text: string | undefined): Promise<Sealed | undefined> {
    return text === undefined ? undefined : this.seal(keyId, text);
  }

  /** The same for bytes (files). */
  async sealBytes(keyId: string, bytes: Buffer): Promise<Buffer> {
    return encrypt(await this.keyFor(keyId), bytes, keyId);
  }

  /** The text, or undefined when its key was destroyed. */
  async open(sealed: Sealed): Promise<string | undefined> {
    return (await this.openBytes(sealed.key, Buffer.from(sealed.sealed, 'base64')))?.toString('utf8');
  }

  async openBytes(keyId: string, bytes: Buffer): Promise<Buffer | undefined> {
    const key = await this.storedKey(keyId);
    return key ? decrypt(key, bytes, keyId) : undefined;
  }

  /** Destroys a key for good. Answers whether there was a living one. */
  async destroy(keyId: string): Promise<boolean> {
    const rows: unknown[] = await this.db.query(
      `UPDATE sealing_key SET wrapped = NULL, destroyed_at = now()
       WHERE id = $1 AND wrapped IS NOT NULL RETURNING id`,
      [keyId],
    );
    return rows.length > 0 && Array.isArray(rows[0]) ? rows[0].length > 0 : rows.length > 0;
  }

  private async keyFor(keyId: string): Promise<Buffer> {
    const fresh = randomBytes(32);
    const made: unknown[] = await this.db.query(
      `INSERT INTO sealing_key (id, wrapped, created_at) VALUES ($1, $2, now()) ON CONFLICT (id) DO NOTHING
       RETURNING id`,
      [keyId, encrypt(this.config.masterKey, fresh, keyId)],
    );
    const key = made.length > 0 ? fresh : await this.storedKey(keyId);
    if (!key) throw new KeyDestroyedError('the key was destroyed');
    return key;
  }

  private async storedKey(keyId: string): Promise<Buffer | undefined> {
    const [row]: { wrapped: Buffer | null }[] = await this.db.query(
      'SELECT wrapped FROM sealing_key WHERE id = $1',
      [keyId],
    );
    return row?.wrapped ? decrypt(this.config.masterKey, row.wrapped, keyId) : undefined;
  }
}

function encrypt(key: Buffer, plain: Buffer, keyId: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(keyId));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, keyId: string): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(sealed.length - TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(keyId)).setAuthTag(tag);
  return Buffer.concat([
    decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)),
    decipher.final(),
  ]);
}
