import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Law1763900000000 implements MigrationInterface {
  readonly name = 'Law1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE term (
        key text PRIMARY KEY,
        stream_id text NOT NULL,
        term text NOT NULL,
        timer text NOT NULL,
        starts_on text NOT NULL,
        due_on text NOT NULL,
        warn_on text NOT NULL,
        provisional boolean NOT NULL,
        basis jsonb NOT NULL,
        role text NOT NULL,
        organ text NOT NULL,
        status text NOT NULL
      )`);
    await runner.query('CREATE INDEX term_status_due_on ON term (status, due_on)');
    await runner.query('CREATE INDEX term_stream_id ON term (stream_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE term');
  }
}
