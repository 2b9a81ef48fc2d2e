import { Injectable } from '@nestjs/common';
import { type CheckpointMove, type Position, START, StaleEpochError } from '@shouzheng/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { CheckpointMovedError } from './follower.js';
import { FollowerNotSplitError, type FollowerPart, wholeOf } from './follower-part.js';
import { Gathering } from './gathering.js';
import { TransactionSlots } from './transaction-slots.js';

interface Row {
  readonly position: string;
  readonly inherited: readonly string[] | null;
}

/** Where split_follower leaves the checkpoint of the whole: past every event, so that no older version goes on from it. */
const SPLIT = '9223372036854775807';

interface NamedMove extends CheckpointMove {
  readonly name: string;
}

/** Checkpoints of policies and reactors. */
@Injectable()
export class Checkpoints {
  private readonly passing = new Gathering((moves: readonly NamedMove[]) => this.moveAll(moves));

  constructor(
    private readonly db: DataSource,
    private readonly slots: TransactionSlots,
  ) {}

  async get(name: string): Promise<Position> {
    const [row] = await this.rows(name);
    return BigInt(row?.position ?? 0);
  }

  /**
   * Where a part is to go on, which then knows what those before it have done.
   * @throws FollowerNotSplitError where the follower is not split so on record, which a migration decides
   */
  async of(part: FollowerPart): Promise<Position> {
    const [row] = await this.rows(part.name);
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
    move: CheckpointMove,
    effects?: (tx: EntityManager) => Promise<void>,
  ): Promise<void> {
    // Where it was not moved so, the transaction tells why: it is the first time, or another was faster.
    if (!effects && (await this.passing.do({ name, ...move }))) return;
    await this.slots.run(() =>
      this.db.transaction(async (tx) => {
        const [row]: MoveRow[] = await tx.query(MOVE, movesOf([{ name, ...move }]));
        if (move.fence && row?.stale.length !== 0) throw new StaleEpochError(move.fence);
        if (row?.moved.length !== 1) await this.begin(tx, name, move);
        await effects?.(tx);
      }),
    );
  }

  /** That of a part is made by the split alone: a part without one is of a split that is over. */
  private async begin(tx: EntityManager, name: string, { from, to }: CheckpointMove): Promise<void> {
    const made: unknown[] =
      from > START || wholeOf(name) !== name
        ? []
        : await tx.query(
            `INSERT INTO follower_checkpoint (name, position) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING
             RETURNING name`,
            [name, to.toString()],
          );
    if (made.length === 0) throw new CheckpointMovedError(name);
  }

  /**
   * Moves those of many in one round trip, without waiting for the disk: a crash of the server may take the moves back,
   * and what was passed or done is then passed again, or found to be done.
   */
  private async moveAll(moves: readonly NamedMove[]): Promise<readonly boolean[]> {
    const [row]: MoveRow[] = await this.db.query(
      `${MOVE}, set_config('synchronous_commit', 'off', true)`,
      movesOf(moves),
    );
    const moved = new Set(row?.moved);
    return moves.map(({ name }) => moved.has(name));
  }

  private rows(name: string): Promise<Row[]> {
    return this.db.query(`SELECT position, inherited FROM follower_checkpoint WHERE name = $1`, [name]);
  }
}

interface MoveRow {
  readonly moved: readonly string[];
  readonly stale: readonly string[];
}

/** Arrays of the same length: $1 names, $2 from, $3 to, $4 followers, $5 epochs. */
const MOVE = `
  WITH given AS MATERIALIZED (
    SELECT *, follower IS NULL OR follower_epoch_stands(follower, epoch) AS stands FROM (
      SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::bigint[])
        AS g (name, former, latter, follower, epoch) ORDER BY name) ordered),
  moved AS (
    UPDATE follower_checkpoint c SET position = latter FROM given g
    WHERE c.name = g.name AND c.position = former AND stands RETURNING c.name)
  SELECT ARRAY(SELECT name FROM moved) AS moved, ARRAY(SELECT name FROM given WHERE NOT stands) AS stale`;

const movesOf = (moves: readonly NamedMove[]): unknown[] => [
  moves.map(({ name }) => name),
  moves.map(({ from }) => from.toString()),
  moves.map(({ to }) => to.toString()),
  moves.map(({ fence }) => fence?.follower ?? null),
  moves.map(({ fence }) => fence?.epoch.toString() ?? null),
];
