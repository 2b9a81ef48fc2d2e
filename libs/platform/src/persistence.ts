import { FollowerCheckpointEntity } from './following/follower-checkpoint.entity.js';
import { IdempotencyKeyEntity } from './http/idempotency.entity.js';
import { Platform1763900000000 } from './migrations/1763900000000-platform.js';
import { FollowerParts1764600000000 } from './migrations/1764600000000-follower-parts.js';
import { FollowedHistory1764700000000 } from './migrations/1764700000000-followed-history.js';
import { SealingKeyEntity } from './sealing/sealing-key.entity.js';

export const platformEntities = [IdempotencyKeyEntity, SealingKeyEntity, FollowerCheckpointEntity];
export const platformMigrations = [
  Platform1763900000000,
  FollowerParts1764600000000,
  FollowedHistory1764700000000,
];
