import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from './problem.js';

export interface KeyScope {
  readonly account: string;
  readonly operation: string;
  readonly key: string;
}

/** A request that has not ended after this long belongs to a process that died: its repeat may go on. */
const HELD_SECONDS = 30;
const KEPT_DAYS = 7;

interface Row {
  readonly fingerprint: string;
  readonly status: number | null;
  readonly answer: string | null;
  readonly held: boolean;
}

@Injectable()
export class IdempotencyKeys {
  constructor(private readonly db: DataSource) {}

  /**
   * Takes the key for this request, or answers what the same request was answered before.
   * @throws ProblemError `idempotency.key-reused` (other request), `idempotency.in-progress` (still running)
   */
  async begin(
    scope: KeyScope,
    fingerprint: string,
  ): Promise<{ status: number; answer: unknown } | undefined> {
    const taken: unknown[] = await this.db.query(
      `INSERT INTO idempotency_key (account, operation, key, fingerprint, created_at, held_until)
       VALUES ($1, $2, $3, $4, now(), now() + make_interval(secs => $5))
       ON CONFLICT (account, operation, key) DO NOTHING RETURNING 1`,
      [scope.account, scope.operation, scope.key, fingerprint, HELD_SECONDS],
    );
    if (taken.length > 0) return undefined;
    const [row]: Row[] = await this.db.query(
      `SELECT fingerprint, status, answer, held_until > now() AS held FROM idempotency_key
       WHERE account = $1 AND operation = $2 AND key = $3`,
      [scope.account, scope.operation, scope.key],
    );
    if (!row) return this.begin(scope, fingerprint);
    if (row.fingerprint !== fingerprint) throw new ProblemError('idempotency.key-reused');
    if (row.status !== null) {
      return { status: row.status, answer: row.answer === null ? null : (JSON.parse(row.answer) as unknown) };
    }
    if (row.held) throw new ProblemError('idempotency.in-progress', { retryAfterSeconds: 1 });
    await this.db.query(
      `UPDATE idempotency_key SET held_until = now() + make_interval(secs => $4)
       WHERE account = $1 AND operation = $2 AND key = $3`,
      [scope.account, scope.operation, scope.key, HELD_SECONDS],
    );
    return undefined;
  }

  async finish(scope: KeyScope, status: number, answer: unknown): Promise<void> {
    await this.db.query(
      `UPDATE idempotency_key SET status = $4, answer = $5 WHERE account = $1 AND operation = $2 AND key = $3`,
      [scope.account, scope.operation, scope.key, status, answer === null ? null : JSON.stringify(answer)],
    );
  }

  /** A refused request did nothing: its key is free again. */
  async release(scope: KeyScope): Promise<void> {
    await this.db.query(
      `DELETE FROM idempotency_key WHERE account = $1 AND operation = $2 AND key = $3 AND status IS NULL`,
      [scope.account, scope.operation, scope.key],
    );
  }

  /** Removes keys past their seven days; called by the worker now and then. */
  async forgetOld(): Promise<void> {
    await this.db.query(`DELETE FROM idempotency_key WHERE created_at < now() - make_interval(days => $1)`, [
      KEPT_DAYS,
    ]);
  }
}
