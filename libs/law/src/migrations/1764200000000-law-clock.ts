import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms keep the facts they were computed with and may stand still; recomputations that are due; who cites which rule. */
export class LawClock1764200000000 implements MigrationInterface {
  readonly name = 'LawClock1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE term ADD COLUMN facts jsonb');
    await runner.query('ALTER TABLE term ADD COLUMN paused jsonb');
    await runner.query(
      `CREATE INDEX term_provisional ON term (due_on) WHERE provisional AND status IN ('running', 'paused')`,
    );
    await runner.query('CREATE INDEX term_timer ON term (timer, status)');
    await runner.query(`
      CREATE TABLE term_recomputation (
        change text PRIMARY KEY,
        cause text NOT NULL,
        position text NOT NULL,
        from_day text NOT NULL,
        to_day text NOT NULL,
        timers jsonb,
        passes integer NOT NULL,
        next_at text NOT NULL,
        done boolean NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE rule_citation (
        stream_id text NOT NULL,
        version text NOT NULL,
        rule text NOT NULL,
        last_on text NOT NULL,
        PRIMARY KEY (stream_id, version)
      )`);
    await runner.query('CREATE INDEX rule_citation_rule ON rule_citation (rule)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rule_citation');
    await runner.query('DROP TABLE term_recomputation');
    await runner.query('DROP INDEX term_timer');
    await runner.query('DROP INDEX term_provisional');
    await runner.query('ALTER TABLE term DROP COLUMN paused');
    await runner.query('ALTER TABLE term DROP COLUMN facts');
  }
}
