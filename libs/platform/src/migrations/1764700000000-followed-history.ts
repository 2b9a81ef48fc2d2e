import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which history the checkpoints of this database are places in. */
export class FollowedHistory1764700000000 implements MigrationInterface {
  readonly name = 'FollowedHistory1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE followed_history (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        id uuid NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE followed_history');
  }
}
