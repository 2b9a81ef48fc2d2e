import { contractSuite, type ContractCase, type Make } from './contract-case.js';
import type { ReadModelSubject } from './read-model-fixtures.js';
import { commitCases } from './read-model.commit-cases.js';
import { generationCases } from './read-model.generation-cases.js';
import { rowCases } from './read-model.row-cases.js';

export { generationCases };
export const readModelCases: readonly ContractCase<ReadModelSubject>[] = [...rowCases, ...commitCases];

/** What every ReadModel must do; `make` gives an empty one. */
export function readModelContract(title: string, make: Make<ReadModelSubject>): void {
  contractSuite(`ReadModel contract: ${title}`, [...readModelCases, ...generationCases], make);
}
