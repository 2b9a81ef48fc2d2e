import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, DataSource } from '@shouzheng/platform';

export interface RatingShare {
  readonly registered: number;
  readonly rated: number;
  readonly atLeast3A: number;
}

/** How many registered organizations bear a rating in force. */
@Injectable()
export class RatingShares {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(region: string | undefined): Promise<RatingShare> {
    const prefix = (region ?? '').replace(/(?:00)+$/, '');
    const [row]: RatingShare[] = await this.db.query(
      `SELECT count(*)::int AS registered, count(*) FILTER (WHERE rating_to >= $1)::int AS rated,
              count(*) FILTER (WHERE rating_to >= $1 AND rating_level IN ('3A', '4A', '5A'))::int AS "atLeast3A"
       FROM organization WHERE legal = 'Registered' AND starts_with(region, $2)`,
      [civilDateOf(this.clock.now()), prefix],
    );
    return row ?? { registered: 0, rated: 0, atLeast3A: 0 };
  }
}
