import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE office ALTER COLUMN person DROP NOT NULL',
  'ALTER TABLE office ADD COLUMN candidate text',
  `ALTER TABLE name_entry ADD COLUMN objections text[] NOT NULL DEFAULT '{}'`,
  `ALTER TABLE name_entry ADD COLUMN endings text[] NOT NULL DEFAULT '{}'`,
];
const DOWN = [
  'ALTER TABLE name_entry DROP COLUMN endings',
  'ALTER TABLE name_entry DROP COLUMN objections',
  'ALTER TABLE office DROP COLUMN candidate',
  'DELETE FROM office WHERE person IS NULL',
  'ALTER TABLE office ALTER COLUMN person SET NOT NULL',
];

/** Heads to be, for the restrictions that bind them; names that are contested, or whose registration has ended. */
export class OrganizationWiring1764370000000 implements MigrationInterface {
  readonly name = 'OrganizationWiring1764370000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
