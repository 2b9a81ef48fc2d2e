import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { Regions, Role, Staff } from '@shouzheng/law/contract';
import { CLOCK, ProblemError, REGIONS } from '@shouzheng/platform';
import { type CaseState, caseStream } from './case/case.state.js';

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

/** Whoever has an act to do on a case: the credit officer enters, publishes and repairs by its decision. */
export const CASE_OPENERS: readonly Role[] = [...CASE_READERS, 'credit-officer'];

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
  constructor(
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  seesAll(staff: Staff): boolean {
    return staff.role === 'auditor' || staff.organ === this.regions.cityCode;
  }

  /** The organ whose rows a list shows; null = all. */
  organOf(staff: Staff): string | null {
    return this.seesAll(staff) ? null : staff.organ;
  }

  /** The first and the last code of the organs whose rows a list shows. */
  organsOf(staff: Staff): readonly [from: string, to: string] {
    return this.seesAll(staff) ? ['', '999999'] : [staff.organ, staff.organ];
  }

  /** @throws ProblemError `not-found`: what is another organ's is not even said to be there */
  demand(staff: Staff, organ: string | undefined): void {
    if (organ === undefined || (!this.seesAll(staff) && organ !== staff.organ))
      throw new ProblemError('not-found');
  }

  /** A case: also for an officer of another organ who is on loan to it. */
  demandCase(staff: Staff, state: CaseState): void {
    const today = civilDateOf(this.clock.now());
    const isAdmitted = caseStream.admits?.(state, staff.account, today) === true;
    if (!isAdmitted) this.demand(staff, state.organ);
  }

  regionName(code: string): string {
    return this.regions.get(code)?.name ?? code;
  }
}
