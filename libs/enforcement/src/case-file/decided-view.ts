import { type Aftermath, NOTHING_YET, type Review } from '../afterwards/afterwards.state.js';
import type { CaseState } from '../case/case.state.js';
import type { AftermathView, CaseDecisionView } from './decided-view.dto.js';
import { itemViews } from './penalty-view.js';

/** Every decision of a case of either kind, the earliest first. */
export function decisionViewsOf({ decisions, afterwards }: CaseState): CaseDecisionView[] {
  return Object.values(decisions).map((one) => ({
    eventId: one.eventId,
    kind: one.kind,
    docNo: one.docNo,
    decidedOn: one.decidedOn,
    status: one.status,
    annulledOn: one.annulled?.on ?? null,
    reviewFirst: one.reviewFirst,
    items: itemViews(one.items),
    after: aftermathOf(afterwards[one.eventId] ?? NOTHING_YET),
  }));
}

function aftermathOf(after: Aftermath): AftermathView {
  return { ...toldOf(after), ...paidOf(after), ...heldOf(after) };
}

function toldOf(after: Aftermath) {
  const { attempts, announced, served, influence, draft, published, publicationEnded, repair } = after;
  return {
    attempts: attempts.map(({ method, on }) => ({ method, on })),
    announcedOn: announced?.on ?? null,
    served: served ? { method: served.method, on: served.on } : null,
    influence: influence?.outcome ?? null,
    drafted: draft !== undefined,
    published: published
      ? { on: published.on, until: published.until ?? null, ended: publicationEnded ?? null }
      : null,
    severity: after.severity ?? null,
    creditEnteredOn: after.creditEnteredOn ?? null,
    repair: repair ? { status: repair.status, corrected: repair.corrected ?? null } : null,
  };
}

function paidOf({ payments, spot, plans, refundedFen, demands, applications, execution }: Aftermath) {
  return {
    payments: payments.map(({ purpose, amountFen, on }) => ({ purpose, amountFen, on })),
    spot: spot ? { amountFen: spot.amountFen, on: spot.on, remitted: spot.remitted } : null,
    plans: plans.map(({ approvedOn, endedOn, dues }) => ({
      approvedOn,
      endedOn: endedOn ?? null,
      dues: dues.map(({ no, dueOn, amountFen }) => ({ no, dueOn, amountFen })),
    })),
    refundedFen,
    demands: demands.map(({ demandDocNo, servedOn, defence }) => ({
      docNo: demandDocNo,
      servedOn,
      defenceAccepted: defence?.accepted ?? null,
    })),
    applications: applications.map(({ applicationNo, appliedOn, reply, contested }) => ({
      docNo: applicationNo,
      appliedOn,
      reply: reply ?? null,
      contested,
    })),
    execution: execution ? { outcome: execution.outcome, on: execution.on } : null,
  };
}

function heldOf({
  stays,
  sealings,
  collected,
  voided,
  disposedItems,
  reviews,
  confirmedUnlawful,
}: Aftermath) {
  return {
    stays: stays.map(({ by, from, until }) => ({ by, from, until: until ?? null })),
    custody: sealings.map(({ sealedOn, returnedOn }) => ({ sealedOn, returnedOn: returnedOn ?? null })),
    missing: collected ? [...collected.missing] : null,
    voided: [...voided],
    disposedItems,
    reviews: reviews.map(reviewOf),
    confirmedUnlawful,
  };
}

function reviewOf({
  kind,
  appliedOn,
  receivedOn,
  answered,
  leaves,
  supplements,
  closed,
  opinionReported,
}: Review) {
  return {
    kind,
    appliedOn,
    receivedOn,
    answered,
    leaves: [...leaves],
    supplements: supplements.length,
    outcome: closed?.outcome ?? null,
    effectiveOn: closed?.effectiveOn ?? null,
    opinionReported,
  };
}
