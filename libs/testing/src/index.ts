export * from './eventually.js';
export { type ContractCase, type Made, type Make, type NegativeControl, contractSuite, negativeControls } from './contracts/contract-case.js';
export { eventStoreCases, eventStoreContract } from './contracts/event-store.contract.js';
export * from './contracts/event-store-fixtures.js';
export { createTestDatabase, withTestDatabase, type TestConnection, type TestDatabase } from './postgres.js';
export { jobQueueCases, jobQueueContract, type JobQueueSubject } from './contracts/job-queue.contract.js';
export {
  CONTRACT_TABLE,
  type ContractRow,
  OTHER_CONTRACT_TABLE,
  readModelCases,
  readModelContract,
  type ReadModelSubject,
} from './contracts/read-model.contract.js';
export { followerLockCases, followerLockContract, type FollowerLockSubject } from './contracts/follower-lock.contract.js';
