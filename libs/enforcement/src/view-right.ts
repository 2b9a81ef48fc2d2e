import { Inject, Injectable } from '@nestjs/common';
import type { Regions, Role, Staff } from '@shouzheng/law/contract';
import { ProblemError, REGIONS } from '@shouzheng/platform';

/** Who may look at clues, cases and the docket at all (reference (d)). */
export const CASE_READERS: readonly Role[] = [
  'clue-clerk',
  'officer',
  'section-head',
  'organ-head',
  'legal-reviewer',
  'hearing-chair',
  'evidence-keeper',
  'auditor',
];

/** Roles with a desk: their own work, and what others at their organ have to do. */
export const DOCKET_READERS: readonly Role[] = [
  ...CASE_READERS,
  'registration-clerk',
  'registration-approver',
  'rating-officer',
  'spot-checker',
  'credit-officer',
];

/** Staff of a county see their own organ's records, the city sees its counties', the auditor all. */
@Injectable()
export class ViewRight {
  constructor(@Inject(REGIONS) private readonly regions: Regions) {}

  seesAll(staff: Staff): boolean {
    return staff.role === 'auditor' || staff.organ === this.regions.cityCode;
  }

  /** The organ whose rows a list shows; null = all. */
  organOf(staff: Staff): string | null {
    return this.seesAll(staff) ? null : staff.organ;
  }

  /** @throws ProblemError `not-found`: what is another organ's is not even said to be there */
  demand(staff: Staff, organ: string | undefined): void {
    if (organ === undefined || (!this.seesAll(staff) && organ !== staff.organ))
      throw new ProblemError('not-found');
  }

  regionName(code: string): string {
    return this.regions.get(code)?.name ?? code;
  }
}
