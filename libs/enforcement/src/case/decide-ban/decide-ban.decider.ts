import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { defectRefusals } from '../../procedure/defects.decider.js';
import type { BanPower } from '../case-codes.events.js';
import type { CaseEvent } from '../case.events.js';
import {
  caseCommand,
  caseMustBe,
  deciderRefusals,
  handlersOnly,
  notBefore,
  reviewRefusals,
} from '../case-command.decider.js';
import { termsOfDecision } from '../../afterwards/decision-terms.decider.js';
import { sameActBarred } from '../../afterwards/same-act.decider.js';
import { drawn, numberOf } from '../../documents/document-series.decider.js';
import type { CaseState } from '../case.state.js';
import { latenessBasis, latenessRefusals } from '../late-decision.decider.js';
import { MIN_OFFICERS } from '../officers.decider.js';
import { remediesAgainst } from '../organs.decider.js';
import { stillAWrongRefusals } from '../still-a-wrong.decider.js';

export interface ProposeBan {
  readonly power: BanPower;
  readonly reason: Sealed;
  /** Why it is not left at admonition (Order 77 Art 18). */
  readonly leniency?: Sealed;
}

export interface DecideBan {
  /** Number of a decision made on paper; the next of the series where absent. */
  readonly docNo?: string;
  /** The article that gives the power, by the form of the body; Order 77 gives the procedure (reference (f)2). */
  readonly power: BanPower;
  readonly facts: Sealed;
  /** Why it comes after the term; needed then. */
  readonly overdueReason?: Sealed;
  readonly files: readonly FileRef[];
}

export const proposeBan = caseCommand<ProposeBan>({
  name: 'proposeBan',
  zh: '提请取缔决定',
  en: 'Propose a ban',
  roles: ['officer'],
  restsOn: () => ['O77-15'],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported'),
    ...when(state.ban !== undefined && !state.ban.revoked, 'ban.already-decided'),
    ...handlersOnly(state, context),
    ...reviewRefusals(state, context),
    ...stillAWrongRefusals(state, context),
    ...notBefore(context, state.report?.at, state.review.at),
  ],
  decide: ({ power, reason, leniency }, _state, { actor }) =>
    accept(
      [
        {
          type: 'BanProposed',
          data: { person: actor.person, power, reason, ...(leniency ? { leniency } : {}) },
        },
      ],
      power,
      'O77-15',
    ),
});

const banBasis = (power: string): readonly string[] => [
  power,
  'O77-15',
  'O77-16',
  'REC-20',
  'REC-24',
  'LIT-46',
];

function banRefusals(state: CaseState, context: LegalContext): readonly Refusal[] {
  return [
    ...caseMustBe(state, 'reported'),
    ...when(state.ban !== undefined && !state.ban.revoked, 'ban.already-decided'),
    ...when(state.officers.length < MIN_OFFICERS, 'officer.two-required'),
    ...when(state.heard === undefined, 'case.party-not-heard'),
    ...reviewRefusals(state, context),
    ...when(state.banProposal === undefined, 'ban.not-proposed'),
    ...stillAWrongRefusals(state, context),
    ...deciderRefusals(state, context),
    ...notBefore(context, state.report?.at, state.heard?.at, state.review.at, state.banProposal?.at),
  ];
}

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
  restsOn: ({ banProposal }) => (banProposal ? banBasis(banProposal.power) : []),
  serial: ({ docNo }, _state, context) => drawn('BAN_DECISION', docNo, context),
  guard: (state, context) => {
    const barred = banRefusals(state, context);
    // Where a step is plainly missing its own refusal says so; the check-up finds what no single guard sees.
    return barred.length > 0 ? barred : defectRefusals(state, context);
  },
  decide({ docNo: typed, power, facts, overdueReason, files }, state, context) {
    const docNo = numberOf('BAN_DECISION', typed, context);
    const { ground, number = '', subjectName = '', regionCode = '', organ = '' } = state;
    const remedies = remediesAgainst(organ, context);
    if (!ground || !remedies) return refuse('ban.remedies-unknown', { organ });
    const act = { wrong: ground, actOn: state.actOn, reasons: [power] };
    const barred = refuseAll([
      ...when(power !== state.banProposal?.power, 'ban.other-power-than-proposed'),
      ...when(sameActBarred(state, act), 'decision.same-act'),
      ...latenessRefusals(overdueReason, state, context),
    ]);
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
      ...(overdueReason ? { overdueReason } : {}),
      files: [...files],
    };
    const accepted = accept<CaseEvent>(
      [
        { type: 'BanDecided', data: decided },
        ...termsOfDecision({ docNo, decidedOn: context.occurredOn, published: false }, organ, context),
      ],
      ...banBasis(power),
      ...latenessBasis(state, context),
    );
    return claiming(accepted, `doc/${docNo}`);
  },
});
