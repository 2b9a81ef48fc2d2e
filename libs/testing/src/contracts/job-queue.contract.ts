import type { JobQueue } from '@shouzheng/kernel';
import { contractSuite, type ContractCase, type Make } from './contract-case.js';
import { failureCases } from './job-queue.failure-cases.js';
import { waitingCases } from './job-queue.waiting-cases.js';

/** What a JobQueue's cases need to know of it. */
export interface JobQueueSubject {
  readonly queue: JobQueue;
  /** How long a case waits for what must happen; a broken adapter is given less. */
  readonly patienceMs?: number;
}

/** The adapter MUST back off for no longer than about 200 ms after the first failures, or the cases lose patience. */
export const jobQueueCases: readonly ContractCase<JobQueueSubject>[] = [...waitingCases, ...failureCases];

export function jobQueueContract(title: string, make: Make<JobQueueSubject>): void {
  contractSuite(`JobQueue contract: ${title}`, jobQueueCases, make);
}
