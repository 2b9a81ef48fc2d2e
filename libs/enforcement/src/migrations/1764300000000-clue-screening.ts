import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClueScreening1764300000000 implements MigrationInterface {
  readonly name = 'ClueScreening1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE clue ADD COLUMN screening jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE clue DROP COLUMN screening');
  }
}
