import { type FileRef, type Refusal, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm } from '@shouzheng/law/contract';
import { notBefore } from '../../case/case-command.decider.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustBe,
  mustBeServed,
  mustStand,
  ofDecision,
  subjectOf,
} from '../decision-command.decider.js';
import { creditEntryTerm } from '../decision-terms.decider.js';
import { openParts } from '../enforce-in-court/end-execution.decider.js';
import { publicationEnded } from '../publish-decision/end-publication.decider.js';
import { severityOf, spanOf } from '../publish-decision/publish-decision.decider.js';

export interface EnterCreditInformation extends OnDecision {
  readonly enteredOn: string;
}

/** Into the organization's credit information within five working days of the penalty's effect (Order 60). */
export const enterCreditInformation = decisionCommand<EnterCreditInformation>({
  name: 'enterCreditInformation',
  zh: '录入信用信息',
  en: 'Enter the credit information',
  roles: ['credit-officer'],
  bars: (target) => [
    ...mustBe(target, 'penalty', 'confiscation'),
    ...mustStand(target),
    ...mustBeServed(target),
    ...when(target.after.creditEnteredOn !== undefined, 'credit.already-entered'),
  ],
  decide({ enteredOn }, target, context) {
    const barred = refuseAll(dayRefusals(enteredOn, context, target.after.served?.on));
    if (barred) return barred;
    const data = { ...ofDecision(target), severity: severityOf(target), enteredOn };
    return accept(
      [
        { type: 'CreditInformationEntered', data },
        ...meetTerm(target.terms, creditEntryTerm(target.decision.docNo), enteredOn),
      ],
      'O60-entry',
    );
  },
});

export interface ApplyCreditRepair extends OnDecision {
  readonly appliedOn: string;
  readonly statement: Sealed;
  readonly files: readonly FileRef[];
}

/** 谁认定、谁修复: after the shortest time of its class, with the duties of the decision performed. */
function repairable(target: Target, context: LegalContext): readonly Refusal[] {
  const { after } = target;
  const { repair } = after;
  // What was not published here is shared and used since its effect: the shortest time of its class runs from there, as
  // in the organization's own record.
  const since = after.published?.on ?? after.served?.on;
  const span = since === undefined ? undefined : spanOf(severityOf(target), since, context);
  return [
    ...mustBe(target, 'penalty', 'confiscation'),
    ...mustStand(target),
    ...mustBeServed(target),
    ...when(repair !== undefined && repair.status !== 'refused', 'credit.repair-open'),
    ...when(openParts(target, context).length > 0, 'credit.duties-open'),
    ...when(span !== undefined && context.occurredOn <= span.earliest, 'credit.too-early', {
      on: span?.earliest ?? '',
    }),
  ];
}

export const applyCreditRepair = decisionCommand<ApplyCreditRepair>({
  name: 'applyCreditRepair',
  zh: '受理信用修复申请',
  en: 'Take an application for credit repair',
  roles: ['credit-officer'],
  bars: repairable,
  decide({ files, ...payload }, target, context) {
    const barred = refuseAll([
      ...dayRefusals(payload.appliedOn, context, target.after.served?.on),
      ...when(files.length === 0, 'credit.proof-required'),
    ]);
    if (barred) return barred;
    const data = { ...ofDecision(target), repair: context.id('repair'), ...payload, files: [...files] };
    return accept([{ type: 'CreditRepairApplied', data }], 'CRR-repair');
  },
});

export interface VerifyCreditRepair extends OnDecision {
  readonly corrected: boolean;
  readonly finding: Sealed;
}

export const verifyCreditRepair = decisionCommand<VerifyCreditRepair>({
  name: 'verifyCreditRepair',
  zh: '核实信用修复',
  en: 'Verify a credit repair',
  roles: ['credit-officer', 'officer'],
  bars: (target, context) => [
    ...mustStand(target),
    ...when(target.after.repair?.status !== 'applied', 'credit.not-applied'),
    ...notBefore(context, target.after.repair?.at),
  ],
  decide({ corrected, finding }, target, context) {
    const repair = target.after.repair?.repair ?? '';
    const data = { ...ofDecision(target), repair, corrected, finding, person: context.actor.person };
    return accept([{ type: 'CreditRepairVerified', data }], 'CRR-repair');
  },
});

function decidable(target: Target, context: LegalContext): readonly Refusal[] {
  const { repair } = target.after;
  return [
    ...mustStand(target),
    ...when(repair?.status !== 'verified', 'credit.not-verified'),
    ...when(repair?.verifier === context.actor.person, 'credit.verifier-may-not-decide'),
    ...notBefore(context, repair?.at),
  ];
}

/** Repaired: publication, sharing and use of the penalty end, and everyone who received it hears of it (CRR). */
export const repairCredit = decisionCommand<OnDecision>({
  name: 'repairCredit',
  zh: '准予信用修复',
  en: 'Grant the credit repair',
  roles: ['section-head', 'organ-head'],
  bars: (target, context) => [
    ...decidable(target, context),
    ...when(target.after.repair?.corrected === false, 'credit.not-corrected'),
    // A change, a refund or an add-on may have opened a duty since the application.
    ...when(openParts(target, context).length > 0, 'credit.duties-open'),
  ],
  decide(_payload, target, context) {
    const { state, after } = target;
    if (!after.repair) return refuse('credit.not-applied');
    const data = {
      ...subjectOf(state),
      organization: state.penalty?.organization ?? '',
      ...ofDecision(target),
      repair: after.repair.repair,
      severity: severityOf(target),
      repairedOn: context.occurredOn,
    };
    return accept(
      [{ type: 'CreditRepaired', data }, ...publicationEnded(target, 'repaired', context.occurredOn)],
      'CRR-repair',
      'SZ-sod-12',
    );
  },
});

export interface RefuseCreditRepair extends OnDecision {
  readonly reason: Sealed;
}

export const refuseCreditRepair = decisionCommand<RefuseCreditRepair>({
  name: 'refuseCreditRepair',
  zh: '不予信用修复',
  en: 'Refuse the credit repair',
  roles: ['section-head', 'organ-head'],
  bars: decidable,
  decide({ reason }, target, context) {
    const repair = target.after.repair?.repair ?? '';
    const data = { ...ofDecision(target), repair, reason, refusedOn: context.occurredOn };
    return accept([{ type: 'CreditRepairRefused', data }], 'CRR-repair');
  },
});
