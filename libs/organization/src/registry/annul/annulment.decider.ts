import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, isTooLate, startTerm } from '@shouzheng/law/contract';
import {
  type PaperAct,
  documentClaim,
  isComplete,
  legalMustBe,
  organizationCommand,
  paperRefusals,
  registrarHere,
  ruleByType,
} from '../conditions.decider.js';
import type { ANNULLED } from '../life.events.js';
import type { Annulment } from '../life.state.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';

/** Deceit: SG Art 29, PNE Art 24, FND Art 41; the licence is annulled under 行政许可法 Art 69. */
const DECEIT = { SG: 'SG-29', PNE: 'PNE-24', FND: 'FND-41' } as const;
export const annulmentTerm = (annulmentId: string): string => `annulment-${annulmentId}`;

const isOpen = ({ status }: Annulment): boolean => status === 'proposed';
const noneOpen = (state: OrganizationState): readonly Refusal[] =>
  when(!Object.values(state.life.annulments).some(isOpen), 'annulment.none-open');

export interface ProposeAnnulment extends PaperAct {
  readonly of: (typeof ANNULLED)[number];
  readonly changeId?: string;
  readonly facts: Sealed;
}

/**
 * Registration obtained by deceit: facts and notice to the party, who may state its case before the head decides. It is
 * no penalty, and neither is it the withdrawal of a certificate: three things stay three.
 */
export const proposeAnnulment = organizationCommand<ProposeAnnulment>({
  name: 'proposeAnnulment',
  zh: '拟撤销登记（骗取），书面告知',
  en: 'Propose an annulment for deceit, with notice',
  roles: ['officer', 'registration-approver', 'section-head'],
  restsOn: (state) => [ruleByType(state.type, DECEIT), 'LIC-69', 'LIC-7', 'SZ-annulment-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...when(Object.values(state.life.annulments).some(isOpen), 'annulment.one-is-open'),
  ],
  decide(payload, state, context) {
    const { of, changeId, facts } = payload;
    const isChange = of === 'change';
    const refused = refuseAll([
      ...paperRefusals(payload, context),
      ...when(
        isChange && state.file.changes[changeId ?? '']?.status !== 'registered',
        'annulment.no-such-change',
      ),
      ...when(!isChange && changeId !== undefined, 'annulment.no-such-change'),
    ]);
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber: noticeNumber, servedOn, method } = payload;
    const annulmentId = context.id('annulment');
    const wait = context.law.deadline('annulment-statement', servedOn);
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'AnnulmentProposed',
            data: { annulmentId, of, changeId, noticeNumber, servedOn, method, facts },
          },
          startTerm(annulmentTerm(annulmentId), wait, { role: 'organ-head', organ: state.region }),
        ],
        ruleByType(state.type, DECEIT),
        'LIC-69',
        'LIC-7',
        'SZ-annulment-1',
      ),
      documentClaim(noticeNumber),
    );
  },
});

export interface HearAnnulmentStatement {
  readonly annulmentId: string;
  readonly heardOn: string;
  readonly form: 'statement' | 'hearing' | 'waived';
  readonly statement: Sealed;
}

export const hearAnnulmentStatement = organizationCommand<HearAnnulmentStatement>({
  name: 'hearAnnulmentStatement',
  zh: '听取陈述申辩（撤销登记）',
  en: 'Hear the party on an annulment',
  roles: ['officer', 'registration-approver', 'section-head', 'hearing-chair'],
  restsOn: () => ['LIC-7'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...noneOpen(state),
  ],
  decide(payload, state, { today }) {
    const annulment = state.life.annulments[payload.annulmentId];
    if (!annulment || !isOpen(annulment)) return refuse('annulment.no-such-annulment');
    const refused = refuseAll([
      ...when(payload.heardOn > today, 'entry.in-the-future'),
      ...when(payload.heardOn < annulment.noticedOn, 'entry.before-its-prerequisite'),
    ]);
    return (
      refused ?? accept<OrganizationEvent>([{ type: 'AnnulmentStatementHeard', data: payload }], 'LIC-7')
    );
  },
});

export interface AnnulRegistration extends PaperAct {
  readonly annulmentId: string;
}

/**
 * The head decides, not the proposer (SZ-annulment-1), once the party was heard or its term is over. The legal person
 * lives on until it is deregistered (民法典 Arts 68, 72); an annulled change brings back what stood before.
 */
export const annulRegistration = organizationCommand<AnnulRegistration>({
  name: 'annulRegistration',
  zh: '撤销登记（骗取）',
  en: 'Annul for deceit',
  roles: ['organ-head'],
  restsOn: (state) => [ruleByType(state.type, DECEIT), 'LIC-69', 'CIV-68'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...noneOpen(state),
  ],
  decide(payload, state, context) {
    const { annulmentId } = payload;
    const annulment = state.life.annulments[annulmentId];
    if (!annulment || !isOpen(annulment)) return refuse('annulment.no-such-annulment');
    const refused = refuseAll([
      ...paperRefusals(payload, context),
      ...decisionRefusals(annulmentId, annulment, payload, state, context),
    ]);
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber, issuedOn, servedOn, method } = payload;
    const paper = { annulmentId, documentNumber, issuedOn, servedOn, method };
    return claiming(
      accept<OrganizationEvent>(
        [decided(paper, annulment, state), ...endWait(state, annulmentId)],
        ruleByType(state.type, DECEIT),
        'LIC-69',
        'CIV-68',
      ),
      documentClaim(documentNumber),
    );
  },
});

function decisionRefusals(
  annulmentId: string,
  annulment: Annulment,
  { issuedOn }: PaperAct,
  state: OrganizationState,
  { actor }: LegalContext,
): readonly Refusal[] {
  const over = isTooLate(state.terms, annulmentTerm(annulmentId), issuedOn ?? '');
  const until = state.terms[annulmentTerm(annulmentId)]?.dueOn ?? '';
  return [
    ...when(annulment.proposer === actor.person, 'annulment.decider-is-proposer'),
    ...when(!annulment.heard && !over, 'annulment.statement-period-running', { until }),
    ...when((issuedOn ?? '') < annulment.noticedOn, 'entry.before-its-prerequisite'),
  ];
}

/** The wait is over by the decision, where its days are not over already. */
function endWait(state: OrganizationState, annulmentId: string): readonly OrganizationEvent[] {
  const term = annulmentTerm(annulmentId);
  return state.terms[term]?.status === 'running' ? [{ type: 'TermMet', data: { term } }] : [];
}

interface Paper {
  readonly annulmentId: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly servedOn: string;
  readonly method: NonNullable<PaperAct['method']>;
}

function decided(paper: Paper, annulment: Annulment, state: OrganizationState): OrganizationEvent {
  const change = state.file.changes[annulment.changeId ?? ''];
  if (annulment.of === 'formation' || annulment.changeId === undefined)
    return { type: 'RegistrationAnnulled', data: paper };
  return {
    type: 'ChangeAnnulled',
    data: {
      ...paper,
      changeId: annulment.changeId,
      nameAgain: change?.item === 'name' ? change.from : undefined,
      headAgain: change?.fromHead,
    },
  };
}

export interface DropAnnulment {
  readonly annulmentId: string;
  readonly reasons: Sealed;
}

export const dropAnnulment = organizationCommand<DropAnnulment>({
  name: 'dropAnnulment',
  zh: '不予撤销',
  en: 'Drop an annulment',
  roles: ['organ-head'],
  restsOn: () => ['LIC-69', 'SZ-annulment-1'],
  guard: annulRegistration.guard,
  decide(payload, state) {
    const annulment = state.life.annulments[payload.annulmentId];
    if (!annulment || !isOpen(annulment)) return refuse('annulment.no-such-annulment');
    return accept<OrganizationEvent>(
      [{ type: 'AnnulmentDropped', data: payload }, ...endWait(state, payload.annulmentId)],
      'LIC-69',
      'SZ-annulment-1',
    );
  },
});
