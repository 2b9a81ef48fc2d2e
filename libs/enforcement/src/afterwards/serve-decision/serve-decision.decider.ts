import { type FileRef, type Refusal, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, type Term, type TermEvent, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { CaseEvent } from '../../case/case.events.js';
import type { Signature } from '../../case/fieldwork.decider.js';
import type { ServiceMethod } from '../afterwards-codes.events.js';
import {
  announcementTerm,
  courtTerm,
  creditEntryTerm,
  executionTerm,
  fineTerm,
  reconsiderationTerm,
  serviceTerm,
  suitTerm,
} from '../decision-terms.decider.js';
import {
  type Beside,
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustStand,
  ofDecision,
  organOf,
  subjectOf,
} from '../decision-command.decider.js';
import { fineOf } from '../fine/fine-account.decider.js';

export interface ServeDecision extends OnDecision {
  readonly method: Exclude<ServiceMethod, 'announcement'>;
  readonly servedOn: string;
  readonly recipient?: Sealed;
  readonly signature?: Signature;
  readonly witnesses?: Sealed;
  readonly filmed: boolean;
  readonly consent?: string;
  readonly remediesTold: boolean;
  readonly files: readonly FileRef[];
}

const RULES: Readonly<Record<ServiceMethod, string>> = {
  'in-hearing': 'APL-61',
  direct: 'CPL-88',
  lien: 'CPL-89',
  electronic: 'CPL-90',
  entrusted: 'CPL-91',
  mail: 'CPL-91',
  forwarded: 'CPL-94',
  announcement: 'CPL-95',
};

export const notServed = ({ after }: Target): readonly Refusal[] =>
  when(after.served !== undefined, 'service.already-served');

/**
 * The decision reaches the party: at once where it is announced, else within seven working days by the ways of civil
 * procedure (行政处罚法 Art 61; 民事诉讼法 Arts 87–94). With it a penalty takes effect and the party's terms begin.
 */
export const serveDecision = decisionCommand<ServeDecision>({
  name: 'serveDecision',
  zh: '送达决定书',
  en: 'Serve the decision',
  roles: ['officer'],
  bars: (target) => [...mustStand(target), ...notServed(target)],
  decide(payload, target, context) {
    const { method, servedOn } = payload;
    const barred = refuseAll([
      ...dayRefusals(servedOn, context, target.decision.decidedOn),
      ...when(payload.files.length === 0, 'service.receipt-required'),
      ...wayRefusals(payload, target),
    ]);
    if (barred) return barred;
    return accept(
      served(target, { ...payload, files: [...payload.files] }, context),
      RULES[method],
      'CPL-87',
      'APL-61',
    );
  },
});

function wayRefusals(payload: Beside<ServeDecision>, target: Target): readonly Refusal[] {
  const { method, servedOn, recipient, signature, witnesses, filmed } = payload;
  const signed = recipient !== undefined && signature?.kind === 'signed';
  switch (method) {
    case 'in-hearing':
      return [
        ...when(servedOn !== target.decision.decidedOn, 'service.not-at-once'),
        ...when(!signed, 'service.not-signed'),
      ];
    case 'direct':
    case 'forwarded':
      return when(!signed, 'service.not-signed');
    case 'entrusted':
    case 'mail':
      return when(recipient === undefined, 'service.recipient-required');
    case 'lien':
      return when(witnesses === undefined && !filmed, 'service.lien-without-witness');
    case 'electronic': {
      const consent = target.state.consents.find((one) => one.consent === payload.consent);
      return when(!consent?.electronic || consent.signedOn > servedOn, 'service.no-consent');
    }
  }
}

type ServedData = Omit<
  Extract<CaseEvent, { type: 'DecisionServed' }>['data'],
  'ofEventId' | 'docNo' | 'ofKind'
>;

/** The service, the effect of a penalty, and the terms that begin with it. */
export function served(target: Target, data: ServedData, context: LegalContext): readonly CaseEvent[] {
  const { decision, terms } = target;
  return [
    { type: 'DecisionServed', data: { ...ofDecision(target), ofKind: decision.kind, ...data } },
    ...meetTerm(terms, serviceTerm(decision.docNo), data.servedOn),
    ...effectOf(target, data.servedOn),
    ...termsOfService(target, data, context),
  ];
}

function effectOf(target: Target, effectiveOn: string): readonly CaseEvent[] {
  const { decision, after, state } = target;
  const { kind, eventId, docNo, items, decidedOn } = decision;
  if (kind !== 'penalty' || items.length === 0 || !state.penalty) return [];
  const effect = {
    ...subjectOf(state),
    organization: state.penalty.organization,
    ofEventId: eventId,
    docNo,
    violation: state.penalty.violation,
    items: [...items],
    creditSeverity: after.severity ?? 'general',
    decidedOn,
    effectiveOn,
  };
  return [{ type: 'PenaltyTookEffect', data: effect }];
}

/**
 * Fifteen days to pay (APL 67); sixty days to apply for reconsideration, or a year at most where the remedy was not
 * told (REC 20); six months to sue (LIT 46), unless reconsideration comes first (REC 23). When they have passed unused
 * the court may be asked for three months (CMP 53): that term is computed with them and moves with what happens.
 */
function termsOfService(
  target: Target,
  { servedOn, remediesTold }: ServedData,
  { law }: LegalContext,
): readonly TermEvent[] {
  const { decision } = target;
  const { docNo, kind, items, reviewFirst } = decision;
  const awaits = { role: 'officer', organ: organOf(target) };
  const application = remediesTold ? 'reconsideration-application' : 'reconsideration-application-unprinted';
  const reconsideration = law.deadline(application, servedOn);
  const suit = reviewFirst ? undefined : law.deadline('direct-suit', servedOn);
  const closes = [reconsideration.dueOn, suit?.dueOn ?? ''].sort().at(-1) ?? servedOn;
  const toEnforce = items.some(({ kind: what }) => what === 'FINE' || what.startsWith('CONFISCATE_'));
  return [
    ...(fineOf(decision) > 0
      ? [startTerm(fineTerm(docNo), law.deadline('fine-payment', servedOn), awaits)]
      : []),
    startTerm(reconsiderationTerm(docNo), reconsideration, awaits),
    ...(suit ? [startTerm(suitTerm(docNo), suit, awaits)] : []),
    ...(toEnforce
      ? [
          startTerm(courtTerm(docNo), law.deadline('court-application', closes), {
            role: 'organ-head',
            organ: organOf(target),
          }),
        ]
      : []),
    ...(kind === 'penalty' || kind === 'confiscation'
      ? [
          startTerm(executionTerm(docNo), law.deadline('execution-follow-up', servedOn), {
            role: 'section-head',
            organ: organOf(target),
          }),
        ]
      : []),
    // Order 60 keeps the credit of registered organizations: a confiscation after a ban hits none.
    ...(kind === 'penalty'
      ? [
          startTerm(creditEntryTerm(docNo), law.deadline('credit-entry', servedOn), {
            role: 'credit-officer',
            organ: organOf(target),
          }),
        ]
      : []),
  ];
}

/**
 * Deemed served once the term of the announcement has passed (民事诉讼法 Art 95); the day of service is the last day
 * of the term, whenever it is written down.
 */
export const recordDeemedService = decisionCommand<OnDecision>({
  name: 'recordDeemedService',
  zh: '记录公告期满视为送达',
  en: 'Record deemed service',
  roles: ['officer', 'system'],
  bars: (target, context) => {
    const dueOn = deemedOn(target);
    return [
      ...mustStand(target),
      ...notServed(target),
      ...when(dueOn === undefined, 'service.not-announced'),
      ...when(dueOn !== undefined && context.occurredOn <= dueOn, 'service.term-not-passed', {
        dueOn: dueOn ?? '',
      }),
      // The terms of the party's remedies run from that day: it must not move afterwards.
      ...when(announcedTerm(target)?.provisional === true, 'term.provisional', { dueOn: dueOn ?? '' }),
    ];
  },
  decide(_payload, target, context) {
    const servedOn = deemedOn(target);
    const { announced } = target.after;
    if (servedOn === undefined || !announced) return refuse('service.not-announced');
    const { remediesTold } = announced;
    const data = { method: 'announcement' as const, servedOn, filmed: false, remediesTold, files: [] };
    return accept(served(target, data, context), 'CPL-95', 'APL-61');
  },
});

function announcedTerm({ decision, terms, after }: Target): Term | undefined {
  return after.announced && terms[announcementTerm(decision.docNo)];
}

function deemedOn(target: Target): string | undefined {
  return announcedTerm(target)?.dueOn;
}
