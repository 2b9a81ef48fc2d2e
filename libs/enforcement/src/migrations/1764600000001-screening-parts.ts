import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of parts that the follower declares, on record. */
export class ScreeningParts1764600000001 implements MigrationInterface {
  readonly name = 'ScreeningParts1764600000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT split_follower('reactor-screen-clue', 2)`);
  }

  async down(): Promise<void> {
    throw new Error('what is split stays split: split it into one part by a migration of its own');
  }
}
