/** At most so many by each kind of key. Keys hold the head of a name, so that few names have more. */
const SAME = 60;
const BY_SOUND = 60;
const BY_CORE = 40;
const BY_CHARACTER = 120;
const BY_WORDS = 120;

/** OFFSET 0 keeps the order out of the search: else the planner walks the primary key in search of the first hits. */
const first = (condition: string, limit: number): string =>
  `(SELECT key FROM (SELECT key FROM name_entry WHERE ${condition} OFFSET 0) AS hit ORDER BY key LIMIT ${limit})`;

/**
 * $1 names, $2 sounds, $3 cores, $4 hashes with a character left out, $5 grams. Each kind of key has an index and a
 * limit of its own: a common key cannot crowd out a rare one, and no name makes the database read the table.
 */
export const CANDIDATES = `
  WITH found AS (
    ${first('normal = ANY ($1::text[])', SAME)}
    UNION ${first('lawful = ANY ($1::text[])', SAME)}
    UNION ${first('sound = ANY ($2::text[])', BY_SOUND)}
    UNION ${first(`core <> '' AND core = ANY ($3::text[])`, BY_CORE)}
    UNION ${first('near && $4::int[]', BY_CHARACTER)}
    UNION (
      SELECT key FROM (SELECT key, grams FROM name_entry WHERE grams && $5::text[] OFFSET 0) AS hit
      ORDER BY (SELECT count(*) FROM unnest(grams) AS gram WHERE gram = ANY ($5::text[])) DESC, key
      LIMIT ${BY_WORDS})
  )
  SELECT kind, key AS target, name, standing, issuer, date, lawful,
    cardinality(objections) > 0 AS contested FROM found JOIN name_entry USING (key)`;
