import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row a record instead of one for each of the forty items that it may have: a country's register would hold forty
 * million rows of which nearly all await nobody. The docket is folded anew.
 */
export class DocketRecords1764600000000 implements MigrationInterface {
  readonly name = 'DocketRecords1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE docket_item');
    await runner.query(`
      CREATE TABLE docket_record (
        key text PRIMARY KEY,
        kind text NOT NULL,
        organ text NOT NULL,
        region text NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        begun text NOT NULL,
        open jsonb NOT NULL,
        done jsonb NOT NULL,
        rules jsonb NOT NULL
      )`);
    await runner.query(`CREATE INDEX docket_record_open ON docket_record (organ) WHERE open <> '[]'`);
    await runner.query('CREATE INDEX case_row_lent ON case_row USING gin (lent) WITH (fastupdate = off)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_row_lent');
    await runner.query('DROP TABLE docket_record');
    await runner.query(`
      CREATE TABLE docket_item (
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
      )`);
    await runner.query('CREATE INDEX docket_item_status_organ_role ON docket_item (status, organ, role)');
    await runner.query('CREATE INDEX docket_item_stream_id ON docket_item (stream_id, status)');
  }
}
