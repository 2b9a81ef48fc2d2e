import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE office (
     key text PRIMARY KEY,
     person text NOT NULL,
     type text NOT NULL
   )`,
  'CREATE INDEX office_person ON office (person)',
  `CREATE TABLE annual_season (
     key text PRIMARY KEY,
     year int NOT NULL,
     organ text NOT NULL,
     notice_number text NOT NULL,
     status text NOT NULL,
     opened int,
     refused jsonb NOT NULL
   )`,
  `CREATE TABLE annual_season_progress (
     season text PRIMARY KEY,
     cursor text NOT NULL,
     opened int NOT NULL,
     refused jsonb NOT NULL
   )`,
  // What a season and a draw page through: the registered organizations of one organ.
  `CREATE INDEX organization_registrar ON organization (region, key) WHERE legal = 'Registered'`,
];

export class Lifecycle1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABLES) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX organization_registrar');
    await runner.query('DROP TABLE annual_season_progress, annual_season, office');
  }
}
