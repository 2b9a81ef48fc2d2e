import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases know who was lent to them; officers stand in a table with their leave and deputyships. */
const STATEMENTS = [
  `ALTER TABLE case_row ADD COLUMN IF NOT EXISTS lent jsonb NOT NULL DEFAULT '[]'`,
  `CREATE TABLE IF NOT EXISTS officer_desk (
    key text PRIMARY KEY,
    person text NOT NULL,
    role text NOT NULL,
    organ text NOT NULL,
    badge text NOT NULL,
    active boolean NOT NULL,
    legal_qualification boolean NOT NULL,
    certificate jsonb,
    leaves jsonb NOT NULL,
    deputy_for jsonb NOT NULL
  )`,
  'CREATE INDEX IF NOT EXISTS officer_desk_organ_role ON officer_desk (organ, role)',
];

export class LoansAndLeave1764316800000 implements MigrationInterface {
  readonly name = 'LoansAndLeave1764316800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE officer_desk');
    await runner.query('ALTER TABLE case_row DROP COLUMN lent');
  }
}
