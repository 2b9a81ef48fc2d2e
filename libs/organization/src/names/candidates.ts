/** At most so many by each kind of key. Keys hold the head of a name, so that few names have more. */
const SAME = 60;
const BY_SOUND = 60;
const BY_CORE = 40;
const BY_CHARACTER = 120;
const BY_WORDS = 120;

/**
 * $1 names, $2 sounds, $3 cores, $4 hashes with a character left out, $5 grams. Each kind of key has an index and a
 * limit of its own: a common key cannot crowd out a rare one, and no name makes the database read the table.
 */
export const CANDIDATES = `
  WITH found AS (
    (SELECT key FROM name_entry WHERE normal = ANY ($1::text[]) ORDER BY key LIMIT ${SAME})
    UNION (SELECT key FROM name_entry WHERE lawful = ANY ($1::text[]) ORDER BY key LIMIT ${SAME})
    UNION (SELECT key FROM name_entry WHERE sound = ANY ($2::text[]) ORDER BY key LIMIT ${BY_SOUND})
    UNION (SELECT key FROM name_entry WHERE core <> '' AND core = ANY ($3::text[]) ORDER BY key LIMIT ${BY_CORE})
    UNION (SELECT key FROM name_entry WHERE near && $4::int[] ORDER BY key LIMIT ${BY_CHARACTER})
    UNION (
      SELECT key FROM name_entry WHERE grams && $5::text[]
      ORDER BY (SELECT count(*) FROM unnest(grams) AS gram WHERE gram = ANY ($5::text[])) DESC, key
      LIMIT ${BY_WORDS})
  )
  SELECT kind, key AS target, name, standing, issuer, date, lawful FROM found JOIN name_entry USING (key)`;
