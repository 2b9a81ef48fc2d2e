import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The docket is asked what one record awaits; requests stand in a list of their own. */
export class DocketStreams1764400000000 implements MigrationInterface {
  readonly name = 'DocketStreams1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX docket_item_stream_id ON docket_item (stream_id, status)');
    await runner.query(`
      CREATE TABLE request_row (
        key text PRIMARY KEY,
        number text NOT NULL,
        kind text NOT NULL,
        status text NOT NULL,
        organ text NOT NULL,
        region text NOT NULL,
        channel text NOT NULL,
        received_on text NOT NULL,
        outcome text
      )`);
    await runner.query('CREATE INDEX request_row_organ_received_on ON request_row (organ, received_on, key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_row');
    await runner.query('DROP INDEX docket_item_stream_id');
  }
}
