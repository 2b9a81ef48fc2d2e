import { type LegalContext, startTerm } from '@shouzheng/law/contract';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { ListingProcedure } from './credit.state.js';
import { credited, term } from './listing-acts.decider.js';

type Which = (procedure: ListingProcedure) => boolean;

/** The listing, or its proposal, for the missed report of a year. */
export const missedReportOf =
  (year: number): Which =>
  ({ ground, year: of }) =>
    ground === 'ANNUAL_REPORT' && of === year;

export const overdueRectification: Which = ({ ground }) => ground === 'RECTIFICATION_OVERDUE';

/**
 * The duty whose neglect listed the organization is done, and the registrar has found so: removal is proposed without an
 * application, and is due within the five working days (Order 60 Art 14). Another person decides on it. A listing that is
 * only proposed is for whoever decides on it to drop.
 */
export function dutyDone(
  state: OrganizationState,
  context: LegalContext,
  which: Which,
): readonly OrganizationEvent[] {
  return Object.values(state.credit.procedures)
    .filter((one) => one.status === 'listed' && which(one))
    .filter(({ removal }) => removal?.status !== 'met' && removal?.status !== 'proposed')
    .flatMap(({ listingId }): readonly OrganizationEvent[] => [
      { type: 'DelistingProposed', data: { listingId, reason: 'rectified' } },
      startTerm(
        term.removal(listingId),
        context.law.deadline('abnormal-removal', context.occurredOn),
        credited(state),
      ),
    ]);
}
