import { Injectable } from '@nestjs/common';
import { type CheckpointMove, type Position, StaleEpochError } from '@shouzheng/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { CheckpointMovedError } from './follower.js';
import { FollowerNotSplitError, type FollowerPart, wholeOf } from './follower-part.js';
import { TransactionSlots } from './transaction-slots.js';

interface Row {
  readonly position: string;
  readonly inherited: readonly string[] | null;
}

/** Where split_follower leaves the checkpoint of the whole: past every event, so that no older version goes on from it. */
const SPLIT = '9223372036854775807';

/** Checkpoints of policies and reactors. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly db: DataSource,
    private readonly slots: TransactionSlots,
  ) {}

  async get(name: string): Promise<Position> {
    const [row] = await this.rows(this.db, name);
    return BigInt(row?.position ?? 0);
  }

  /**
   * Where a part is to go on, which then knows what those before it have done.
   * @throws FollowerNotSplitError where the follower is not split so on record, which a migration decides
   */
  async of(part: FollowerPart): Promise<Position> {
    const [row] = await this.rows(this.db, part.name);
    if (row ? row.position === SPLIT : !part.isWhole) throw new FollowerNotSplitError(part);
    part.inherit((row?.inherited ?? []).map(BigInt));
    return BigInt(row?.position ?? 0);
  }

  /** Names of the parts of a follower that are on record; its own where it is not split. */
  async partsOf(whole: string): Promise<readonly string[]> {
    const rows: { name: string }[] = await this.db.query(
      `SELECT name FROM follower_checkpoint WHERE starts_with(name, $1 || '#') ORDER BY name`,
      [whole],
    );
    return rows.length === 0 ? [whole] : rows.map(({ name }) => name);
  }

  /**
   * Runs the effects and moves the checkpoint in one transaction.
   * @throws StaleEpochError when the follower was given to another worker; nothing is written then
   * @throws CheckpointMovedError when the checkpoint is not `from`: another process was faster, and nothing is written
   */
  async advance(
    name: string,
    { from, to, fence }: CheckpointMove,
    effects?: (tx: EntityManager) => Promise<void>,
  ): Promise<void> {
    await this.slots.run(async () => {
      // Where it was not moved so, the transaction tells why: it is the first time, or another was faster.
      if (!effects && (await this.move(name, { from, to, fence }))) return;
      await this.db.transaction(async (tx) => {
        if (fence) {
          const [row]: { stands: boolean }[] = await tx.query(
            'SELECT follower_epoch_stands($1, $2) AS stands',
            [fence.follower, fence.epoch.toString()],
          );
          if (!row?.stands) throw new StaleEpochError(fence);
        }
        // That of a part is made by the split alone: a part without one is of a split that is over.
        if (wholeOf(name) === name)
          await tx.query(
            'INSERT INTO follower_checkpoint (name, position) VALUES ($1, 0) ON CONFLICT (name) DO NOTHING',
            [name],
          );
        const [row] = await this.rows(tx, name, 'FOR UPDATE');
        if (BigInt(row?.position ?? -1) !== from) throw new CheckpointMovedError(name);
        await effects?.(tx);
        await tx.query('UPDATE follower_checkpoint SET position = $2 WHERE name = $1', [name, to.toString()]);
      });
    });
  }

  /**
   * Moves it in one round trip, without waiting for the disk: a crash of the server may take the move back, and what was
   * passed or done is then passed again, or found to be done.
   */
  private async move(name: string, { from, to, fence }: CheckpointMove): Promise<boolean> {
    const [row]: { stands: boolean; moved: boolean }[] = await this.db.query(
      `WITH fence AS (SELECT $4::text IS NULL OR follower_epoch_stands($4::text, $5::bigint) AS stands),
        moved AS (UPDATE follower_checkpoint SET position = $3 WHERE name = $1 AND position = $2
          AND (SELECT stands FROM fence) RETURNING 1)
        SELECT (SELECT stands FROM fence) AS stands, EXISTS (SELECT FROM moved) AS moved,
          set_config('synchronous_commit', 'off', true)`,
      [name, from.toString(), to.toString(), fence?.follower ?? null, fence?.epoch.toString() ?? null],
    );
    if (fence && !row?.stands) throw new StaleEpochError(fence);
    return row?.moved ?? false;
  }

  private rows(db: Pick<EntityManager, 'query'>, name: string, lock = ''): Promise<Row[]> {
    return db.query(`SELECT position, inherited FROM follower_checkpoint WHERE name = $1 ${lock}`, [name]);
  }
}
