import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words that stand behind the first or the second character of many names (州市 in 杭州市…) lie together in the order of
 * names, so that a walk along it may come to them last. Each of these places has an order of its own.
 */
const PLACES = [2, 3] as const;

export class NearTheHead1764800000000 implements MigrationInterface {
  readonly name = 'NearTheHead1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const place of PLACES) {
      await runner.query(
        `CREATE INDEX organization_near_${place} ON organization ((substr(normal, ${place}, 2)), normal, key)`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const place of PLACES) await runner.query(`DROP INDEX organization_near_${place}`);
  }
}
