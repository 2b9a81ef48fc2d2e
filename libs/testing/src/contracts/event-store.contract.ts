import { expect } from '@jest/globals';
import { type EventStore, SeveralStreamsUnsupportedError } from '@shouzheng/kernel';
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

/**
 * What every EventStore must do; `make` gives an empty store.
 * @param options.oneStream the store appends to one stream per act: it must refuse what needs several, every time
 */
export function eventStoreContract(
  title: string,
  make: Make<EventStore>,
  { oneStream = false }: { readonly oneStream?: boolean } = {},
): void {
  const cases = oneStream ? eventStoreCases.map((one) => (one.needs ? refusing(one) : one)) : eventStoreCases;
  contractSuite(`EventStore contract: ${title}`, cases, make);
}

function refusing({ name, run }: ContractCase<EventStore>): ContractCase<EventStore> {
  return {
    name: `refuses, where this would need several streams: ${name}`,
    run: (store) => expect(run(store)).rejects.toBeInstanceOf(SeveralStreamsUnsupportedError),
  };
}
