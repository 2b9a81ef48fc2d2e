import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, ProblemError, StreamReader } from '@shouzheng/platform';
import { MOST_CANDIDATES } from './spot-check.events.js';
import { spotCheckStream } from './spot-check.state.js';

/** What a draw begins with: the list as it stands, its fingerprint, and a seed made after it. */
export interface Candidates {
  readonly candidates: readonly string[];
  readonly candidatesDigest: string;
  readonly seed: string;
}

const UUID_LENGTH = 36;
const SEED_BYTES = 16;

export const digestOf = (candidates: readonly string[]): string =>
  createHash('sha256').update(candidates.join('\n')).digest('hex');

/** The registered organizations of the organ and the types that a plan names, by id. */
@Injectable()
export class SpotCheckCandidates {
  constructor(
    private readonly db: DataSource,
    private readonly reader: StreamReader,
  ) {}

  /** @throws ProblemError `not-found` where no such plan is */
  async fix(id: string): Promise<Candidates> {
    const { state } = await this.reader.load(`${spotCheckStream.category}-${id}`, spotCheckStream);
    if (!state.plan) throw new ProblemError('not-found');
    const { organ, types } = state.plan;
    const rows: { id: string }[] = await this.db.query(
      `SELECT right(key, ${UUID_LENGTH}) AS id FROM organization
       WHERE region = $1 AND legal = 'Registered' AND type = ANY($2) ORDER BY right(key, ${UUID_LENGTH}) COLLATE "C" LIMIT $3`,
      [organ, types, MOST_CANDIDATES + 1],
    );
    const candidates = rows.map((row) => row.id);
    const seed = randomBytes(SEED_BYTES).toString('hex');
    return { candidates, candidatesDigest: digestOf(candidates), seed };
  }
}
