import { accept, claiming, refuse, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import type { TransferAddressee } from '../../codes.events.js';
import type { POLICE_GROUNDS } from '../case-codes.events.js';
import {
  caseCommand,
  caseMustBe,
  noHandler,
  notBefore,
  undecidedPreservations,
} from '../case-command.decider.js';
import { clockTermOf, lawOf } from '../kind-law.decider.js';

export interface TransferCase {
  readonly addressee: TransferAddressee;
  readonly docNo: string;
}

export interface ReferToPolice {
  readonly ground: (typeof POLICE_GROUNDS)[number];
  readonly docNo: string;
}

/** The whole case goes to the organ that has it by law (Order 77 Art 6; Order 68 Art 5), or to the police. */
export const transferCase = caseCommand<TransferCase>({
  name: 'transferCase',
  zh: '移送案件',
  en: 'Transfer the case',
  roles: ['organ-head'],
  guard: (state, context) => [
    ...caseMustBe(state, 'filed', 'investigating', 'reported'),
    // A suspended case is taken up again first: nothing is done in it till its cause is over.
    ...when(state.penalty?.suspended !== undefined, 'penalty.suspended'),
    ...noHandler(state, context),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...notBefore(context, state.filedAt, state.report?.at, state.penalty?.report?.at),
  ],
  decide({ addressee, docNo }, state, context) {
    const { number = '', regionCode = '', organ = '' } = state;
    const data = {
      caseNumber: number,
      regionCode,
      organ,
      addressee,
      docNo,
      transferredOn: context.occurredOn,
    };
    const { police, otherOrgan } = lawOf(state);
    const basis = addressee === 'PSB' ? police : otherOrgan;
    return claiming(
      accept(
        [{ type: 'CaseTransferred', data }, ...meetTerm(state.terms, clockTermOf(state), context.occurredOn)],
        basis,
      ),
      `doc/${docNo}`,
    );
  },
});

/** A matter for the police beside the case (Order 77 Art 20); the case goes on. */
export const referToPolice = caseCommand<ReferToPolice>({
  name: 'referToPolice',
  zh: '移送公安机关',
  en: 'Refer to the police',
  roles: ['organ-head'],
  restsOn: () => ['O77-20'],
  guard: (state, context) => [
    ...caseMustBe(state, 'filed', 'investigating', 'reported', 'banned', 'disposed', 'closed'),
    ...notBefore(context, state.filedAt),
  ],
  decide({ ground, docNo }, state, context) {
    const banned = state.ban !== undefined && !state.ban.revoked;
    if (ground === 'acting-on-after-ban' && !banned) return refuse('ban.not-decided');
    const { number = '', regionCode = '', organ = '' } = state;
    const data = { caseNumber: number, regionCode, organ, ground, docNo, referredOn: context.occurredOn };
    return claiming(accept([{ type: 'ReferredToPolice', data }], 'O77-20'), `doc/${docNo}`);
  },
});
