import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@shouzheng/kernel';
import { CLOCK, DataSource, ProblemError, newId } from '@shouzheng/platform';
import { createHash, randomBytes } from 'node:crypto';

const SESSION_HOURS = 12;
/** Kept after their end: who was signed in is a log of at least six months (Cybersecurity Law Art 23(3)). */
const KEPT_DAYS = 200;
const SECRET_BYTES = 32;

export interface StartedSession {
  readonly id: string;
  readonly account: string;
  /** `<session id>.<secret>`: opaque to the client, shown once. */
  readonly refreshToken: string;
}

type EndReason = 'signed-out' | 'reused' | 'password-changed';

/** Sign-ins of at most twelve hours. Each refresh token works once; a second use ends the whole sign-in. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async start(account: string): Promise<StartedSession> {
    const now = this.now();
    await this.db.query('DELETE FROM session WHERE expires_at < $1', [later(now, -KEPT_DAYS * 24)]);
    const id = newId();
    const refreshToken = tokenFor(id);
    await this.db.query(
      'INSERT INTO session (id, account, refresh_digest, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [id, account, digestOf(refreshToken), now, later(now, SESSION_HOURS)],
    );
    return { id, account, refreshToken };
  }

  /**
   * Gives a new refresh token for the present one. Of two uses of one token at most one wins, and the other, like
   * every later one, ends the sign-in: the token is in two hands.
   * @throws ProblemError `auth.invalid-token`, `auth.expired-token`
   */
  async rotate(refreshToken: string): Promise<StartedSession> {
    const id = refreshToken.split('.')[0] ?? '';
    const next = tokenFor(id);
    const [row]: { account: string }[] = await this.db.query(
      `WITH rotated AS (
         UPDATE session SET refresh_digest = $3
         WHERE id = $1 AND refresh_digest = $2 AND revoked_at IS NULL AND expires_at > $4
         RETURNING account
       ) SELECT account FROM rotated`,
      [id, digestOf(refreshToken), digestOf(next), this.now()],
    );
    if (row) return { id, account: row.account, refreshToken: next };
    await this.refuse(id, refreshToken);
    throw new ProblemError('auth.invalid-token');
  }

  /** @throws ProblemError `auth.invalid-token` for a revoked or foreign session, `auth.expired-token` */
  async check(id: string, account: string): Promise<void> {
    const [row]: { revoked: boolean; over: boolean }[] = await this.db.query(
      `SELECT revoked_at IS NOT NULL AS revoked, expires_at <= $3 AS over FROM session
       WHERE id = $1 AND account = $2`,
      [id, account, this.now()],
    );
    if (!row || row.revoked) throw new ProblemError('auth.invalid-token');
    if (row.over) throw new ProblemError('auth.expired-token');
  }

  async end(id: string, because: EndReason): Promise<void> {
    await this.db.query(
      'UPDATE session SET revoked_at = $2, revoked_because = $3 WHERE id = $1 AND revoked_at IS NULL',
      [id, this.now(), because],
    );
  }

  /** Every sign-in of an account, save one. */
  async endAll(account: string, because: EndReason, save = ''): Promise<void> {
    await this.db.query(
      `UPDATE session SET revoked_at = $2, revoked_because = $3
       WHERE account = $1 AND id <> $4 AND revoked_at IS NULL`,
      [account, this.now(), because, save],
    );
  }

  private async refuse(id: string, refreshToken: string): Promise<void> {
    const [row]: { refresh_digest: string; revoked: boolean }[] = await this.db.query(
      'SELECT refresh_digest, revoked_at IS NOT NULL AS revoked FROM session WHERE id = $1',
      [id],
    );
    if (!row || row.revoked) return;
    if (row.refresh_digest === digestOf(refreshToken)) throw new ProblemError('auth.expired-token');
    await this.end(id, 'reused');
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

const tokenFor = (id: string): string => `${id}.${randomBytes(SECRET_BYTES).toString('base64url')}`;

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

const later = (from: Date, hours: number): Date => new Date(from.getTime() + hours * 60 * 60 * 1000);
