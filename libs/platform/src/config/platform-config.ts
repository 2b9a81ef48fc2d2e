/** What the platform needs to know of its surroundings; read from the environment by the apps, once, at start. */
export interface PlatformConfig {
  readonly demo: boolean;
  /** Keyed digests of request bodies: a body that holds a name must not be found by guessing. */
  readonly fingerprintKey: Buffer;
  /** Wraps the keys of persons (32 bytes). */
  readonly masterKey: Buffer;
  /** Signs access tokens (32 bytes or more). */
  readonly tokenKey: Buffer;
  /** Address under which others reach this service, for schema URLs and links. */
  readonly publicUrl: string;
}
