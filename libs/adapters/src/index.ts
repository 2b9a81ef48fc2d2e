export { isConnectionError } from './postgres/connection-errors.js';
export { createPool } from './postgres/pool.js';
export { MemoryEventStore } from './event-store/memory/memory-event-store.js';
export { DEFAULT_EVENT_STORE_SCHEMA, migrateEventStore } from './event-store/postgres/migrate.js';
export {
  PostgresEventStore,
  type PostgresEventStoreOptions,
} from './event-store/postgres/postgres-event-store.js';
export { categoryOf } from './event-store/stream-id.js';
export { type BackOff, type OnJobError } from './job-queue/job-names.js';
export { MemoryJobQueue, type MemoryJobQueueOptions } from './job-queue/memory/memory-job-queue.js';
export {
  type BullBackend,
  bullOnPostgres,
  type BullOnPostgresOptions,
  bullOnRedis,
  DEFAULT_JOB_QUEUE_SCHEMA,
  migrateJobQueue,
} from './job-queue/bullmq/bull-backend.js';
export { BullMqJobQueue, type BullMqJobQueueOptions } from './job-queue/bullmq/bullmq-job-queue.js';
export { MemoryReadModel } from './read-model/memory/memory-read-model.js';
export { migrateReadModel, TypeOrmReadModel } from './read-model/typeorm/typeorm-read-model.js';
export { MemoryFollowerLock } from './follower-lock/memory-follower-lock.js';
export {
  PostgresFollowerLock,
  type PostgresFollowerLockOptions,
} from './follower-lock/postgres-follower-lock.js';
