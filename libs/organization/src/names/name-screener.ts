import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import { keyBigrams, normalName } from './name-text.state.js';
import { type NamedEntry, type NameScreening, screen } from './screening.state.js';

/** So many are compared one by one, in some tens of milliseconds; those of about the same length come first. */
const MOST_CANDIDATES = 3000;

/** Looks a name up in register and lists: candidates by shared bigrams (GIN), then compared one by one. */
@Injectable()
export class NameScreener {
  constructor(private readonly db: DataSource) {}

  async screenName(name: string): Promise<NameScreening> {
    const normal = normalName(name);
    if (normal === '') return { verdict: 'none', matches: [] };
    const rows: NamedEntry[] = await this.db.query(
      `SELECT kind, key AS target, name, normal, standing FROM name_entry
       WHERE bigrams && $1::text[] OR normal = $2
       ORDER BY normal = $2 DESC, abs(char_length(normal) - char_length($2)), key LIMIT $3`,
      [keyBigrams(normal), normal, MOST_CANDIDATES],
    );
    return screen(name, rows);
  }
}
