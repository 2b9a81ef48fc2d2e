import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE IF NOT EXISTS endpoint (
     key text PRIMARY KEY,
     id uuid NOT NULL,
     revision int NOT NULL,
     agency text NOT NULL,
     organ text NOT NULL,
     region_code text NOT NULL,
     url text NOT NULL,
     status text NOT NULL,
     stop_reason text,
     registered_at text NOT NULL,
     registered_by text NOT NULL,
     secret_issued_at text NOT NULL,
     previous_secret_until text,
     grants jsonb NOT NULL
   )`,
  'CREATE INDEX IF NOT EXISTS endpoint_organ ON endpoint (organ, key)',
  'CREATE INDEX IF NOT EXISTS endpoint_agency ON endpoint (agency, key)',
  `CREATE TABLE IF NOT EXISTS endpoint_secret (
     id uuid PRIMARY KEY,
     endpoint_id uuid NOT NULL,
     sealed bytea NOT NULL,
     created_at timestamptz NOT NULL,
     valid_until timestamptz
   )`,
  'CREATE INDEX IF NOT EXISTS endpoint_secret_endpoint ON endpoint_secret (endpoint_id)',
  `CREATE TABLE IF NOT EXISTS delivery_route (
     endpoint_id uuid PRIMARY KEY,
     agency text NOT NULL,
     organ text NOT NULL,
     region_code text NOT NULL,
     url text NOT NULL,
     status text NOT NULL,
     revision int NOT NULL,
     last_sequence bigint NOT NULL DEFAULT 0,
     failures int NOT NULL DEFAULT 0,
     paused_until timestamptz
   )`,
  `CREATE TABLE IF NOT EXISTS delivery_grant (
     endpoint_id uuid NOT NULL,
     grant_id uuid NOT NULL,
     event_type text NOT NULL,
     region_code text NOT NULL,
     from_position bigint NOT NULL,
     until_position bigint,
     PRIMARY KEY (endpoint_id, grant_id, event_type)
   )`,
  'CREATE INDEX IF NOT EXISTS delivery_grant_type ON delivery_grant (event_type)',
  `CREATE TABLE IF NOT EXISTS delivery_lane (
     id uuid PRIMARY KEY,
     endpoint_id uuid NOT NULL,
     lane text NOT NULL,
     last_sequence bigint NOT NULL,
     due_at timestamptz,
     held boolean NOT NULL DEFAULT false,
     unreachable boolean NOT NULL DEFAULT false,
     lease uuid,
     leased_until timestamptz
   )`,
  'CREATE INDEX IF NOT EXISTS delivery_lane_endpoint ON delivery_lane (endpoint_id)',
  'CREATE INDEX IF NOT EXISTS delivery_lane_due ON delivery_lane (due_at) WHERE due_at IS NOT NULL AND NOT held',
  `CREATE TABLE IF NOT EXISTS delivery (
     id uuid PRIMARY KEY,
     endpoint_id uuid NOT NULL,
     lane_id uuid NOT NULL,
     sequence bigint NOT NULL,
     lane_sequence bigint NOT NULL,
     event_id text NOT NULL,
     stream_id text NOT NULL,
     event_type text NOT NULL,
     subject text NOT NULL,
     region_code text NOT NULL,
     supersedes uuid,
     body text NOT NULL,
     body_sha256 text NOT NULL,
     status text NOT NULL DEFAULT 'pending',
     withdrawn_reason text,
     attempts int NOT NULL DEFAULT 0,
     all_attempts int NOT NULL DEFAULT 0,
     sent boolean NOT NULL DEFAULT false,
     replay boolean NOT NULL DEFAULT false,
     created_at timestamptz NOT NULL,
     delivered_at timestamptz
   )`,
  'CREATE UNIQUE INDEX IF NOT EXISTS delivery_sequence ON delivery (endpoint_id, sequence)',
  'CREATE UNIQUE INDEX IF NOT EXISTS delivery_lane_sequence ON delivery (lane_id, lane_sequence)',
  `CREATE INDEX IF NOT EXISTS delivery_waiting ON delivery (lane_id, lane_sequence) WHERE status = 'pending'`,
  'CREATE INDEX IF NOT EXISTS delivery_event ON delivery (event_id)',
  'CREATE INDEX IF NOT EXISTS delivery_stream ON delivery (stream_id)',
  'CREATE INDEX IF NOT EXISTS delivery_newest ON delivery (created_at, sequence, id)',
  'CREATE INDEX IF NOT EXISTS delivery_supersedes ON delivery (supersedes) WHERE supersedes IS NOT NULL',
  `CREATE TABLE IF NOT EXISTS delivery_attempt (
     delivery_id uuid NOT NULL,
     number int NOT NULL,
     at timestamptz NOT NULL,
     stage text NOT NULL,
     status int,
     failure text,
     duration_ms int NOT NULL,
     request_left boolean NOT NULL,
     answer_kind text,
     answer_bytes int,
     PRIMARY KEY (delivery_id, number)
   )`,
];

export class Exchange1763900000000 implements MigrationInterface {
  readonly name = 'Exchange1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE delivery_attempt, delivery, delivery_lane, delivery_grant, delivery_route, endpoint_secret, endpoint',
    );
  }
}
