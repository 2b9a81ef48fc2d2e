import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each filter of the directory finds its rows in the order of the list, so that a page of a country's register costs
 * what a page of a county's does: by region at its three levels, by type, headline and grade, and what few records are.
 */
const INDEXES = {
  organization_province: `((left(region, 2)), normal, key)`,
  organization_city: `((left(region, 4)), normal, key)`,
  organization_region: `(region, normal, key)`,
  organization_status: `(status, normal, key)`,
  organization_type: `(type, normal, key)`,
  organization_grade: `(rating_level, normal, key) WHERE rating_level IS NOT NULL`,
  organization_abnormal: `(normal, key) WHERE (standing->>'listings')::int > 0`,
  organization_serious: `(normal, key) WHERE (standing->>'serious')::int > 0`,
  organization_contested: `(normal, key) WHERE jsonb_array_length(standing->'objections') > 0`,
} as const;

export class DirectoryAtScale1764500000000 implements MigrationInterface {
  readonly name = 'DirectoryAtScale1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(INDEXES)) {
      await runner.query(`CREATE INDEX ${name} ON organization ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${name}`);
  }
}
