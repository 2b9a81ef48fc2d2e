import { type Fence, StaleEpochError } from '@shouzheng/kernel';
import type { EntityManager } from 'typeorm';

/** Inside a transaction: that no newer epoch of the follower was given, nor will be before the transaction ends. */
export async function demandNewest(manager: EntityManager, fence: Fence): Promise<void> {
  const [row]: { stands: boolean }[] = await manager.query('select follower_epoch_stands($1, $2) as stands', [
    fence.follower,
    fence.epoch.toString(),
  ]);
  if (!row?.stands) throw new StaleEpochError(fence);
}
