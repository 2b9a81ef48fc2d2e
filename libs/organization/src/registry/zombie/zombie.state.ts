import { type Recorded, civilDateOf } from '@shouzheng/kernel';
import type { ZombieEvent, ZombieExit, ZombieGround, ZombieOutcome } from './zombie.events.js';

export interface ZombieTrack {
  readonly status: 'none' | 'suspected' | 'verified' | 'resolved' | 'cleared';
  readonly grounds: readonly ZombieGround[];
  readonly since?: string;
  /** Who suspected it by command: another person verifies. */
  readonly suspecter?: string;
  readonly announcedUntil?: string;
  readonly exit?: ZombieExit;
  readonly outcome?: ZombieOutcome;
  readonly batch?: string;
}

export interface Zombie {
  readonly zombie: ZombieTrack;
  /** Years whose report was missed, in order. */
  readonly missedYears: readonly number[];
}

export const noZombie: Zombie = { zombie: { status: 'none', grounds: [] }, missedYears: [] };

/**
 * The years in a row, ending with the last one missed, that make a zombie to be checked.
 * @param least the bureau's number of consecutive years
 * @returns empty where there are fewer
 */
export function yearsInARow(missed: readonly number[], least: number): readonly number[] {
  const years = [...new Set(missed)].sort((a, b) => a - b);
  const row: number[] = [];
  for (const year of years.reverse()) {
    const last = row[0];
    if (last !== undefined && last !== year + 1) break;
    row.unshift(year);
  }
  return row.length >= least ? row : [];
}

export function evolveZombie<S extends Zombie>(state: S, event: Recorded<ZombieEvent>): S {
  const { zombie } = state;
  switch (event.type) {
    case 'AnnualMissFollowed':
      return { ...state, missedYears: [...state.missedYears, event.data.year] };
    case 'ZombieSuspected': {
      const since = zombie.status === 'suspected' ? zombie.since : civilDateOf(event.meta.occurredAt);
      const grounds = zombie.status === 'suspected' ? zombie.grounds : [];
      return {
        ...state,
        zombie: {
          status: 'suspected',
          grounds: [...grounds, event.data.ground],
          since,
          suspecter: event.meta.actor.person,
        },
      };
    }
    case 'ZombieAnnounced':
      return { ...state, zombie: { ...zombie, announcedUntil: event.data.until } };
    case 'ZombieVerified': {
      const { result, exit } = event.data;
      const status = result === 'zombie' ? 'verified' : 'cleared';
      return { ...state, zombie: { ...zombie, status, ...(exit ? { exit } : {}) } };
    }
    case 'ZombieResolved': {
      const { outcome, batch } = event.data;
      return { ...state, zombie: { ...zombie, status: 'resolved', outcome, batch } };
    }
  }
}
