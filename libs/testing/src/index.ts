export * from './eventually.js';
export {
  type Made,
  type NegativeControl,
  contractSuite,
  negativeControls,
} from './contracts/contract-case.js';
export { eventStoreCases, eventStoreContract } from './contracts/event-store.contract.js';
export * from './contracts/event-store-fixtures.js';
export {
  streamOrderCases,
  streamOrderContract,
  type StreamOrderSubject,
} from './contracts/stream-order.contract.js';
export { createTestDatabase, type TestDatabase } from './postgres.js';
export { jobQueueCases, jobQueueContract } from './contracts/job-queue.contract.js';
export { type JobQueueSubject } from './contracts/job-queue-fixtures.js';
export { generationCases, readModelCases, readModelContract } from './contracts/read-model.contract.js';
export {
  CONTRACT_TABLE,
  type ContractRow,
  OTHER_CONTRACT_TABLE,
  type ReadModelSubject,
} from './contracts/read-model-fixtures.js';
export {
  followerLockCases,
  followerLockContract,
  type FollowerLockSubject,
} from './contracts/follower-lock.contract.js';
export { aDecisionContext, type ContextWishes, givenWith, recorded, type Then } from './given-when-then.js';
