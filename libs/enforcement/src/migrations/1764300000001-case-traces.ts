import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseTraces1764300000001 implements MigrationInterface {
  readonly name = 'CaseTraces1764300000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_row ADD COLUMN traces text[] NOT NULL DEFAULT '{}'`);
    await runner.query('CREATE INDEX case_row_traces ON case_row USING gin (traces) WITH (fastupdate = off)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_row DROP COLUMN traces');
  }
}
