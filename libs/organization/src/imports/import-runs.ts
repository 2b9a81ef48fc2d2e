import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, KeyDestroyedError, Sealer } from '@shouzheng/platform';
import type { ImportKind } from './import-kinds.js';
import {
  type ImportCounts,
  type ImportProblem,
  type ImportReport,
  NO_COUNTS,
  problem,
} from './import-report.js';

export interface Sender {
  readonly account: string;
  readonly person: string;
  readonly organ: string;
  readonly badge: string;
}

export interface NewRun {
  readonly id: string;
  readonly kind: ImportKind;
  readonly mediaType: string;
  readonly dryRun: boolean;
  readonly sender: Sender;
}

export interface WaitingRun extends NewRun {
  readonly bytes: Buffer;
}

export interface RunRow {
  readonly id: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly dryRun: boolean;
  readonly state: string;
  readonly rowsDone: number;
  readonly counts: ImportCounts;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export interface ProblemRow extends ImportProblem {
  readonly seq: number;
}

/** A report of more lines than this helps nobody; the counts still tell how many rows were refused. */
const MOST_PROBLEMS = 20_000;
const COLUMNS = `id, kind, media_type AS "mediaType", dry_run AS "dryRun", state, rows_done AS "rowsDone", counts,
  created_at AS "createdAt", finished_at AS "finishedAt"`;

const keyOf = (id: string): string => `import-${id}`;

/**
 * The table of uploads: a run that a dead process left behind begins again from its bytes, which lie here sealed and
 * go, with their key, as soon as the run is over.
 */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly db: DataSource,
    private readonly sealer: Sealer,
  ) {}

  /** Answers whether it was new: a repeat of the same request adds nothing. */
  async add(run: NewRun, bytes: Buffer): Promise<boolean> {
    if (await this.find(run.id)) return false;
    const sealed = await this.sealer.sealBytes(keyOf(run.id), bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const { id, kind, mediaType, dryRun, sender } = run;
    const rows: unknown[] = await this.db.query(
      `INSERT INTO import_run (id, kind, media_type, dry_run, sender, digest, sealed, state, rows_done, counts, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', 0, $8, date_trunc('milliseconds', now())) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, kind, mediaType, dryRun, JSON.stringify(sender), digest, sealed, JSON.stringify(NO_COUNTS)],
    );
    return rows.length > 0;
  }

  /** A run that is not over, with its bytes. */
  async begin(id: string): Promise<WaitingRun | undefined> {
    const [row]: (Omit<WaitingRun, 'bytes'> & { sealed: Buffer | null })[] = await this.db.query(
      `SELECT id, kind, media_type AS "mediaType", dry_run AS "dryRun", sender, sealed FROM import_run
       WHERE id = $1 AND state IN ('queued', 'running')`,
      [id],
    );
    if (!row?.sealed) return undefined;
    const { sealed, ...run } = row;
    const bytes = await this.sealer.openBytes(keyOf(id), sealed);
    if (!bytes) throw new KeyDestroyedError('the bytes of an import that is not over');
    await this.db.query(`UPDATE import_run SET state = 'running' WHERE id = $1`, [id]);
    return { ...run, bytes };
  }

  async progress(id: string, rowsDone: number, counts: ImportCounts): Promise<void> {
    await this.db.query(
      `UPDATE import_run SET rows_done = $2, counts = $3 WHERE id = $1 AND state = 'running'`,
      [id, rowsDone, JSON.stringify(counts)],
    );
  }

  /** Report and end of the run in one act; its bytes go with it. */
  async finish(id: string, report: ImportReport): Promise<void> {
    const { counts, readable } = report;
    const problems = report.problems.slice(0, MOST_PROBLEMS);
    const more = report.problems.length - problems.length;
    const shown = more > 0 ? [...problems, problem(0, '', 'report.truncated', 'warned', { more })] : problems;
    const rows = shown.map((one, seq) => ({ ...one, import_id: id, seq, column_name: one.column }));
    await this.db.transaction(async (tx) => {
      const ended: unknown[] = await tx.query(
        `SELECT id FROM import_run WHERE id = $1 AND state = 'running' FOR UPDATE`,
        [id],
      );
      if (ended.length === 0) return;
      await tx.query('DELETE FROM import_problem WHERE import_id = $1', [id]);
      await tx.query(
        `INSERT INTO import_problem (import_id, seq, row, column_name, code, result, params)
         SELECT import_id, seq, row, column_name, code, result, params
         FROM json_populate_recordset(null::import_problem, $1::json)`,
        [JSON.stringify(rows)],
      );
      await tx.query(
        `UPDATE import_run SET state = $2, rows_done = $3, counts = $4, sealed = NULL, finished_at = now() WHERE id = $1`,
        [id, readable ? 'done' : 'failed', counts.rows, JSON.stringify(counts)],
      );
    });
    await this.sealer.destroy(keyOf(id));
  }

  async find(id: string): Promise<RunRow | undefined> {
    const [row]: RunRow[] = await this.db.query(`SELECT ${COLUMNS} FROM import_run WHERE id = $1`, [id]);
    return row;
  }

  /** Runs that are not over, oldest first. */
  async waiting(): Promise<readonly string[]> {
    const rows: { id: string }[] = await this.db.query(
      `SELECT id FROM import_run WHERE state IN ('queued', 'running') ORDER BY created_at, id`,
    );
    return rows.map(({ id }) => id);
  }

  /** The newest first. */
  async page(
    limit: number,
    after: readonly [createdAt: string, id: string] | undefined,
  ): Promise<readonly RunRow[]> {
    const [createdAt = null, id = null] = after ?? [];
    return this.db.query(
      `SELECT ${COLUMNS} FROM import_run
       WHERE $2::timestamptz IS NULL OR (created_at, id) < ($2::timestamptz, $3::uuid)
       ORDER BY created_at DESC, id DESC LIMIT $1`,
      [limit, createdAt, id],
    );
  }

  async problems(id: string, limit: number, after: number): Promise<readonly ProblemRow[]> {
    return this.db.query(
      `SELECT seq, row, column_name AS "column", code, result, params FROM import_problem
       WHERE import_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [id, after, limit],
    );
  }
}
