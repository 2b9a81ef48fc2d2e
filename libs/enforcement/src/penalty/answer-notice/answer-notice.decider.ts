import { type FileRef, type Refusal, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm } from '@shouzheng/law/contract';
import { handlersOnly, notBefore } from '../../case/case-command.decider.js';
import type { CaseState } from '../../case/case.state.js';
import { type Signature, signatureRefusals } from '../../case/fieldwork.decider.js';
import type { STATEMENT_WAYS, WAIVABLE_RIGHTS } from '../penalty-codes.events.js';
import { afterReport, penaltyCommand } from '../penalty-command.decider.js';
import type { PenaltyItem } from '../penalty-decision.events.js';
import { HEARING_REQUEST_TERM, STATEMENT_TERM, priorNoticeMissing } from '../penalty-readiness.decider.js';
import { isHeavier } from '../weight.decider.js';

export interface SubmitDefence {
  readonly way: (typeof STATEMENT_WAYS)[number];
  readonly person: Sealed;
  readonly statement: Sealed;
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

export interface WaiveDefence {
  readonly rights: readonly (typeof WAIVABLE_RIGHTS)[number][];
  readonly person: Sealed;
  readonly signature: Signature;
  /** The signed waiver. */
  readonly files: readonly FileRef[];
}

export interface ReviewDefence {
  readonly points: readonly {
    readonly no: number;
    readonly point: Sealed;
    readonly accepted: boolean;
    readonly reason?: Sealed;
  }[];
  /** What is proposed after it. */
  readonly items: readonly PenaltyItem[];
}

/** The party acts through whoever receives it; what it may do begins with the notice. */
function answerGuard(state: CaseState, context: LegalContext): readonly Refusal[] {
  const { penalty } = state;
  return [
    ...afterReport(state),
    ...when(penalty === undefined || priorNoticeMissing(penalty), 'penalty.prior-notice-missing'),
    ...notBefore(context, penalty?.notice?.at),
  ];
}

/**
 * The party states and defends itself (行政处罚法 Art 45). What comes after the term but before the decision is heard
 * all the same: the Law sets no term, the bureau does.
 */
export const submitDefence = penaltyCommand<SubmitDefence>({
  name: 'submitDefence',
  zh: '提出陈述申辩',
  en: 'Submit a defence',
  roles: ['officer', 'section-head'],
  restsOn: () => ['APL-45'],
  guard: answerGuard,
  decide(payload, state, context) {
    const barred = refuseAll(signatureRefusals(payload.signature));
    if (barred) return barred;
    const ids = { defence: context.id('defence'), receipt: context.id('receipt') };
    const data = { ...payload, ...ids, files: [...payload.files] };
    return accept(
      [{ type: 'DefenceSubmitted', data }, ...meetTerm(state.terms, STATEMENT_TERM, context.occurredOn)],
      'APL-45',
    );
  },
});

/** Only a clear waiver, signed, takes the place of being heard (行政处罚法 Arts 62 and 63). */
export const waiveDefence = penaltyCommand<WaiveDefence>({
  name: 'waiveDefence',
  zh: '放弃陈述申辩、听证',
  en: 'Waive defence or hearing',
  roles: ['officer', 'section-head'],
  restsOn: () => ['APL-62'],
  guard: answerGuard,
  decide({ rights, person, signature, files }, state, context) {
    const hearing = rights.includes('hearing');
    const barred = refuseAll([
      ...when(rights.length === 0 || files.length === 0, 'penalty.waiver-not-clear'),
      ...when(signature.kind !== 'signed', 'penalty.waiver-not-clear'),
      ...when(hearing && state.penalty?.notice?.hearingRight === false, 'hearing.no-right'),
      ...when(hearing && state.penalty?.hearing !== undefined, 'hearing.already-requested'),
    ]);
    if (barred) return barred;
    const data = {
      rights: [...new Set(rights)],
      person,
      signature,
      receipt: context.id('receipt'),
      files: [...files],
    };
    const met = [
      ...(rights.includes('statement') ? meetTerm(state.terms, STATEMENT_TERM, context.occurredOn) : []),
      ...(hearing ? meetTerm(state.terms, HEARING_REQUEST_TERM, context.occurredOn) : []),
    ];
    return accept([{ type: 'DefenceWaived', data }, ...met], 'APL-62', ...(hearing ? ['APL-63'] : []));
  },
});

/**
 * Every point is re-checked, and each that is rejected has its reason; what is proposed after it is never heavier than
 * what the party was told (行政处罚法 Art 45). New facts that weigh heavier need a new report and a new notice.
 */
export const reviewDefence = penaltyCommand<ReviewDefence>({
  name: 'reviewDefence',
  zh: '复核陈述申辩',
  en: 'Review the defence',
  roles: ['officer'],
  restsOn: () => ['APL-45', 'SZ-penalty-1'],
  guard: (state, context) => [
    ...answerGuard(state, context),
    ...handlersOnly(state, context),
    ...when(!awaitsReview(state), 'penalty.no-defence-to-review'),
    ...notBefore(context, state.penalty?.answer.submittedAt),
  ],
  decide({ points, items }, state, context) {
    const { notice, proposal = [] } = state.penalty ?? {};
    if (!notice) return refuse('penalty.prior-notice-missing');
    const barred = refuseAll([
      ...when(points.length === 0, 'penalty.no-points'),
      ...when(
        points.some(({ accepted, reason }) => !accepted && reason === undefined),
        'penalty.rejected-without-reason',
      ),
      ...when(isHeavier(items, notice.items) || isHeavier(items, proposal), 'penalty.heavier-after-defence'),
    ]);
    if (barred) return barred;
    const data = {
      person: context.actor.person,
      points: points.map((point) => ({ ...point })),
      items: items.map((item) => ({ ...item })),
    };
    return accept([{ type: 'DefenceReviewed', data }], 'APL-45', 'SZ-penalty-1');
  },
});

function awaitsReview({ penalty }: CaseState): boolean {
  return penalty?.answer.submittedAt !== undefined && penalty.answer.reviewedAt === undefined;
}
