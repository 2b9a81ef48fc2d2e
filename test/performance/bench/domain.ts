import { TypeOrmReadModel, migrateReadModel } from '@shouzheng/adapters';
import {
  type EventOf,
  type ProjectionDefinition,
  type StreamDefinition,
  defineEvent,
  rowPerStream,
} from '@shouzheng/kernel';
import { Catalogue, EventCodec } from '@shouzheng/platform';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { z } from 'zod';
import { type Account, CATEGORY, NOTHING, evolve } from './workload.js';

/** The benchmark's own small domain, declared as the product declares its own. */
const AmountNoted = defineEvent('AmountNoted', 1, { amount: z.int(), filler: z.string(), seq: z.int() });
export type AccountEvent = EventOf<typeof AmountNoted>;

export const accountStream: StreamDefinition<Account, AccountEvent> = {
  category: CATEGORY,
  events: [AmountNoted],
  initial: NOTHING,
  region: () => undefined,
  evolve: (state, event) => evolve(state, event.data),
};

@Entity('account_row')
export class AccountRow {
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  count!: number;

  @Column('integer')
  total!: number;

  @Column('text', { name: 'last_note' })
  lastNote!: string;
}

type Row = Omit<AccountRow, 'key'>;

/** The row after the event; as every fold, from nothing but the row and the event. */
export const foldRow = (row: Row | undefined, { amount, filler, seq }: AccountEvent['data']): Row => ({
  ...evolve(row ?? NOTHING, { amount, filler, seq }),
  lastNote: filler.slice(0, 60),
});

export const accounts: ProjectionDefinition<Row, AccountEvent> = {
  name: 'accounts',
  version: 1,
  table: 'account_row',
  folds: { AmountNoted: rowPerStream((row, event) => foldRow(row, event.data)) },
};

export const catalogue = new Catalogue([
  {
    name: 'bench',
    streams: [accountStream],
    commands: [],
    projections: [accounts],
    policies: [],
    refusals: {},
  },
]);
export const codec = new EventCodec(catalogue);

/** A data source on the database of our store, with the table of the rows and that of the checkpoints. */
export async function openRows(url: string): Promise<{ db: DataSource; readModel: TypeOrmReadModel }> {
  const db = new DataSource({ type: 'postgres', url, entities: [AccountRow], synchronize: true });
  await db.initialize();
  await migrateReadModel(db);
  return { db, readModel: new TypeOrmReadModel(db) };
}
