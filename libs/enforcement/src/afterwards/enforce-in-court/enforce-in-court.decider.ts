import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, isTooLate, meetTerm, startTerm } from '@shouzheng/law/contract';
import { notBefore } from '../../case/case-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import { drawn, numberOf } from '../../documents/document-series.decider.js';
import type { ServiceMethod } from '../afterwards-codes.events.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustBe,
  mustBeServed,
  mustStand,
  notStayed,
  ofDecision,
  openReviews,
  organOf,
} from '../decision-command.decider.js';
import { courtAcceptanceTerm, courtTerm, demandTerm } from '../decision-terms.decider.js';
import { accountOf, paidFor } from '../fine/fine-account.decider.js';
import { runningPlan } from '../pay-fine/plan-payment.decider.js';
import { accruedOf } from '../pay-fine/settle-account.decider.js';
import { gainsOwed, openParts } from './end-execution.decider.js';
import { courtPeriodOpening } from './court-period.decider.js';

const toEnforce = (target: Target): readonly Refusal[] => [
  ...mustBe(target, 'penalty', 'confiscation'),
  ...mustStand(target),
  ...mustBeServed(target),
  ...when(target.after.execution !== undefined, 'execution.ended'),
];

interface Owed {
  readonly principalFen: number;
  readonly addOnFen: number;
  readonly confiscatedFen?: number;
}

/** What is still owed on a day: fine, add-on, confiscated money. */
function owedOn(target: Target, context: LegalContext): Owed {
  const { unpaidFen, addOnFen } = accountOf(target, context.occurredOn, context);
  const confiscatedFen = gainsOwed(target);
  return {
    principalFen: unpaidFen,
    addOnFen: Math.max(0, addOnFen - paidFor(target.after.payments, 'add-on')),
    ...(confiscatedFen > 0 ? { confiscatedFen } : {}),
  };
}

/** Money and things: what a court takes from who does not hand it over. */
const ENFORCEABLE: readonly string[] = ['FINE', 'CONFISCATE_GAINS', 'CONFISCATE_ITEMS'];

const nothingOwed = (target: Target, context: LegalContext): readonly Refusal[] =>
  when(!openParts(target, context).some((kind) => ENFORCEABLE.includes(kind)), 'fine.paid');

export interface DemandPerformance extends OnDecision {
  /** Number of a demand made on paper; the next of the series where absent. */
  readonly demandDocNo?: string;
  readonly method: Exclude<ServiceMethod, 'announcement'>;
  readonly servedOn: string;
  readonly files: readonly FileRef[];
}

/**
 * 履行催告书: in writing, with the definite amount, after the term of performance has passed; ten working days after
 * its service the court may be asked (行政强制法 Arts 35, 54, 69).
 */
export const demandPerformance = decisionCommand<DemandPerformance>({
  name: 'demandPerformance',
  zh: '催告履行',
  en: 'Demand performance',
  roles: ['officer', 'section-head'],
  serial: ({ demandDocNo }, _state, context) => drawn('DEMAND_NOTICE', demandDocNo, context),
  bars: (target, context) => [
    ...toEnforce(target),
    ...notStayed(target),
    ...nothingOwed(target, context),
    ...when(
      accountOf(target, context.occurredOn, context).overdueFen === 0 &&
        owedOn(target, context).principalFen > 0,
      'execution.not-due',
    ),
    ...when(context.occurredOn <= (runningPlan(target.after)?.dues.at(-1)?.dueOn ?? ''), 'fine.plan-runs'),
  ],
  decide({ demandDocNo: typed, method, servedOn, files }, target, context) {
    const demandDocNo = numberOf('DEMAND_NOTICE', typed, context);
    const barred = refuseAll([
      ...dayRefusals(servedOn, context, target.after.served?.on),
      ...when(servedOn < context.occurredOn, 'entry.before-its-prerequisite'),
      ...when(files.length === 0, 'service.receipt-required'),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      demandDocNo,
      ...owedOn(target, context),
      method,
      servedOn,
      files: [...files],
    };
    const deadline = context.law.deadline('demand-before-court', servedOn);
    const awaits = { role: 'organ-head', organ: organOf(target) };
    return claiming(
      accept<CaseEvent>(
        [
          accruedOf(target, context),
          { type: 'PerformanceDemanded', data },
          startTerm(demandTerm(demandDocNo), deadline, awaits),
        ],
        'CMP-54',
        'CMP-35',
        'APL-72',
      ),
      `doc/${demandDocNo}`,
    );
  },
});

export interface HearDemandDefence extends OnDecision {
  readonly statement: Sealed;
  readonly accepted: boolean;
  readonly reason: Sealed;
  readonly files: readonly FileRef[];
}

/** What the party says on the demand is recorded and re-checked, and accepted if sound (行政强制法 Art 36). */
export const hearDemandDefence = decisionCommand<HearDemandDefence>({
  name: 'hearDemandDefence',
  zh: '听取对催告的陈述申辩',
  en: 'Hear the party on the demand',
  roles: ['officer', 'section-head'],
  bars: (target, context) => [
    ...toEnforce(target),
    ...when(target.after.demands.length === 0, 'execution.not-demanded'),
    ...when(target.after.demands.at(-1)?.defence !== undefined, 'execution.already-heard'),
    ...notBefore(context, target.after.demands.at(-1)?.at),
  ],
  decide({ files, ...payload }, target) {
    const demandDocNo = target.after.demands.at(-1)?.demandDocNo ?? '';
    const data = { ...ofDecision(target), demandDocNo, ...payload, files: [...files] };
    return accept([{ type: 'DemandDefenceHeard', data }], 'CMP-36');
  },
});

export interface ApplyCourtEnforcement extends OnDecision {
  readonly applicationNo: string;
  readonly court: string;
  /** Whether the add-on is asked for as well. */
  readonly withAddOn: boolean;
  readonly files: readonly FileRef[];
}

/**
 * The organ has no power of its own: within three months of the end of the party's terms, after a demand and its ten
 * working days, it asks the court, by an application that the head signs (行政强制法 Arts 46, 53–55).
 */
export const applyCourtEnforcement = decisionCommand<ApplyCourtEnforcement>({
  name: 'applyCourtEnforcement',
  zh: '申请法院强制执行',
  en: 'Apply to the court',
  roles: ['organ-head'],
  bars: (target, context) => [
    ...toEnforce(target),
    ...notStayed(target),
    ...nothingOwed(target, context),
    ...when(openReviews(target).length > 0, 'execution.review-open'),
    ...when(isBeforeCourt(target), 'execution.before-the-court'),
    ...demandRefusals(target, context),
    ...periodRefusals(target, context),
  ],
  decide({ applicationNo, court, withAddOn, files }, target, context) {
    const account = accountOf(target, context.occurredOn, context);
    const least = context.law.length('add-on-compulsory', context.occurredOn)?.duration ?? 0;
    const barred = refuseAll([
      ...when(withAddOn && account.overdueDays <= least, 'execution.add-on-too-young', {
        days: account.overdueDays,
        least,
      }),
      ...when(files.length === 0, 'record.file-required'),
    ]);
    if (barred) return barred;
    const { addOnFen, ...owed } = owedOn(target, context);
    const appliedOn = context.occurredOn;
    const data = {
      ...ofDecision(target),
      applicationNo,
      court,
      ...owed,
      addOnFen: withAddOn ? addOnFen : 0,
      appliedOn,
      files: [...files],
    };
    const acceptance = context.law.deadline('court-acceptance', appliedOn);
    const awaits = { role: 'officer', organ: organOf(target) };
    return claiming(
      accept<CaseEvent>(
        [
          accruedOf(target, context),
          { type: 'CourtEnforcementApplied', data },
          ...meetTerm(target.terms, courtTerm(target.decision.docNo), appliedOn),
          startTerm(courtAcceptanceTerm(applicationNo), acceptance, awaits),
        ],
        'CMP-53',
        'CMP-54',
        'CMP-55',
        'APL-72',
        ...(withAddOn ? ['CMP-46'] : []),
      ),
      `doc/${applicationNo}`,
    );
  },
});

/** An application that the court has not turned down. */
function isBeforeCourt({ after }: Target): boolean {
  const last = after.applications.at(-1);
  return last !== undefined && last.reply !== 'refused' && last.reply !== 'enforcement-denied';
}

function demandRefusals({ after, terms }: Target, context: LegalContext): readonly Refusal[] {
  const demand = after.demands.at(-1);
  if (!demand) return when(true, 'execution.not-demanded');
  const wait = terms[demandTerm(demand.demandDocNo)];
  const waitsTo = wait?.dueOn ?? '';
  return [
    ...when(context.occurredOn <= waitsTo, 'execution.demand-waits', { on: waitsTo }),
    ...provisionalRefusals(context, waitsTo, wait?.provisional),
    ...when(demand.defence?.accepted === true, 'execution.defence-accepted'),
  ];
}

function periodRefusals(target: Target, context: LegalContext): readonly Refusal[] {
  const opening = courtPeriodOpening(target);
  const opensOn = opening?.on ?? '';
  const on = context.occurredOn;
  return [
    ...when(on <= opensOn, 'execution.period-not-over', { on: opensOn }),
    ...provisionalRefusals(context, opensOn, opening?.provisional),
    ...when(isTooLate(target.terms, courtTerm(target.decision.docNo), on), 'execution.right-lost'),
  ];
}

/** Nobody else is late by a day that the notice of its year may yet move (SZ-calendar-2). */
function provisionalRefusals(
  { occurredOn }: LegalContext,
  dueOn: string,
  provisional: boolean | undefined,
): readonly Refusal[] {
  return when(occurredOn > dueOn && provisional === true, 'term.provisional', { dueOn });
}
