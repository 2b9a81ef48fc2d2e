/**
 * $1 names, $2 sounds, $3 cores, $4 hashes with a character left out, $5 grams: the entries that share one of them, at
 * most so many by each kind of key. The function keeps one plan for all names, which goes by the indexes: planned for
 * each name, the planning would take longer than the search, and in a small table it would look through every row.
 */
export const CANDIDATES = `
  SELECT * FROM name_candidates($1::text[], $2::text[], $3::text[], $4::int[], $5::text[])`;
