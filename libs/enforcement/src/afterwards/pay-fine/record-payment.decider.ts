import { type FileRef, type Refusal, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, type TermEvent, meetTerm, startTerm } from '@shouzheng/law/contract';
import { handlersOnly } from '../../case/case-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import type { PAYMENT_CHANNELS, PAYMENT_PURPOSES, SPOT_GROUNDS } from '../afterwards-codes.events.js';
import type { Aftermath } from '../afterwards.state.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustBe,
  mustBeServed,
  mustStand,
  ofDecision,
  organOf,
} from '../decision-command.decider.js';
import { courtTerm, fineTerm, instalmentTerm, spotTerm } from '../decision-terms.decider.js';
import { accountOf, fineOf, paidFor } from '../fine/fine-account.decider.js';

export interface RecordPayment extends OnDecision {
  readonly purpose: (typeof PAYMENT_PURPOSES)[number];
  readonly amountFen: number;
  readonly channel: (typeof PAYMENT_CHANNELS)[number];
  readonly receiptNo: string;
  readonly paidOn: string;
  readonly files: readonly FileRef[];
}

/** What the bank or the non-tax system received; the deciding organ and its officers collect nothing (APL 67). */
export const recordPayment = decisionCommand<RecordPayment>({
  name: 'recordPayment',
  zh: '登记缴款',
  en: 'Record a payment',
  roles: ['officer', 'section-head'],
  bars: (target) => [
    ...mustBe(target, 'penalty', 'confiscation'),
    ...mustStand(target),
    ...mustBeServed(target),
  ],
  decide({ files, channel, ...payload }, target, context) {
    if (channel === 'organ') return { refusals: [{ code: 'fine.organ-may-not-collect' }] };
    const barred = refuseAll([
      ...dayRefusals(payload.paidOn, context, target.after.served?.on),
      ...amountRefusals(payload, target, context),
    ]);
    if (barred) return barred;
    const { purpose, amountFen, paidOn } = payload;
    const data = { ...ofDecision(target), channel, ...payload, files: [...files] };
    const paid = { ...target, after: withPayment(target.after, { purpose, amountFen, on: paidOn }) };
    return claiming(
      accept<CaseEvent>([{ type: 'PaymentRecorded', data }, ...termsMet(paid, paidOn)], 'APL-67', 'APL-74'),
      `receipt/${payload.receiptNo}`,
    );
  },
});

function amountRefusals(
  { purpose, amountFen, paidOn }: Omit<RecordPayment, 'decision' | 'files' | 'channel'>,
  target: Target,
  context: LegalContext,
): readonly Refusal[] {
  const { after, decision } = target;
  const account = accountOf(target, paidOn, context);
  const gains = decision.items
    .filter(({ kind }) => kind === 'CONFISCATE_GAINS')
    .reduce((sum, one) => sum + (one.amountFen ?? 0), 0);
  const open = {
    fine: fineOf(decision) - paidFor(after.payments, 'fine'),
    'add-on': account.addOnFen - paidFor(after.payments, 'add-on'),
    'confiscated-gains': gains - paidFor(after.payments, 'confiscated-gains'),
  }[purpose];
  return when(amountFen > open, 'fine.more-than-owed', { owedFen: open });
}

const withPayment = (after: Aftermath, payment: Aftermath['payments'][number]): Aftermath => ({
  ...after,
  payments: [...after.payments, payment],
});

/** Terms that a payment of the fine meets: of each instalment that is covered; of the whole when nothing is open. */
function termsMet({ decision, after, terms }: Target, on: string): readonly TermEvent[] {
  const { docNo } = decision;
  const paid = paidFor(after.payments, 'fine');
  const plan = after.plans.at(-1);
  const earlier = plan ? paidBeforePlan(after, plan.approvedOn) : 0;
  const instalments = (plan?.dues ?? []).filter(({ no }) => {
    const upTo = (plan?.dues ?? []).filter((due) => due.no <= no);
    return paid - earlier >= upTo.reduce((sum, { amountFen }) => sum + amountFen, 0);
  });
  return [
    ...instalments.flatMap(({ no }) => meetTerm(terms, instalmentTerm(docNo, no), on)),
    ...(paid >= fineOf(decision)
      ? [...meetTerm(terms, fineTerm(docNo), on), ...meetTerm(terms, courtTerm(docNo), on)]
      : []),
  ];
}

function paidBeforePlan({ payments }: Aftermath, approvedOn: string): number {
  return paidFor(
    payments.filter(({ on }) => on <= approvedOn),
    'fine',
  );
}

export interface CollectFineOnSpot extends OnDecision {
  readonly amountFen: number;
  readonly ground: (typeof SPOT_GROUNDS)[number];
  readonly receiptNo: string;
  readonly collectedOn: string;
  readonly files: readonly FileRef[];
}

const SPOT_RULES = {
  'up-to-100-yuan': 'APL-68',
  'hard-to-collect-later': 'APL-68',
  'remote-at-request': 'APL-69',
} as const;

/**
 * 当场收缴: of a penalty decided on the spot up to 100 yuan or where it could not be collected later (APL 68), or in a
 * remote place at the party's request (APL 69); against the finance department's receipt (APL 70).
 */
export const collectFineOnSpot = decisionCommand<CollectFineOnSpot>({
  name: 'collectFineOnSpot',
  zh: '当场收缴罚款',
  en: 'Collect a fine on the spot',
  roles: ['officer'],
  bars: (target, context) => [
    ...mustBe(target, 'penalty'),
    ...mustStand(target),
    ...mustBeServed(target),
    ...handlersOnly(target.state, context),
    ...when(fineOf(target.decision) === 0, 'fine.no-fine'),
    ...when(target.after.spot !== undefined, 'fine.spot-already'),
  ],
  decide({ files, ...payload }, target, context) {
    const { amountFen, ground, collectedOn } = payload;
    const fineFen = fineOf(target.decision);
    const rule = SPOT_RULES[ground];
    const limit = (context.law.rule('APL-68', collectedOn)?.value as { fen?: number } | undefined)?.fen ?? 0;
    const barred = refuseAll([
      ...dayRefusals(collectedOn, context, target.after.served?.on),
      ...when(rule === 'APL-68' && target.state.penalty?.procedure !== 'simple', 'fine.not-on-the-spot'),
      ...when(ground === 'up-to-100-yuan' && fineFen > limit, 'fine.over-spot-limit', { limitFen: limit }),
      ...when(amountFen > fineFen - paidFor(target.after.payments, 'fine'), 'fine.more-than-owed', {
        owedFen: fineFen - paidFor(target.after.payments, 'fine'),
      }),
      ...when(files.length === 0, 'fine.receipt-required'),
    ]);
    if (barred) return barred;
    const data = { ...ofDecision(target), ...payload, person: context.actor.person, files: [...files] };
    const paid = withPayment(target.after, { purpose: 'fine', amountFen, on: collectedOn });
    const deadline = context.law.deadline('onspot-remittance-officer', collectedOn);
    return claiming(
      accept<CaseEvent>(
        [
          { type: 'FineCollectedOnSpot', data },
          ...termsMet({ ...target, after: paid }, collectedOn),
          startTerm(spotTerm(target.decision.docNo, 'organ'), deadline, {
            role: 'officer',
            organ: organOf(target),
          }),
        ],
        rule,
        'APL-70',
        'APL-71',
      ),
      `receipt/${payload.receiptNo}`,
    );
  },
});

export interface RemitSpotFine extends OnDecision {
  readonly to: 'organ' | 'bank';
  readonly receiptNo: string;
  readonly remittedOn: string;
}

/** Two working days to the organ, two more to the bank (APL 71, 85). */
export const remitSpotFine = decisionCommand<RemitSpotFine>({
  name: 'remitSpotFine',
  zh: '缴交当场收缴的罚款',
  en: 'Remit a fine collected on the spot',
  roles: ['officer', 'section-head'],
  bars: (target) => [
    ...when(target.after.spot === undefined, 'fine.nothing-collected'),
    ...when(target.after.spot?.remitted === 'bank', 'fine.already-remitted'),
  ],
  decide({ to, receiptNo, remittedOn }, target, context) {
    const { spot } = target.after;
    const { docNo } = target.decision;
    const barred = refuseAll([
      ...dayRefusals(remittedOn, context, spot?.on),
      ...when(to === 'organ' && spot?.remitted !== 'none', 'fine.already-remitted'),
      ...when(to === 'bank' && spot?.remitted !== 'organ', 'fine.remit-in-order'),
    ]);
    if (barred) return barred;
    const data = { ...ofDecision(target), to, amountFen: spot?.amountFen ?? 0, receiptNo, remittedOn };
    const next = context.law.deadline('onspot-remittance-organ', remittedOn);
    const awaits = { role: 'section-head', organ: organOf(target) };
    return accept(
      [
        { type: 'SpotFineRemitted', data },
        ...meetTerm(target.terms, spotTerm(docNo, to), remittedOn),
        ...(to === 'organ' ? [startTerm(spotTerm(docNo, 'bank'), next, awaits)] : []),
      ],
      'APL-71',
    );
  },
});
