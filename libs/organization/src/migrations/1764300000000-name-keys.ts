import type { MigrationInterface, QueryRunner } from 'typeorm';

// The rows are a projection's: they are rebuilt under its new version, so the table is made anew, not altered.
const TABLE = [
  'DROP TABLE name_entry',
  `CREATE TABLE name_entry (
     key text PRIMARY KEY,
     kind text NOT NULL,
     name text NOT NULL,
     standing text NOT NULL,
     issuer text NOT NULL,
     date text NOT NULL,
     normal text NOT NULL COLLATE "C",
     lawful text COLLATE "C",
     sound text NOT NULL COLLATE "C",
     core text NOT NULL COLLATE "C",
     near int[] NOT NULL,
     grams text[] NOT NULL
   )`,
  'CREATE INDEX name_entry_normal ON name_entry (normal)',
  'CREATE INDEX name_entry_lawful ON name_entry (lawful) WHERE lawful IS NOT NULL',
  'CREATE INDEX name_entry_sound ON name_entry (sound, key)',
  `CREATE INDEX name_entry_core ON name_entry (core, key) WHERE core <> ''`,
  'CREATE INDEX name_entry_near ON name_entry USING gin (near) WITH (fastupdate = off)',
  'CREATE INDEX name_entry_grams ON name_entry USING gin (grams) WITH (fastupdate = off)',
];
const BEFORE = [
  'DROP TABLE name_entry',
  `CREATE TABLE name_entry (
     key text PRIMARY KEY,
     kind text NOT NULL,
     name text NOT NULL,
     normal text NOT NULL COLLATE "C",
     bigrams text[] NOT NULL,
     standing text NOT NULL
   )`,
  'CREATE INDEX name_entry_bigrams ON name_entry USING gin (bigrams) WITH (fastupdate = off)',
  'CREATE INDEX name_entry_normal ON name_entry (normal)',
];

export class NameKeys1764300000000 implements MigrationInterface {
  readonly name = 'NameKeys1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BEFORE) await runner.query(statement);
  }
}
