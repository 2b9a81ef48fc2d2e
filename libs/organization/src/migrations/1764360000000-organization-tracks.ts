import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE list_entry ADD COLUMN objections text[] NOT NULL DEFAULT '{}'`,
  `CREATE TABLE zombie_track (
     key text PRIMARY KEY,
     region text NOT NULL,
     status text NOT NULL,
     exit text,
     outcome text,
     batch text,
     resolved_on text
   )`,
  `CREATE TABLE restriction (
     key text PRIMARY KEY,
     person_key text NOT NULL,
     office text NOT NULL,
     rule text NOT NULL,
     organization text NOT NULL,
     organ text NOT NULL,
     starts_on text NOT NULL,
     ends_on text NOT NULL,
     ended_on text
   )`,
  'CREATE INDEX restriction_person ON restriction (person_key)',
  'CREATE INDEX restriction_order ON restriction (organ, ends_on, key)',
];
const DOWN = [
  'DROP TABLE restriction',
  'DROP TABLE zombie_track',
  'ALTER TABLE list_entry DROP COLUMN objections',
];

/** Objections to list rows, the tally of the zombie track, restrictions of persons. */
export class OrganizationTracks1764360000000 implements MigrationInterface {
  readonly name = 'OrganizationTracks1764360000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
