import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import {
  COUNTRY,
  type OrganRange,
  type Regions,
  type Role,
  type Staff,
  isUnder,
  organsUnder,
} from '@shouzheng/law/contract';
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

/** SQL that an organ is one of the range that stands in a parameter, as `organsOf` gives it: an index can answer it. */
export const inOrgans = (column: string, parameter: string): string =>
  `${column} BETWEEN (${parameter}::text[])[1] AND (${parameter}::text[])[2]`;

const topOf = ({ role, organ }: Staff): string => (role === 'auditor' ? COUNTRY : organ);

/** Staff see the records of their own organ and of those below it, the auditor all. */
@Injectable()
export class ViewRight {
  constructor(
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The organs whose rows a list shows. */
  organsOf(staff: Staff): OrganRange {
    return organsUnder(topOf(staff));
  }

  /** @throws ProblemError `not-found`: what is another organ's is not even said to be there */
  demand(staff: Staff, organ: string | undefined): void {
    if (organ === undefined || !isUnder(organ, topOf(staff))) throw new ProblemError('not-found');
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
