import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which case is about which organization, so that a liquidation finds the open ones by itself. */
export class OrganizationCases1764380000000 implements MigrationInterface {
  readonly name = 'OrganizationCases1764380000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE organization_case (key text PRIMARY KEY, organization text NOT NULL)');
    await runner.query('CREATE INDEX organization_case_organization ON organization_case (organization)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE organization_case');
  }
}
