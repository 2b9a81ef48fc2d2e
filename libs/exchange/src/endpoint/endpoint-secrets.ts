import { Injectable } from '@nestjs/common';
import type { Instant } from '@shouzheng/kernel';
import { DataSource, Sealer } from '@shouzheng/platform';
import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const BYTES = 32;
const keyOf = (endpointId: string): string => `endpoint-${endpointId}`;

interface Row {
  readonly sealed: Buffer;
}

/**
 * Signing secrets, sealed in a table of their own: in no event, log or list. A secret is shown once, in the answer to
 * the command that made it.
 */
@Injectable()
export class EndpointSecrets {
  constructor(
    private readonly db: DataSource,
    private readonly sealer: Sealer,
  ) {}

  /**
   * Makes the secret that an event has named, or answers the one made before: a request that died between the event
   * and its answer is repeated, and has shown nothing yet.
   * @param previousUntil until when older secrets sign along; absent for the first one
   */
  async issue(endpointId: string, secretId: string, now: Instant, previousUntil?: Instant): Promise<string> {
    const fresh = `${PREFIX}${randomBytes(BYTES).toString('base64')}`;
    const sealed = await this.sealer.sealBytes(keyOf(endpointId), Buffer.from(fresh));
    return this.db.transaction(async (tx) => {
      const made: unknown[] = await tx.query(
        `INSERT INTO endpoint_secret (id, endpoint_id, sealed, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO NOTHING RETURNING 1`,
        [secretId, endpointId, sealed, now],
      );
      if (made.length === 0) return this.stored(secretId, endpointId);
      await tx.query(
        `UPDATE endpoint_secret SET valid_until = LEAST(COALESCE(valid_until, 'infinity'), $3::timestamptz)
         WHERE endpoint_id = $1 AND id <> $2`,
        [endpointId, secretId, previousUntil ?? now],
      );
      return fresh;
    });
  }

  /** Those that sign now, newest first. */
  async valid(endpointId: string, now: Instant): Promise<readonly string[]> {
    const rows: Row[] = await this.db.query(
      `SELECT sealed FROM endpoint_secret WHERE endpoint_id = $1 AND (valid_until IS NULL OR valid_until > $2)
       ORDER BY valid_until DESC NULLS FIRST`,
      [endpointId, now],
    );
    return Promise.all(rows.map((row) => this.open(endpointId, row)));
  }

  private async stored(secretId: string, endpointId: string): Promise<string> {
    const [row]: Row[] = await this.db.query('SELECT sealed FROM endpoint_secret WHERE id = $1', [secretId]);
    if (!row) throw new Error('a secret that was made is missing');
    return this.open(endpointId, row);
  }

  private async open(endpointId: string, row: Row): Promise<string> {
    const opened = await this.sealer.openBytes(keyOf(endpointId), row.sealed);
    if (!opened) throw new Error('the key of an endpoint was destroyed');
    return opened.toString('utf8');
  }
}
