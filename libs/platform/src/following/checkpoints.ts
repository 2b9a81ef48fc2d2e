import { Injectable } from '@nestjs/common';
import { type CheckpointMove, type Position, StaleEpochError } from '@shouzheng/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { CheckpointMovedError } from './follower.js';
import { TransactionSlots } from './transaction-slots.js';

/** Checkpoints of policies and reactors. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly db: DataSource,
    private readonly slots: TransactionSlots,
  ) {}

  async get(name: string): Promise<Position> {
    const rows: { position: string }[] = await this.db.query(
      'SELECT position FROM follower_checkpoint WHERE name = $1',
      [name],
    );
    return BigInt(rows[0]?.position ?? 0);
  }

  /**
   * Runs the effects and moves the checkpoint in one transaction.
   * @throws StaleEpochError when the follower was given to another worker; nothing is written then
   * @throws CheckpointMovedError when the checkpoint is not `from`: another process was faster, and nothing is written
   */
  async advance(
    name: string,
    { from, to, fence }: CheckpointMove,
    effects: (tx: EntityManager) => Promise<void> = async () => {},
  ): Promise<void> {
    await this.slots.run(() =>
      this.db.transaction(async (tx) => {
        if (fence) {
          const [row]: { stands: boolean }[] = await tx.query(
            'SELECT follower_epoch_stands($1, $2) AS stands',
            [fence.follower, fence.epoch.toString()],
          );
          if (!row?.stands) throw new StaleEpochError(fence);
        }
        await tx.query(
          'INSERT INTO follower_checkpoint (name, position) VALUES ($1, 0) ON CONFLICT (name) DO NOTHING',
          [name],
        );
        const rows: { position: string }[] = await tx.query(
          'SELECT position FROM follower_checkpoint WHERE name = $1 FOR UPDATE',
          [name],
        );
        if (BigInt(rows[0]?.position ?? -1) !== from) throw new CheckpointMovedError(name);
        await effects(tx);
        await tx.query('UPDATE follower_checkpoint SET position = $2 WHERE name = $1', [name, to.toString()]);
      }),
    );
  }
}
