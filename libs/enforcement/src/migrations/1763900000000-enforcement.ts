import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE IF NOT EXISTS clue (
    key text PRIMARY KEY,
    number text NOT NULL,
    subject_name text NOT NULL,
    region text NOT NULL,
    organ text NOT NULL,
    source text NOT NULL,
    status text NOT NULL,
    received_on text NOT NULL,
    verdict text,
    case_id text
  )`,
  'CREATE INDEX IF NOT EXISTS clue_organ_status ON clue (organ, status)',
  'CREATE INDEX IF NOT EXISTS clue_received_on ON clue (received_on DESC, key)',
  `CREATE TABLE IF NOT EXISTS case_row (
    key text PRIMARY KEY,
    number text NOT NULL,
    kind text NOT NULL,
    stage text NOT NULL,
    disposition text,
    subject_name text NOT NULL,
    region text NOT NULL,
    organ text NOT NULL,
    ground text NOT NULL,
    filed_on text NOT NULL,
    officers jsonb NOT NULL,
    doc_no text
  )`,
  'CREATE INDEX IF NOT EXISTS case_row_organ_stage ON case_row (organ, stage)',
  'CREATE INDEX IF NOT EXISTS case_row_filed_on ON case_row (filed_on DESC, key)',
  `CREATE TABLE IF NOT EXISTS docket_item (
    key text PRIMARY KEY,
    stream_id text NOT NULL,
    kind text NOT NULL,
    item text NOT NULL,
    command text NOT NULL,
    role text NOT NULL,
    rule text NOT NULL,
    organ text NOT NULL,
    region text NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    refs jsonb NOT NULL,
    since text,
    opened_revision int,
    term_key text
  )`,
  'CREATE INDEX IF NOT EXISTS docket_item_status_organ_role ON docket_item (status, organ, role)',
  `CREATE TABLE IF NOT EXISTS work_claim (
    key text PRIMARY KEY,
    item text NOT NULL,
    opened_revision int NOT NULL,
    organ text NOT NULL,
    role text NOT NULL,
    account text NOT NULL,
    badge text NOT NULL,
    at text NOT NULL
  )`,
  'CREATE INDEX IF NOT EXISTS work_claim_item ON work_claim (item, opened_revision)',
  `CREATE TABLE IF NOT EXISTS file_blob (
    id uuid PRIMARY KEY,
    stream_id text NOT NULL,
    sha256 text NOT NULL,
    size int NOT NULL,
    media_type text NOT NULL,
    name jsonb NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    account text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  'CREATE INDEX IF NOT EXISTS file_blob_stream_id ON file_blob (stream_id)',
];

export class Enforcement1763900000000 implements MigrationInterface {
  readonly name = 'Enforcement1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clue, case_row, docket_item, work_claim, file_blob');
  }
}
