import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, readModelContract, type TestDatabase } from '@shouzheng/testing';
import { DataSource } from 'typeorm';
import { SteadyQueries } from '../../postgres/steady-queries.js';
import { ContractRowEntity, OtherContractRowEntity } from './contract-row.entity.fixture.js';
import { migrateReadModel, TypeOrmReadModel } from './typeorm-read-model.js';

const ROWS = ['contract_row', 'contract_other_row'];
const TABLES = [
  'projection_checkpoint',
  'projection_next.projection_checkpoint',
  'projection_previous.projection_checkpoint',
  'projection_next.build_projection',
  'projection_next.build_part',
  'follower_lease',
];

describe('TypeORM on PostgreSQL', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let queries: SteadyQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { user, ...connection } = database.connection;
    dataSource = new DataSource({
      type: 'postgres',
      ...connection,
      username: user,
      entities: [ContractRowEntity, OtherContractRowEntity],
      synchronize: true,
    });
    await dataSource.initialize();
    queries = new SteadyQueries(dataSource);
    await migrateReadModel(dataSource);
    await migrateReadModel(dataSource);
  });

  afterAll(async () => {
    await queries?.end();
    await dataSource?.destroy();
    await database?.drop();
  });

  readModelContract('TypeORM on PostgreSQL', async () => ({
    subject: {
      model: new TypeOrmReadModel(dataSource, queries),
      giveEpoch: async ({ follower, epoch }) => {
        await dataSource.query(
          `insert into follower_lease (name, epoch, holder, expires_at) values ($1, $2, 'another', now())
           on conflict (name) do update set epoch = $2`,
          [follower, epoch.toString()],
        );
      },
      // PostgreSQL keeps no NUL.
      spoil: (row) => ({ ...row, title: 'a\u0000b' }),
    },
    dispose: async () => {
      for (const table of [...TABLES, ...ROWS]) await dataSource.query(`delete from ${table}`);
      for (const schema of ['projection_next', 'projection_previous'])
        for (const table of ROWS) await dataSource.query(`drop table if exists ${schema}.${table}`);
    },
  }));

  it('names what is missing when a table has no entity', async () => {
    const model = new TypeOrmReadModel(dataSource, queries);
    await expect(model.load({ name: 'x', version: 1, table: 'nowhere' }, ['a'])).rejects.toThrow('nowhere');
  });

  it('leaves the rows to TypeORM to be queried', async () => {
    const model = new TypeOrmReadModel(dataSource, queries);
    const row = {
      key: 'a',
      title: 't',
      amount: 5,
      due: '2026-02-28',
      active: true,
      details: { warnings: [] },
    };
    await model.commit({ name: 'q', version: 1, table: 'contract_row' }, new Map([['a', row]]), {
      from: 0n,
      to: 1n,
    });
    expect(await dataSource.getRepository(ContractRowEntity).findOneBy({ amount: 5 })).toEqual(row);
  });
});
