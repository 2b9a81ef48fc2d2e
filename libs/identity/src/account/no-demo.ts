import type { EventStore } from '@shouzheng/kernel';
import type { Regions } from '@shouzheng/law/contract';
import type { PlatformConfig } from '@shouzheng/platform';
import { accountStreamId } from './account.state.js';
import { demoAccountId } from './accounts.js';
import { demoAccounts } from './demo-accounts/demo-accounts.js';

/** Production must not start on this; the message says what to do, and holds no key. */
export class NotForProductionError extends Error {
  override readonly name = 'NotForProductionError';
}

const MIN_KEY_BYTES = 32;
const KEYS = ['masterKey', 'tokenKey', 'fingerprintKey'] as const;
const MIN_DIFFERENT_BYTES = 8;
const DEFAULT_WORDS = /^(change-?me|secret|default|password|shouzheng|demo|test|dev)/i;

/**
 * Refuses production on demo accounts, on data that a demo made, and on a key that is a default.
 * A demo is known by the accounts that it opens first, closed ones included: what they did cannot be undone.
 */
export async function assertNoDemo(parts: {
  readonly store: EventStore;
  readonly regions: Regions;
  readonly config: PlatformConfig;
}): Promise<void> {
  const { store, regions, config } = parts;
  if (config.demo) throw new NotForProductionError('Demo mode is on: production runs without it.');
  assertOwnKeys(config);
  for (const account of demoAccounts(regions)) {
    for await (const _event of store.readStream(accountStreamId(demoAccountId(account)), { toRevision: 0 })) {
      throw new NotForProductionError(
        `The store holds demo data (account ${account.username}): start production on an empty database and data folder.`,
      );
    }
  }
}

/** Keys must be long, random by appearance, no known default, and each another. */
export function assertOwnKeys(config: Pick<PlatformConfig, (typeof KEYS)[number]>): void {
  for (const name of KEYS) {
    const key = config[name];
    const isDefault =
      key.length < MIN_KEY_BYTES ||
      new Set(key).size < MIN_DIFFERENT_BYTES ||
      DEFAULT_WORDS.test(key.toString('latin1'));
    if (isDefault)
      throw new NotForProductionError(
        `${name} is a default or too short: give ${MIN_KEY_BYTES} random bytes.`,
      );
  }
  const different = new Set(KEYS.map((name) => config[name].toString('base64')));
  if (different.size < KEYS.length) throw new NotForProductionError('Each key must be another one.');
}
