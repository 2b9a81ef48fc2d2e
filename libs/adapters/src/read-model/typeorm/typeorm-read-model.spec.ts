import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, readModelContract, type TestDatabase } from '@shouzheng/testing';
import { DataSource } from 'typeorm';
import { ContractRowEntity, OtherContractRowEntity } from './contract-row.entity.fixture.js';
import { migrateReadModel, TypeOrmReadModel } from './typeorm-read-model.js';

describe('TypeORM on PostgreSQL', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

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
    await migrateReadModel(dataSource);
    await migrateReadModel(dataSource);
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  readModelContract('TypeORM on PostgreSQL', async () => ({
    subject: {
      model: new TypeOrmReadModel(dataSource),
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
      for (const table of ['contract_row', 'contract_other_row', 'projection_checkpoint', 'follower_lease']) {
        await dataSource.query(`delete from ${table}`);
      }
    },
  }));

  it('names what is missing when a table has no entity', async () => {
    const model = new TypeOrmReadModel(dataSource);
    await expect(model.load({ name: 'x', version: 1, table: 'nowhere' }, ['a'])).rejects.toThrow('nowhere');
  });

  it('leaves the rows to TypeORM to be queried', async () => {
    const model = new TypeOrmReadModel(dataSource);
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
