import { Inject, Injectable } from '@nestjs/common';
import { type Clock } from '@shouzheng/kernel';
import { CLOCK, CONFIG, DataSource, type PlatformConfig, ProblemError } from '@shouzheng/platform';
import { createHmac } from 'node:crypto';

const FREE_TRIES = 5;
const PAUSE_SECONDS = 300;

/**
 * Counts tries by user name in the database, so that several processes count together. A try is counted before the
 * password is looked at: a burst of tries at once has five, like a slow one.
 */
@Injectable()
export class LoginAttempts {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** @throws ProblemError `auth.too-many-attempts` after five tries without success, known user name or not */
  async begin(username: string): Promise<void> {
    const now = Date.parse(this.clock.now());
    const until = new Date(now + PAUSE_SECONDS * 1000);
    const [row]: { failures: number; until: Date }[] = await this.db.query(
      `INSERT INTO login_attempt AS a (subject, failures, until) VALUES ($1, 1, $2)
       ON CONFLICT (subject) DO UPDATE SET
         failures = CASE WHEN a.until <= $3 THEN 1 ELSE a.failures + 1 END,
         until = CASE WHEN a.until <= $3 OR a.failures < $4 THEN excluded.until ELSE a.until END
       RETURNING failures, until`,
      [this.subject(username), until, new Date(now), FREE_TRIES],
    );
    if (!row || row.failures <= FREE_TRIES) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((row.until.getTime() - now) / 1000));
    throw new ProblemError('auth.too-many-attempts', { retryAfterSeconds });
  }

  /** The right password: the count begins anew. Names that nobody tried for long are forgotten on the way. */
  async succeeded(username: string): Promise<void> {
    await this.db.query('DELETE FROM login_attempt WHERE subject = $1 OR until < $2', [
      this.subject(username),
      new Date(Date.parse(this.clock.now()) - 24 * 60 * 60 * 1000),
    ]);
  }

  private subject(username: string): string {
    return createHmac('sha256', this.config.fingerprintKey).update(`login ${username}`).digest('base64url');
  }
}
