import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of parts that the follower declares, on record. */
export class MissedReportParts1764600000001 implements MigrationInterface {
  readonly name = 'MissedReportParts1764600000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT split_follower('policy-follow-missed-report', 4)`);
  }

  async down(): Promise<void> {
    throw new Error('what is split stays split: split it into one part by a migration of its own');
  }
}
