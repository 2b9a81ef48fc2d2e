import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys hold the head of a name, so that few names have more than so many neighbours by one of them. */
const SAME = 60;
const BY_SOUND = 60;
const BY_CORE = 40;
const BY_CHARACTER = 120;
const BY_WORDS = 120;

/** OFFSET 0 keeps the order out of the search: else the planner walks the primary key in search of the first hits. */
const first = (condition: string, limit: number): string =>
  `(SELECT key FROM (SELECT e.key FROM name_entry e WHERE ${condition} OFFSET 0) AS hit ORDER BY key LIMIT ${limit})`;

/**
 * What a name is compared with. Each kind of key has an index and a limit of its own: a common key cannot crowd out a
 * rare one, and no name makes the database read the table.
 */
export class NameCandidates1764700000000 implements MigrationInterface {
  readonly name = 'NameCandidates1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION name_candidates(normals text[], sounds text[], cores text[], nears int[], words text[])
      RETURNS TABLE (kind text, target text, name text, standing text, issuer text, date text, lawful text,
        contested boolean)
      LANGUAGE plpgsql STABLE
      SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
      BEGIN RETURN QUERY
        WITH found AS (
          ${first('e.normal = ANY (normals)', SAME)}
          UNION ${first('e.lawful = ANY (normals)', SAME)}
          UNION ${first('e.sound = ANY (sounds)', BY_SOUND)}
          UNION ${first(`e.core <> '' AND e.core = ANY (cores)`, BY_CORE)}
          UNION ${first('e.near && nears', BY_CHARACTER)}
          UNION (
            SELECT key FROM (SELECT e.key, e.grams FROM name_entry e WHERE e.grams && words OFFSET 0) AS hit
            ORDER BY (SELECT count(*) FROM unnest(hit.grams) AS gram WHERE gram = ANY (words)) DESC, key
            LIMIT ${BY_WORDS})
        )
        SELECT e.kind, e.key, e.name, e.standing, e.issuer, e.date, e.lawful, cardinality(e.objections) > 0
        FROM found JOIN name_entry e USING (key);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION name_candidates(text[], text[], text[], int[], text[])');
  }
}
