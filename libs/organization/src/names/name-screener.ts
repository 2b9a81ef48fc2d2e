import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import { bigramsOf, keyBigrams, normalName } from './name-text.state.js';
import { type NamedEntry, type NameScreening, screen } from './screening.state.js';

/** More candidates than this share too little with the name to matter. */
const MOST_CANDIDATES = 300;

/** Looks a name up in register and lists: candidates by shared bigrams (GIN), then compared one by one. */
@Injectable()
export class NameScreener {
  constructor(private readonly db: DataSource) {}

  async screenName(name: string): Promise<NameScreening> {
    const normal = normalName(name);
    if (normal === '') return { verdict: 'none', matches: [] };
    const rows: NamedEntry[] = await this.db.query(
      `SELECT kind, target, name, normal, standing FROM (
         SELECT kind, key AS target, name, normal, standing,
                (SELECT count(*) FROM unnest(bigrams) AS one WHERE one = ANY($2)) AS shared
         FROM name_entry WHERE bigrams && $1 OR normal = $3
       ) AS candidate
       ORDER BY shared DESC, abs(char_length(normal) - char_length($3)), target LIMIT $4`,
      [keyBigrams(normal), bigramsOf(normal), normal, MOST_CANDIDATES],
    );
    return screen(name, rows);
  }
}
