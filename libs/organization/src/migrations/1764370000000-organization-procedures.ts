import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE organization_procedure (
     key text PRIMARY KEY,
     organization text NOT NULL,
     kind text NOT NULL,
     subject text NOT NULL,
     status text NOT NULL,
     detail text,
     due text,
     since text NOT NULL,
     facts jsonb NOT NULL
   )`,
  'CREATE INDEX organization_procedure_order ON organization_procedure (kind, since, key)',
  `CREATE TABLE spot_check (
     key text PRIMARY KEY,
     kind text NOT NULL,
     year int NOT NULL,
     organ text NOT NULL,
     title text NOT NULL,
     document_number text NOT NULL,
     planned_on text NOT NULL,
     types text[] NOT NULL,
     subjects text[] NOT NULL,
     percent double precision NOT NULL,
     checkers_each int NOT NULL,
     drawn_on text,
     population int,
     drawn int,
     seed text,
     revision int NOT NULL
   )`,
];
const DOWN = ['DROP TABLE spot_check', 'DROP TABLE organization_procedure'];

/** Procedures about organizations by where they stand, and plans of spot checks. */
export class OrganizationProcedures1764370000000 implements MigrationInterface {
  readonly name = 'OrganizationProcedures1764370000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
