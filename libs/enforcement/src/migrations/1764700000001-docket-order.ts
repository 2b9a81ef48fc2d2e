import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records in the order in which they came to await somebody: items without a date are read along it. */
export class DocketOrder1764700000001 implements MigrationInterface {
  readonly name = 'DocketOrder1764700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX docket_record_since ON docket_record ((open->0->>'since'), key) WHERE open <> '[]'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX docket_record_since');
  }
}
