import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1763900000000 implements MigrationInterface {
  readonly name = 'Audit1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS access_log (
        key text PRIMARY KEY,
        subject text NOT NULL,
        kind text NOT NULL,
        detail text,
        reason jsonb,
        account text NOT NULL,
        person text NOT NULL,
        role text NOT NULL,
        organ text NOT NULL,
        badge text NOT NULL,
        at text NOT NULL
      )`);
    await runner.query('CREATE INDEX IF NOT EXISTS access_log_subject ON access_log (subject, at, key)');
    await runner.query('CREATE INDEX IF NOT EXISTS access_log_person ON access_log (person, at, key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_log');
  }
}
