import { type LegalContext, startTerm } from '@shouzheng/law/contract';
import type { CaseEvent } from '../../case/case.events.js';
import { confiscationTermsEnded } from '../../case/confiscation/open-confiscation.decider.js';
import { creditSeverityOf } from '../../penalty/imposable.decider.js';
import { hitsTheSame } from '../../penalty/weight.decider.js';
import type { ANNULMENT_BASES } from '../../penalty/penalty-codes.events.js';
import type { PenaltyItem } from '../../penalty/penalty-decision.events.js';
import { type Target, ofDecision, organOf, subjectOf } from '../decision-command.decider.js';
import {
  announcementTerm,
  creditEntryTerm,
  endTerms,
  publicationTerm,
  reconsiderationTerm,
  sealedTerm,
  serviceTerm,
  suitTerm,
  termOfSealing,
  withdrawalTerm,
} from '../decision-terms.decider.js';
import { executionTermsEnded } from '../enforce-in-court/end-execution.decider.js';

export interface Annulment {
  readonly annulmentDocNo: string;
  readonly basis: (typeof ANNULMENT_BASES)[number];
  readonly procedureOnly: boolean;
  readonly annulledOn: string;
}

export interface Change {
  readonly changeDocNo: string;
  readonly basis: 'APL-75' | 'REC-63' | 'LIT-77';
  readonly items: readonly PenaltyItem[];
  readonly changedOn: string;
}

const organizationOf = ({ state }: Target): { readonly organization?: string } =>
  state.penalty ? { organization: state.penalty.organization } : {};

/**
 * The decision is taken back wholly, with what follows from it here: its running terms end, its execution ends, what
 * was published is withdrawn in three working days. A ban is taken back by its own event.
 */
export function annulled(target: Target, annulment: Annulment, context: LegalContext): readonly CaseEvent[] {
  const { decision, state } = target;
  const { annulledOn, annulmentDocNo, basis } = annulment;
  return [
    decision.kind === 'ban'
      ? {
          type: 'BanRevoked',
          data: {
            ...subjectOf(state),
            ...ofDecision(target),
            revocationDocNo: annulmentDocNo,
            basis,
            revokedOn: annulledOn,
            reopens: state.closedAt === undefined,
          },
        }
      : {
          type: 'DecisionAnnulled',
          data: {
            ...subjectOf(state),
            ...organizationOf(target),
            ...ofDecision(target),
            ofKind: decision.kind,
            ...annulment,
            ...barredBy(target, annulment),
          },
        },
    ...(decision.kind === 'ban' ? confiscationTermsEnded(state, context) : []),
    ...executionOver(target, annulledOn),
    ...termsOver(target, annulledOn),
    ...withdrawalDue(target, annulledOn, context),
  ];
}

/** What no other case may decide again either; what the organ itself took back is barred by no article. */
function barredBy({ decision, after, state }: Target, { basis, procedureOnly }: Annulment) {
  const { actOn } = state;
  if (decision.kind !== 'penalty' || procedureOnly || basis === 'APL-75' || actOn === undefined) return {};
  return { barredAct: { wrong: after.act.wrong, actOn, reasons: [...after.act.reasons] } };
}

function executionOver(target: Target, endedOn: string): readonly CaseEvent[] {
  const { decision, after } = target;
  const executed = decision.kind === 'penalty' || decision.kind === 'confiscation';
  const ends: readonly CaseEvent[] =
    executed && after.execution === undefined
      ? [{ type: 'ExecutionEnded', data: { ...ofDecision(target), outcome: 'annulled', endedOn, files: [] } }]
      : [];
  return [...ends, ...executionTermsEnded(target, endedOn)];
}

function termsOver({ decision: { docNo }, terms }: Target, on: string): readonly CaseEvent[] {
  const ids = [
    serviceTerm,
    announcementTerm,
    publicationTerm,
    creditEntryTerm,
    reconsiderationTerm,
    suitTerm,
    sealedTerm,
  ];
  return endTerms(
    terms,
    ids.map((id) => id(docNo)),
    on,
  );
}

/** 行政处罚法 Art 48: what was published is withdrawn within three working days, with the reasons. */
export function withdrawalDue(target: Target, on: string, { law }: LegalContext): readonly CaseEvent[] {
  const { decision, after, terms } = target;
  const id = withdrawalTerm(decision.docNo);
  if (!after.published || after.publicationEnded || terms[id]?.status === 'running') return [];
  const awaits = { role: 'section-head', organ: organOf(target) };
  return [startTerm(id, law.deadline('publication-withdrawal', on), awaits)];
}

/** The decision stands with other items; what was published of it is withdrawn. */
export function changed(target: Target, change: Change, context: LegalContext): readonly CaseEvent[] {
  const { decision, state } = target;
  return [
    {
      type: 'DecisionChanged',
      data: {
        ...subjectOf(state),
        ...organizationOf(target),
        ...ofDecision(target),
        ofKind: decision.kind,
        ...change,
        items: [...change.items],
        ...(state.penalty ? { creditSeverity: creditSeverityOf(change.items, state.penalty.procedure) } : {}),
      },
    },
    ...sealingChanged(target, change, context),
    ...withdrawalDue(target, change.changedOn, context),
  ];
}

/** What is under seal is kept to the last day of the suspension as it stands now; where none is left, no longer. */
function sealingChanged(target: Target, change: Change, context: LegalContext): readonly CaseEvent[] {
  const { docNo } = target.decision;
  const over = endTerms(target.terms, [sealedTerm(docNo)], change.changedOn);
  return over.length === 0
    ? []
    : [...over, ...termOfSealing({ docNo, items: change.items }, organOf(target), context)];
}

/** Neither a new kind of penalty, nor another person, nor more of an old one (行政复议法 Art 63 ¶2; 行政诉讼法 Art 77). */
export function isHeavier(before: readonly PenaltyItem[], after: readonly PenaltyItem[]): boolean {
  const amount = (items: readonly PenaltyItem[], kind: string): number =>
    items.reduce((sum, one) => (one.kind === kind ? sum + (one.amountFen ?? 0) : sum), 0);
  return after.some((item) => {
    const { kind, from, to } = item;
    const same = before.filter((one) => one.kind === kind && hitsTheSame(one, item));
    const longer = same.some(
      (one) => (to ?? '') > (one.to ?? '') || (from !== undefined && from < (one.from ?? '')),
    );
    return same.length === 0 || amount(after, kind) > amount(before, kind) || longer;
  });
}
