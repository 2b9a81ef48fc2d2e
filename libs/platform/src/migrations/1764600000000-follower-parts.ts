import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Splits a follower's work by stream, whole or split before. It is for migrations to call, which are the record of it:
 * in one transaction the old checkpoints go and the new ones come. A worker that has one of the old parts in its hands
 * writes before that, or finds its checkpoint gone and writes nothing.
 * Each new part begins where the last of the old ones stood, and passes over what the old part of a stream had done: no
 * event is lost or done twice, wherever the old ones stood. What was inherited so must be behind before another split.
 */
const SPLIT = `
CREATE FUNCTION split_follower(p_whole text, p_parts int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_places bigint[];
BEGIN
  IF p_parts < 1 THEN
    RAISE EXCEPTION 'a follower is split into one part or more, not into %', p_parts;
  END IF;
  PERFORM FROM follower_checkpoint WHERE name = p_whole OR starts_with(name, p_whole || '#') ORDER BY name FOR UPDATE;
  IF EXISTS (SELECT FROM follower_checkpoint c
    WHERE starts_with(name, p_whole || '#') AND position < (SELECT max(place) FROM unnest(c.inherited) place)) THEN
    RAISE EXCEPTION 'the parts of % are not past what they took over: let them follow, then split it again', p_whole;
  END IF;
  SELECT array_agg(position ORDER BY regexp_replace(name, '^.*#(\\d+)/.*$', '\\1')::int) INTO v_places
    FROM follower_checkpoint WHERE starts_with(name, p_whole || '#');
  IF v_places IS NULL THEN
    SELECT array_agg(position) INTO v_places FROM follower_checkpoint WHERE name = p_whole;
  END IF;
  DELETE FROM follower_checkpoint WHERE starts_with(name, p_whole || '#');
  -- Past every event: a worker of an older version that runs the whole finds nothing to do, and says so.
  INSERT INTO follower_checkpoint AS c (name, position) VALUES (p_whole, 9223372036854775807)
    ON CONFLICT (name) DO UPDATE SET position = excluded.position;
  INSERT INTO follower_checkpoint (name, position, inherited)
    SELECT format('%s#%s/%s', p_whole, part, p_parts), coalesce((SELECT min(place) FROM unnest(v_places) place), 0), v_places
    FROM generate_series(0, p_parts - 1) part;
END $$`;

export class FollowerParts1764600000000 implements MigrationInterface {
  readonly name = 'FollowerParts1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE follower_checkpoint ADD COLUMN inherited bigint[]');
    await runner.query(SPLIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION split_follower');
    await runner.query('ALTER TABLE follower_checkpoint DROP COLUMN inherited');
  }
}
