export { isConnectionError } from './postgres/connection-errors.js';
export { createPool, HeardClient } from './postgres/pool.js';
export { SteadyQueries } from './postgres/steady-queries.js';
export { StandingConnection } from './postgres/standing-connection.js';
export {
  type HistoryWriter,
  HistoryMovedError,
  StoreClockBehindError,
} from './event-store/history-writer.js';
export { KurrentHistoryWriter } from './event-store/kurrent/kurrent-history-writer.js';
export { KurrentEventStore } from './event-store/kurrent/kurrent-event-store.js';
export { MemoryEventStore } from './event-store/memory/memory-event-store.js';
export { HistoryLoader, type HistoryRows } from './event-store/postgres/history-loader.js';
export { PostgresStreamOrder } from './event-store/postgres/postgres-stream-order.js';
export { MemoryStreamOrder } from './event-store/memory/memory-stream-order.js';
export { migrateEventStore } from './event-store/postgres/migrate.js';
export { PostgresHistoryWriter } from './event-store/postgres/postgres-history-writer.js';
export { PostgresEventStore } from './event-store/postgres/postgres-event-store.js';
export { MemoryJobQueue } from './job-queue/memory/memory-job-queue.js';
export { bullOnPostgres, bullOnRedis, migrateJobQueue } from './job-queue/bullmq/bull-backend.js';
export { BullMqJobQueue } from './job-queue/bullmq/bullmq-job-queue.js';
export { MemoryReadModel } from './read-model/memory/memory-read-model.js';
export { forgetOtherGenerations } from './read-model/typeorm/generation-place.js';
export { migrateReadModel, TypeOrmReadModel } from './read-model/typeorm/typeorm-read-model.js';
export { MemoryFollowerLock } from './follower-lock/memory-follower-lock.js';
export { PostgresFollowerLock } from './follower-lock/postgres-follower-lock.js';
