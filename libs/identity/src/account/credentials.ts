import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, DataSource, type PlatformConfig } from '@shouzheng/platform';
import { type HashStrength, hashPassword, matchesHash } from './passwords.js';

/** The hashes of passwords, by account. */
@Injectable()
export class Credentials {
  /** What is compared where there is no account: the answer then takes as long. */
  private nobodys: Promise<string> | undefined;

  constructor(
    private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: PlatformConfig,
  ) {}

  async set(account: string, password: string): Promise<void> {
    await this.put([account], await hashPassword(password, this.strength()), true);
  }

  /** The same password for accounts that have none yet: hashed once, for the demo. */
  async setMissing(accounts: readonly string[], password: string): Promise<void> {
    await this.put(accounts, await hashPassword(password, this.strength()), false);
  }

  /** Of these accounts, those that have a password. */
  async present(accounts: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { account: string }[] = await this.db.query(
      'SELECT account FROM credential WHERE account = ANY($1)',
      [accounts],
    );
    return new Set(rows.map((row) => row.account));
  }

  /** Takes as long for an account that does not exist. */
  async matches(account: string | undefined, password: string): Promise<boolean> {
    const rows: { hash: string }[] = await this.db.query('SELECT hash FROM credential WHERE account = $1', [
      account ?? '',
    ]);
    this.nobodys ??= hashPassword('', this.strength());
    const hash = rows[0]?.hash;
    const matches = await matchesHash(password, hash ?? (await this.nobodys));
    return matches && hash !== undefined;
  }

  private async put(accounts: readonly string[], hash: string, replace: boolean): Promise<void> {
    const conflict = replace ? 'DO UPDATE SET hash = excluded.hash' : 'DO NOTHING';
    await this.db.query(
      `INSERT INTO credential (account, hash) SELECT unnest($1::text[]), $2 ON CONFLICT (account) ${conflict}`,
      [accounts, hash],
    );
  }

  private strength(): HashStrength {
    return this.config.demo ? 'demo' : 'real';
  }
}
