import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `CREATE TABLE IF NOT EXISTS document_row (
    key text PRIMARY KEY,
    doc_no text NOT NULL,
    type text NOT NULL,
    organ text NOT NULL,
    year text,
    n int,
    status text NOT NULL,
    subject text,
    subject_number text,
    ref_event_id text,
    replaces text,
    template_version int,
    file_id text,
    sha256 text,
    issued_on text NOT NULL,
    void_reason text,
    scans int NOT NULL,
    service_method text,
    served_on text
  )`,
  'CREATE INDEX IF NOT EXISTS document_row_subject ON document_row (subject)',
  'CREATE INDEX IF NOT EXISTS document_row_series ON document_row (organ, type, year, n)',
  'CREATE INDEX IF NOT EXISTS document_row_issued_on ON document_row (issued_on DESC, key)',
];

export class Documents1764360000000 implements MigrationInterface {
  readonly name = 'Documents1764360000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_row');
  }
}
