import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1763900000000 implements MigrationInterface {
  readonly name = 'Platform1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        account text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        status int,
        answer text,
        created_at timestamptz NOT NULL,
        held_until timestamptz NOT NULL,
        PRIMARY KEY (account, operation, key)
      )`);
    await runner.query('CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at)');
    await runner.query(`
      CREATE TABLE sealing_key (
        id text PRIMARY KEY,
        wrapped bytea,
        created_at timestamptz NOT NULL,
        destroyed_at timestamptz
      )`);
    await runner.query('CREATE TABLE follower_checkpoint (name text PRIMARY KEY, position bigint NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE follower_checkpoint, sealing_key, idempotency_key');
  }
}
