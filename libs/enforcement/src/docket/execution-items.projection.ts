import type { Recorded } from '@shouzheng/kernel';
import {
  courtAcceptanceTerm,
  courtRefusalTerm,
  courtTerm,
  demandTerm,
  fineTerm,
  laterSuitTerm,
  reconsiderationTerm,
  sealedTerm,
  suitTerm,
} from '../afterwards/decision-terms.decider.js';
import type { CaseEvent } from '../case/case.events.js';
import type { PenaltyKind } from '../penalty/penalty-codes.events.js';
import { ALL, type DocketItem } from './docket-item.projection.js';

type Numbered = { readonly data: { readonly docNo: string } };
type OfTerm = { readonly data: { readonly term: string } };

const all = (): string => ALL;
/** Several decisions of a case may wait for the same: each by its number. */
export const docNo = ({ data }: Numbered): string => data.docNo;
/** A decision that fell: nothing of it is awaited any more. */
export const FELL = { DecisionAnnulled: docNo, BanRevoked: docNo };

const INSTALMENT = 'instalment:';
/** What follows the prefix of a term's id, if it is that kind of term. */
export const after =
  (prefix: string) =>
  ({ data }: OfTerm): string | undefined =>
    data.term.startsWith(prefix) ? data.term.slice(prefix.length) : undefined;
const missedInstalment = (event: OfTerm): string | undefined =>
  after(INSTALMENT)(event)?.replace(/:\d+$/, '');

type Effect = Recorded<Extract<CaseEvent, { type: 'PenaltyTookEffect' }>>;
const imposing =
  (...kinds: readonly PenaltyKind[]) =>
  ({ data }: Effect): string | undefined =>
    data.items.some(({ kind }) => kinds.includes(kind)) ? data.docNo : undefined;

const EXECUTION: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'fine',
    command: 'recordPayment',
    zh: '跟进罚款缴纳',
    en: 'Follow up the payment',
    role: 'officer',
    rule: 'APL-67',
    term: fineTerm,
    opens: { TermStarted: after(fineTerm('')) },
    closes: { TermMet: after(fineTerm('')), TermMissed: after(fineTerm('')) },
  },
  {
    code: 'instalment',
    command: 'recordPayment',
    zh: '跟进分期缴纳',
    en: 'Follow up the instalments',
    role: 'officer',
    rule: 'APL-66',
    term: (ref) => `${INSTALMENT}${ref}`,
    opens: { TermStarted: after(INSTALMENT) },
    closes: { TermMet: after(INSTALMENT), TermMissed: after(INSTALMENT) },
  },
  {
    code: 'remit-spot-fine',
    command: 'remitSpotFine',
    zh: '缴交当场收缴的罚款',
    en: 'Remit the fine collected on the spot',
    role: 'officer',
    rule: 'APL-71',
    term: (ref) => `spot-${ref}`,
    opens: { TermStarted: after('spot-') },
    closes: { SpotFineRemitted: ({ data }) => `${data.to}:${data.docNo}` },
  },
  {
    code: 'demand',
    command: 'demandPerformance',
    zh: '催告履行',
    en: 'Demand performance',
    role: 'officer',
    rule: 'CMP-54',
    term: courtTerm,
    opens: { TermMissed: (event) => after(fineTerm(''))(event) ?? missedInstalment(event) },
    closes: {
      PerformanceDemanded: docNo,
      ExecutionEnded: docNo,
      InstalmentsApproved: docNo,
      // Paid, or put off by a review.
      TermMet: after(courtTerm('')),
    },
  },
  {
    code: 'apply-to-court',
    command: 'applyCourtEnforcement',
    zh: '申请法院强制执行',
    en: 'Apply to the court',
    role: 'organ-head',
    rule: 'CMP-53',
    term: courtTerm,
    // The party may still pay, ask for review or sue (行政强制法 Arts 53 and 54).
    waitsFor: [
      { term: demandTerm('%') },
      { term: reconsiderationTerm('{ref}') },
      // After a reconsideration the party sues in the later term instead.
      { term: suitTerm('{ref}'), unlessMet: reconsiderationTerm('{ref}') },
      { term: laterSuitTerm('%') },
      { term: `${INSTALMENT}{ref}:%` },
    ],
    opens: {
      PerformanceDemanded: docNo,
      // Begins anew when the decision stands after a review.
      TermStarted: (event, { status }) => (status === 'done' ? after(courtTerm(''))(event) : undefined),
    },
    closes: { CourtEnforcementApplied: docNo, ExecutionEnded: docNo, TermMet: after(courtTerm('')) },
  },
  {
    code: 'court-reply',
    command: 'recordCourtReply',
    zh: '跟进法院受理',
    en: 'Follow up the court’s reply',
    role: 'officer',
    rule: 'CMP-56',
    term: courtAcceptanceTerm,
    opens: { CourtEnforcementApplied: ({ data }) => data.applicationNo },
    closes: { CourtReplied: ({ data }) => data.applicationNo, ExecutionEnded: all },
  },
  {
    code: 'contest-refusal',
    command: 'contestCourtRefusal',
    zh: '对不予受理裁定申请复议',
    en: 'Contest the court’s refusal',
    role: 'organ-head',
    rule: 'CMP-56p2',
    term: courtRefusalTerm,
    opens: { CourtReplied: ({ data }) => (data.reply === 'refused' ? data.applicationNo : undefined) },
    closes: {
      CourtRefusalContested: ({ data }) => data.applicationNo,
      TermMissed: after(courtRefusalTerm('')),
      ExecutionEnded: all,
    },
  },
  {
    code: 'execute',
    command: 'recordExecution',
    zh: '登记执行结果',
    en: 'Record the execution',
    role: 'section-head',
    rule: 'SZ-execution-1',
    opens: {
      DecisionServed: ({ data }) =>
        data.ofKind === 'penalty' || data.ofKind === 'confiscation' ? data.docNo : undefined,
    },
    closes: { ExecutionEnded: docNo, ...FELL },
  },
];

/** Whose article it is: each type of organization has its own (SG 33, PNE 28, FND 44). */
const OF_TYPE = { SG: 'SG-33', PNE: 'PNE-28', FND: 'FND-44' } as const;
/**
 * By the type of the organization that the case is about, or by the power that an officer acted on. Of a foundation
 * what is collected rests on Order 68: its own article speaks of sealing alone.
 */
const custodyRule =
  (ofFoundation: string) =>
  (event: Recorded<CaseEvent>): string | undefined => {
    if (event.type === 'ItemsSealed' || event.type === 'CertificateCollected') return event.data.power;
    if (event.type !== 'PenaltyCaseFiled') return undefined;
    const { organizationType: type } = event.data;
    return type === 'FND' ? ofFoundation : type && OF_TYPE[type];
  };
const SEALING_RULE = custodyRule(OF_TYPE.FND);
const COLLECTION_RULE = custodyRule('O68-custody');

const CUSTODY: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'seal-items',
    command: 'sealItems',
    zh: '封存证书、印章和财务凭证',
    en: 'Seal certificate, seals and vouchers',
    role: 'officer',
    rule: 'SG-33',
    ruleOf: SEALING_RULE,
    opens: { PenaltyTookEffect: imposing('SUSPEND') },
    closes: { ItemsSealed: docNo, ExecutionEnded: docNo },
  },
  {
    code: 'return-items',
    command: 'returnSealedItems',
    zh: '发还封存物品',
    en: 'Return what is under seal',
    role: 'officer',
    rule: 'SG-33',
    ruleOf: SEALING_RULE,
    // It is the party's until it is over: the item waits as long.
    term: sealedTerm,
    opens: { ItemsSealed: docNo },
    closes: { SealedItemsReturned: docNo },
  },
  {
    code: 'collect-certificate',
    command: 'collectCertificate',
    zh: '收缴登记证书和印章',
    en: 'Collect certificate and seal',
    role: 'officer',
    rule: 'SG-33',
    ruleOf: COLLECTION_RULE,
    opens: { PenaltyTookEffect: imposing('REVOKE_REGISTRATION', 'REVOKE_CERTIFICATE') },
    closes: { CertificateCollected: docNo, ExecutionEnded: docNo },
  },
  {
    code: 'declare-void',
    command: 'declareVoid',
    zh: '公告作废',
    en: 'Declare void what is missing',
    role: 'section-head',
    rule: 'SG-33',
    ruleOf: COLLECTION_RULE,
    opens: { CertificateCollected: ({ data }) => (data.missing.length > 0 ? data.docNo : undefined) },
    closes: { DeclaredVoid: docNo, ExecutionEnded: docNo },
  },
  {
    code: 'dispose-confiscated',
    command: 'disposeConfiscated',
    zh: '处置没收物品',
    en: 'Dispose of confiscated items',
    role: 'section-head',
    rule: 'APL-74',
    opens: { PenaltyTookEffect: imposing('CONFISCATE_ITEMS') },
    closes: { ConfiscatedItemsDisposed: docNo, ExecutionEnded: docNo },
  },
];

/** What may be awaited while a decision is executed. */
export const EXECUTION_ITEMS: readonly DocketItem<CaseEvent>[] = [...EXECUTION, ...CUSTODY];
