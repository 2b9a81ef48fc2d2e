import type { ReadModel } from '@shouzheng/kernel';
import { contractSuite, type ContractCase, type Make } from './contract-case.js';
import { commitCases } from './read-model.commit-cases.js';
import { rowCases } from './read-model.row-cases.js';

/** The tables that the cases use; an adapter over a database makes them before. */
export const CONTRACT_TABLE = 'contract_row';
export const OTHER_CONTRACT_TABLE = 'contract_other_row';

/** What a read model's row may hold; `key` is the key that it is stored under. */
export interface ContractRow {
  key: string;
  title: string;
  amount: number | null;
  /** A civil date. */
  due: string | null;
  active: boolean;
  /** Kept as JSON. */
  details: { readonly warnings: readonly { readonly id: string; readonly points: number }[] };
}

export interface ReadModelSubject {
  readonly model: ReadModel;
  /** Makes a row impossible to store. */
  readonly spoil: (row: ContractRow) => ContractRow;
}

export const readModelCases: readonly ContractCase<ReadModelSubject>[] = [...rowCases, ...commitCases];

export function readModelContract(title: string, make: Make<ReadModelSubject>): void {
  contractSuite(`ReadModel contract: ${title}`, readModelCases, make);
}
