import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms that are not met, in the order of their last days: the docket of a whole country is read along it. */
export class OpenTerms1764700000001 implements MigrationInterface {
  readonly name = 'OpenTerms1764700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX term_open ON term (due_on, stream_id) WHERE status <> 'met'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX term_open');
  }
}
