import type { Fence, Filling, Position, ProjectionRef, ReadModel } from '@shouzheng/kernel';
import { collect } from './event-store-fixtures.js';

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
  /** Gives the follower to another worker, under this epoch. */
  readonly giveEpoch: (fence: Fence) => Promise<void>;
  /** Makes a row impossible to store. */
  readonly spoil: (row: ContractRow) => ContractRow;
}

export const DIRECTORY: ProjectionRef = { name: 'directory', version: 1, table: CONTRACT_TABLE };
export const DOCKET: ProjectionRef = { name: 'docket', version: 1, table: OTHER_CONTRACT_TABLE };

export function row(key: string, overrides: Partial<ContractRow> = {}): ContractRow {
  return {
    key,
    title: '雅安市爱心协会',
    amount: 3,
    due: '2026-11-23',
    active: true,
    details: { warnings: [] },
    ...overrides,
  };
}

export function rowsOf(...rows: readonly ContractRow[]): ReadonlyMap<string, ContractRow> {
  return new Map(rows.map((one) => [one.key, one]));
}

export function commit(
  model: ReadModel,
  projection: ProjectionRef,
  [from, to]: readonly [Position, Position],
  ...rows: readonly ContractRow[]
): Promise<boolean> {
  return model.commit(projection, rowsOf(...rows), { from, to });
}

/** Who builds generations. */
export const BUILDER: Fence = { follower: 'rebuild', epoch: 2n };

/** Begins a build of one part, from the first stream to the last. */
export function begin(
  model: ReadModel,
  until: Position,
  ...projections: readonly ProjectionRef[]
): Promise<void> {
  return model.generations.begin(projections, { until, ranges: [{}], fence: BUILDER });
}

/** One step of the first part. */
export function fill(
  model: ReadModel,
  [from, to]: readonly [string | undefined, string],
  ...fillings: readonly (readonly [ProjectionRef, readonly ContractRow[]])[]
): Promise<boolean> {
  const filled = fillings.map(([projection, rows]): Filling => ({
    projection,
    rows: rows.map((one) => [one.key, one]),
  }));
  return model.generations.fill(filled, { part: 0, from, to, events: 2, done: false, fence: BUILDER });
}

/** All rows, as plain objects whatever class the adapter makes of them. */
export async function table(
  model: ReadModel,
  projection: ProjectionRef,
): Promise<Record<string, ContractRow>> {
  const all = await collect(model.rows<ContractRow>(projection));
  return Object.fromEntries(all.map(([key, one]) => [key, { ...one }]));
}

export async function load(
  model: ReadModel,
  projection: ProjectionRef,
  ...keys: string[]
): Promise<Record<string, ContractRow>> {
  const found = await model.load<ContractRow>(projection, keys);
  return Object.fromEntries([...found].map(([key, one]) => [key, { ...one }]));
}
