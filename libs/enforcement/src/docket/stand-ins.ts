import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { DataSource, entityIdOf } from '@shouzheng/platform';

/** Somebody whose work falls to another for a term: an officer on leave, or a head who delegated the office. */
export interface Place {
  readonly account: string;
  readonly role: string;
  /** Last day of the term: the work goes back by itself. */
  readonly until: string;
}

/** Whose items are one's own today: the own role's, and those of the places that one takes. */
export interface Desk {
  readonly staff: Staff;
  readonly roles: readonly string[];
  readonly places: readonly Place[];
}

interface Row {
  readonly key: string;
  readonly role: string;
  readonly until: string;
}

/** Who is away today with somebody in their place (SZ-leave-1). */
@Injectable()
export class StandIns {
  constructor(private readonly db: DataSource) {}

  /** Officers of the same organ on leave whom the person stands in for on the day. */
  async of({ account, organ }: Staff, on: string): Promise<readonly Place[]> {
    const rows: Row[] = await this.db.query(
      `SELECT d.key, d.role, l->>'to' AS until FROM officer_desk d, jsonb_array_elements(d.leaves) l
       WHERE d.organ = $2 AND d.active AND l->>'deputy' = $1 AND l->>'from' <= $3 AND l->>'to' >= $3
       ORDER BY d.key`,
      [account, organ, on],
    );
    return rows.map(({ key, role, until }) => ({ account: entityIdOf(key), role, until }));
  }
}

export function deskOf(staff: Staff, absent: readonly Place[], on: string): Desk {
  const heads = (staff.deputyFor ?? [])
    .filter(({ organ, from, to }) => organ === staff.organ && from <= on && on <= to)
    .map(({ account, role, to }) => ({ account, role, until: to }));
  const places = [...heads, ...absent];
  return { staff, places, roles: [...new Set([staff.role, ...heads.map(({ role }) => role)])] };
}
