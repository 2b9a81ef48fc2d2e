import { migrateReadModel } from '@shouzheng/adapters';
import { platformEntities, platformMigrations } from '@shouzheng/platform';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { DataSource } from 'typeorm';
import { auditEntities, auditMigrations } from '../audit.persistence.js';

export interface AuditDatabase {
  readonly db: DataSource;
  close(): Promise<void>;
}

/** A database with the tables of the platform and of this context. */
export async function openAuditDatabase(): Promise<AuditDatabase> {
  const database: TestDatabase = await createTestDatabase();
  const { user, ...connection } = database.connection;
  const db = new DataSource({
    type: 'postgres',
    ...connection,
    username: user,
    entities: [...platformEntities, ...auditEntities],
    migrations: [...platformMigrations, ...auditMigrations],
  });
  await db.initialize();
  await db.runMigrations();
  await migrateReadModel(db);
  const close = async (): Promise<void> => {
    await db.destroy();
    await database.drop();
  };
  return { db, close };
}
