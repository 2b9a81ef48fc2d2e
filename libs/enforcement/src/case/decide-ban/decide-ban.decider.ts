import { type FileRef, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { BanPower } from '../case-codes.events.js';
import type { CaseEvent } from '../case.events.js';
import {
  caseCommand,
  caseMustBe,
  handlersOnly,
  noHandler,
  notBefore,
  reviewRefusals,
} from '../case-command.decider.js';
import { MIN_OFFICERS } from '../officers.decider.js';
import { remediesAgainst } from '../organs.decider.js';

export interface ProposeBan {
  readonly power: BanPower;
  readonly reason: Sealed;
}

export interface DecideBan {
  readonly docNo: string;
  /** The article that gives the power, by the form of the body; Order 77 gives the procedure (reference (f)2). */
  readonly power: BanPower;
  readonly facts: Sealed;
  readonly files: readonly FileRef[];
}

export const proposeBan = caseCommand<ProposeBan>({
  name: 'proposeBan',
  zh: '提请取缔决定',
  en: 'Propose a ban',
  roles: ['officer'],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported'),
    ...when(state.ban !== undefined, 'ban.already-decided'),
    ...handlersOnly(state, context),
    ...reviewRefusals(state, context),
    ...notBefore(context, state.report?.at, state.review.at),
  ],
  decide: ({ power, reason }, _state, { actor }) =>
    accept([{ type: 'BanProposed', data: { person: actor.person, power, reason } }], power, 'O77-15'),
});

/**
 * The head declares the body illegal and bans it (Order 77 Arts 15 and 16), after the report, the party's hearing and,
 * where it is mandatory, legal review; never a handler, never the reviewer. The decision prints its remedies.
 */
export const decideBan = caseCommand<DecideBan>({
  name: 'decideBan',
  decides: true,
  zh: '作出取缔决定',
  en: 'Decide a ban',
  roles: ['organ-head'],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported'),
    ...when(state.ban !== undefined, 'ban.already-decided'),
    ...when(state.officers.length < MIN_OFFICERS, 'officer.two-required'),
    ...when(state.heard === undefined, 'case.party-not-heard'),
    ...reviewRefusals(state, context),
    ...when(state.banProposal === undefined, 'ban.not-proposed'),
    ...noHandler(state, context),
    ...when(state.reviewers.includes(context.actor.person), 'case.reviewer-may-not-decide'),
    ...notBefore(context, state.report?.at, state.heard?.at, state.review.at, state.banProposal?.at),
  ],
  decide({ docNo, power, facts, files }, state, context) {
    const { ground, number = '', subjectName = '', regionCode = '', organ = '' } = state;
    const remedies = remediesAgainst(organ);
    if (!ground || !remedies) return refuse('ban.remedies-unknown', { organ });
    const barred = refuseAll(when(power !== state.banProposal?.power, 'ban.other-power-than-proposed'));
    if (barred) return barred;
    const decided = {
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      docNo,
      power,
      ground,
      decidedOn: context.occurredOn,
      facts,
      remedies,
      files: [...files],
    };
    const accepted = accept<CaseEvent>(
      [{ type: 'BanDecided', data: decided }],
      power,
      'O77-15',
      'O77-16',
      'REC-20',
      'REC-24',
      'LIT-46',
    );
    return claiming(accepted, `doc/${docNo}`);
  },
});
