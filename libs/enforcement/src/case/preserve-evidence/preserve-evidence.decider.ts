import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { isTooLate, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { PRESERVATION_REASONS } from '../case-codes.events.js';
import {
  caseCommand,
  caseMustBe,
  noHandler,
  notBefore,
  undecidedItems,
  undecidedPreservations,
} from '../case-command.decider.js';
import { lawOf } from '../kind-law.decider.js';
import { type Item, type Outcome, preservationTerm } from '../case.state.js';
import { drawn, numberOf } from '../../documents/document-series.decider.js';
import { fieldworkGuard } from '../fieldwork.decider.js';
import { accountOf, accountRefs } from '../officers.decider.js';

export interface ProposeEvidencePreservation {
  readonly reason: (typeof PRESERVATION_REASONS)[number];
  readonly items: readonly Item[];
}

export interface RegisterEvidencePreservation {
  readonly proposal: string;
  /** Number of a notice made on paper; the next of the series where absent. */
  readonly docNo?: string;
  /** Account of the evidence keeper. */
  readonly keeper: string;
}

export interface DecideEvidencePreservation {
  readonly preservation: string;
  /** Number of a decision made on paper; the next of the series where absent. */
  readonly docNo?: string;
  readonly outcomes: readonly { readonly no: number; readonly outcome: Outcome }[];
}

export const proposeEvidencePreservation = caseCommand<ProposeEvidencePreservation>({
  name: 'proposeEvidencePreservation',
  zh: '提请先行登记保存',
  en: 'Propose to preserve evidence',
  roles: ['officer'],
  restsOn: (state) => [lawOf(state).preservation],
  guard: fieldworkGuard,
  decide({ reason, items }, state, context) {
    const numbers = new Set(items.map(({ no }) => no));
    if (numbers.size !== items.length) return refuse('evidence.items-numbered-twice');
    const data = {
      proposal: context.id('proposal'),
      person: context.actor.person,
      reason,
      items: [...items],
    };
    return accept([{ type: 'EvidencePreservationProposed', data }], lawOf(state).preservation);
  },
});

/**
 * With the head’s approval; the seven days run from here, alarm and hard limit both in the event (Order 77 Art 11;
 * working days by 行政处罚法 Arts 56 and 85 in a penalty case).
 */
export const registerEvidencePreservation = caseCommand<RegisterEvidencePreservation>({
  name: 'registerEvidencePreservation',
  zh: '批准先行登记保存',
  en: 'Register preserved evidence',
  roles: ['organ-head'],
  reads: ({ keeper }) => accountRefs([keeper]),
  serial: ({ docNo }, _state, context) => drawn('EVIDENCE_KEEP_NOTICE', docNo, context),
  restsOn: (state) => [lawOf(state).preservation],
  guard: (state, context) => [
    ...caseMustBe(state, 'investigating', 'reported'),
    ...noHandler(state, context),
    ...when(!Object.values(state.proposals).some((one) => !one.registered), 'evidence.not-proposed'),
  ],
  decide({ proposal, docNo: typed, keeper }, state, context) {
    const docNo = numberOf('EVIDENCE_KEEP_NOTICE', typed, context);
    const proposed = state.proposals[proposal];
    if (!proposed || proposed.registered) return refuse('evidence.not-proposed');
    const account = accountOf(context, keeper);
    const person = account?.person ?? '';
    const barred = refuseAll([
      ...notBefore(context, proposed.at),
      ...when(account?.status !== 'active' || account.organ !== state.organ, 'evidence.keeper-unknown'),
      ...when(
        context.settings.separateEvidenceKeeper && state.officers.some((one) => one.person === person),
        'evidence.keeper-is-handler',
      ),
    ]);
    if (barred) return barred;
    const preservation = context.id('preservation');
    const data = {
      preservation,
      proposal,
      docNo,
      keeper: { account: keeper, person, badge: account?.badge ?? '' },
      items: [...proposed.items],
    };
    const deadline = context.law.deadline(lawOf(state).preservationTimer, context.occurredOn);
    const awaits = { role: 'organ-head', organ: state.organ ?? '' };
    return claiming(
      accept(
        [{ type: 'EvidencePreserved', data }, startTerm(preservationTerm(preservation), deadline, awaits)],
        lawOf(state).preservation,
      ),
      `doc/${docNo}`,
    );
  },
});

/** One decision on every item. Within the term every outcome is open; once it was missed the item can only be released, and the miss stays. */
export const decideEvidencePreservation = caseCommand<DecideEvidencePreservation>({
  name: 'decideEvidencePreservation',
  zh: '决定先行登记保存的处理',
  en: 'Decide on preserved evidence',
  roles: ['organ-head'],
  serial: ({ docNo }, _state, context) => drawn('EVIDENCE_KEEP_DECISION', docNo, context),
  restsOn: (state) => [lawOf(state).preservation],
  guard: (state, context) => [
    ...caseMustBe(state, 'investigating', 'reported', 'banned', 'decided', 'disposed'),
    ...noHandler(state, context),
    ...when(undecidedPreservations(state).length === 0, 'evidence.nothing-to-decide'),
  ],
  decide({ preservation, docNo: typed, outcomes }, state, context) {
    const docNo = numberOf('EVIDENCE_KEEP_DECISION', typed, context);
    const held = state.preservations[preservation];
    if (!held) return refuse('evidence.nothing-to-decide');
    const open = undecidedItems(held);
    const named = new Set(outcomes.map(({ no }) => no));
    const missed = isTooLate(state.terms, held.term, context.occurredOn);
    const barred = refuseAll([
      ...notBefore(context, held.at),
      ...when(
        named.size !== open.length || outcomes.length !== open.length || open.some((no) => !named.has(no)),
        'evidence.items-unknown',
      ),
      ...when(missed && outcomes.some(({ outcome }) => outcome !== 'released'), 'evidence.must-be-released'),
    ]);
    if (barred) return barred;
    const decided = { preservation, docNo, outcomes: [...outcomes] };
    return claiming(
      accept(
        [
          { type: 'EvidencePreservationDecided', data: decided },
          ...meetTerm(state.terms, held.term, context.occurredOn),
        ],
        lawOf(state).preservation,
      ),
      `doc/${docNo}`,
    );
  },
});
