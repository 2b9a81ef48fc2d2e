import { contractSuite, type ContractCase, type Make } from './contract-case.js';
import type { JobQueueSubject } from './job-queue-fixtures.js';
import { failureCases } from './job-queue.failure-cases.js';
import { waitingCases } from './job-queue.waiting-cases.js';

/** The adapter MUST back off for no longer than about 200 ms after the first failures, or the cases lose patience. */
export const jobQueueCases: readonly ContractCase<JobQueueSubject>[] = [...waitingCases, ...failureCases];

/** What every JobQueue must do; `make` gives an empty one. */
export function jobQueueContract(title: string, make: Make<JobQueueSubject>): void {
  contractSuite(`JobQueue contract: ${title}`, jobQueueCases, make);
}
