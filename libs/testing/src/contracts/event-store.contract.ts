import type { EventStore } from '@shouzheng/kernel';
import { contractSuite, type ContractCase, type Make } from './contract-case.js';
import { appendCases } from './event-store.append-cases.js';
import { concurrencyCases } from './event-store.concurrency-cases.js';
import { directionCases } from './event-store.direction-cases.js';
import { readRefusalCases } from './event-store.read-refusal-cases.js';
import { readCases } from './event-store.read-cases.js';
import { refusalCases } from './event-store.refusal-cases.js';
import { signalCases } from './event-store.signal-cases.js';

export const eventStoreCases: readonly ContractCase<EventStore>[] = [
  ...appendCases,
  ...refusalCases,
  ...readCases,
  ...directionCases,
  ...readRefusalCases,
  ...signalCases,
  ...concurrencyCases,
];

/** What every EventStore must do; `make` gives an empty store. */
export function eventStoreContract(title: string, make: Make<EventStore>): void {
  contractSuite(`EventStore contract: ${title}`, eventStoreCases, make);
}
