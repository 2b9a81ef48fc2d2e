import type { MigrationInterface, QueryRunner } from 'typeorm';

// Without fastupdate: a search right after an import would walk the index's list of pending rows one by one.
const TABLES = [
  `CREATE TABLE organization (
     key text PRIMARY KEY,
     name text NOT NULL,
     normal text NOT NULL COLLATE "C",
     grams text[] NOT NULL,
     uscc text,
     uscc_check text NOT NULL,
     type text NOT NULL,
     registrar_name text NOT NULL,
     region text NOT NULL,
     legal text NOT NULL,
     status text NOT NULL,
     rating_level text,
     rating_to text,
     origin text NOT NULL,
     evidence text,
     standing jsonb NOT NULL
   )`,
  'CREATE INDEX organization_grams ON organization USING gin (grams) WITH (fastupdate = off)',
  'CREATE INDEX organization_order ON organization (normal, key)',
  'CREATE INDEX organization_uscc ON organization (uscc)',
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
  `CREATE TABLE list_entry (
     key text PRIMARY KEY,
     name text NOT NULL,
     normal text NOT NULL COLLATE "C",
     grams text[] NOT NULL,
     kind text NOT NULL,
     batch text NOT NULL,
     issuer text NOT NULL,
     published_on text NOT NULL COLLATE "C",
     precision text NOT NULL,
     enforcing_agency text,
     lawful_lookalike text,
     official_list boolean NOT NULL,
     source text NOT NULL,
     removed_on text,
     removal_reason text
   )`,
  'CREATE INDEX list_entry_grams ON list_entry USING gin (grams) WITH (fastupdate = off)',
  'CREATE INDEX list_entry_order ON list_entry (published_on DESC, key)',
  'CREATE INDEX list_entry_normal ON list_entry (normal)',
  `CREATE TABLE unmatched_fact (
     key text PRIMARY KEY,
     organization text NOT NULL,
     grams text[] NOT NULL,
     kind text NOT NULL,
     value text NOT NULL,
     stated_on text NOT NULL,
     publisher text NOT NULL,
     reason text NOT NULL,
     candidates text[] NOT NULL,
     source text NOT NULL
   )`,
  'CREATE INDEX unmatched_fact_grams ON unmatched_fact USING gin (grams) WITH (fastupdate = off)',
  `CREATE TABLE import_run (
     id uuid PRIMARY KEY,
     kind text NOT NULL,
     media_type text NOT NULL,
     dry_run boolean NOT NULL,
     sender jsonb NOT NULL,
     digest text NOT NULL,
     sealed bytea,
     state text NOT NULL,
     rows_done int NOT NULL,
     counts jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     finished_at timestamptz
   )`,
  'CREATE INDEX import_run_order ON import_run (created_at DESC, id)',
  `CREATE TABLE import_problem (
     import_id uuid NOT NULL,
     seq int NOT NULL,
     row int NOT NULL,
     column_name text NOT NULL,
     code text NOT NULL,
     result text NOT NULL,
     params jsonb NOT NULL,
     PRIMARY KEY (import_id, seq)
   )`,
];
const NAMES = ['import_problem', 'import_run', 'unmatched_fact', 'list_entry', 'name_entry', 'organization'];

export class Organization1763900000000 implements MigrationInterface {
  readonly name = 'Organization1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of NAMES) await runner.query(`DROP TABLE ${table}`);
  }
}
