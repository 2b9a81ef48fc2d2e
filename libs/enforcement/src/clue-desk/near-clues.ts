import { Injectable } from '@nestjs/common';
import type { Recorded } from '@shouzheng/kernel';
import { DataSource, OwnWrite } from '@shouzheng/platform';
import type { NearClue } from '../clue/record-name-screening/rescreen-clues.reactor.js';
import { clueListProjection } from './clue-list.projection.js';

/** Keeper of the names of register and lists; it is another context's, so it is known by its name. */
const NAMES = 'name-entry';

/** Open clues by the entries that their last screening named. */
@Injectable()
export class NearClues {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
  ) {}

  /** @throws ProblemError `unavailable` while the projections lag: the reactor comes again */
  async find(target: string, { position }: Recorded): Promise<readonly NearClue[]> {
    for (const projection of [NAMES, clueListProjection.name]) {
      await this.ownWrite.awaited(projection, String(position));
    }
    return this.db.query(
      `SELECT key AS "streamId", subject_name AS "subjectName" FROM clue
       WHERE status IN ('received', 'verified', 'proposed')
         AND screening @> jsonb_build_object('found', jsonb_build_object('matches',
           jsonb_build_array(jsonb_build_object('target', $1::text))))
       ORDER BY key`,
      [target],
    );
  }
}
