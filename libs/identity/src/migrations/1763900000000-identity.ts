import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1763900000000 implements MigrationInterface {
  readonly name = 'Identity1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS account (
        key text PRIMARY KEY,
        username text NOT NULL,
        person text NOT NULL,
        role text NOT NULL,
        organ text NOT NULL,
        badge text NOT NULL,
        status text NOT NULL,
        certificate_number text,
        certificate_from text,
        certificate_to text
      )`);
    await runner.query('CREATE INDEX IF NOT EXISTS account_organ_role ON account (organ, role)');
    await runner.query(
      'CREATE TABLE IF NOT EXISTS credential (account text PRIMARY KEY, hash text NOT NULL)',
    );
    await runner.query(`
      CREATE TABLE IF NOT EXISTS session (
        id text PRIMARY KEY,
        account text NOT NULL,
        refresh_digest text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_because text
      )`);
    await runner.query('CREATE INDEX IF NOT EXISTS session_account ON session (account)');
    await runner.query('CREATE INDEX IF NOT EXISTS session_expires_at ON session (expires_at)');
    await runner.query(`
      CREATE TABLE IF NOT EXISTS login_attempt (
        subject text PRIMARY KEY,
        failures int NOT NULL,
        until timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX IF NOT EXISTS login_attempt_until ON login_attempt (until)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE login_attempt, session, credential, account');
  }
}
