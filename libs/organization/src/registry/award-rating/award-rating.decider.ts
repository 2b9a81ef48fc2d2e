import { type Refusal, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, addMonths, startTerm } from '@shouzheng/law/contract';
import { documentClaim, legalMustBe, organizationCommand, registrarHere } from '../conditions.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { barredByRecord, eligibilityOf } from '../rating/eligibility.decider.js';
import type { Eligibility } from '../rating/rating.events.js';
import { type RatingApplication, openApplication } from '../rating/ratings.state.js';
import {
  type NoticePeriod,
  type Votes,
  noticeLength,
  noticeOver,
  voteRefusals,
} from '../rating/votes.decider.js';
import type { RatingLevel } from '../registry-codes.events.js';
import { talkRequired } from '../talk/talk-required.decider.js';

export interface AwardRating {
  readonly documentNumber: string;
  /** Of a rating that was not prepared here; an open application holds level, votes, notice and reviews itself. */
  readonly level?: RatingLevel;
  readonly votes?: Votes;
  /** Public notice of the initial level, both days inclusive. */
  readonly notice?: NoticePeriod;
  /** No review or complaint is open. */
  readonly reviewsClosed?: boolean;
  /** Day of the certificate; asked for only where the record does not state it. */
  readonly certificateOn?: string;
}

/** Order 82 from its first day, the old Measures before: the rating stands under what its procedure was opened under. */
const NEW_MEASURES = 'O82-35';
const OLD_MEASURES = 'O39-levels';
const OLD_YEARS = 5;
/** From here certificates are given, and a talk is due. */
const WITH_CERTIFICATE: readonly RatingLevel[] = ['3A', '4A', '5A'];

interface Prepared {
  readonly level: RatingLevel;
  readonly votes: Votes;
  readonly notice: NoticePeriod;
  readonly eligibleBy: Eligibility;
  readonly isNew: boolean;
}

/** What the procedure kept here has come to, or why it is not ready. */
function ofApplication(application: RatingApplication): Prepared | readonly Refusal[] {
  const { vote, notice, complaints, review, status, eligibleBy, measures } = application;
  const open = review === 'requested' || Object.values(complaints).includes('open');
  const refused = [
    ...when(status !== 'published' && status !== 'under-review', 'rating.not-published'),
    ...when(open, 'rating.review-open'),
  ];
  if (refused.length > 0 || !vote || !notice) return [...refused, ...when(!notice, 'rating.not-published')];
  return { level: vote.level, votes: vote.votes, notice, eligibleBy, isNew: measures === 'O82' };
}

/** What a rating brings that was prepared elsewhere. */
function ofPaper(
  payload: AwardRating,
  state: OrganizationState,
  context: LegalContext,
): Prepared | readonly Refusal[] {
  const { level, votes, notice, reviewsClosed } = payload;
  const isNew = context.law.rule(NEW_MEASURES, context.occurredOn) !== undefined;
  const eligibleBy = eligibilityOf(state, context.occurredOn, payload.certificateOn);
  const refused = [
    ...when(!level || !votes || !notice, 'rating.particulars-required'),
    ...when(eligibleBy === undefined, 'rating.not-eligible'),
    ...when(reviewsClosed !== true, 'rating.review-open'),
    ...(isNew && votes ? voteRefusals(votes) : []),
    ...(notice ? noticeLength(notice, context) : []),
  ];
  if (refused.length > 0 || !level || !votes || !notice || !eligibleBy) return refused;
  return { level, votes, notice, eligibleBy, isNew };
}

const isPrepared = (found: Prepared | readonly Refusal[]): found is Prepared => 'level' in found;

export const awardRating = organizationCommand<AwardRating>({
  name: 'awardRating',
  zh: '公告评估等级',
  en: 'Announce a rating',
  roles: ['rating-officer', 'organ-head'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...barredByRecord(state, context),
  ],
  decide(payload, state, context) {
    const application = openApplication(state);
    const prepared = application ? ofApplication(application) : ofPaper(payload, state, context);
    const refused = isPrepared(prepared)
      ? refuseAll(noticeOver(prepared.notice, context))
      : refuseAll(prepared);
    if (refused || !isPrepared(prepared)) {
      return refused ?? { refusals: [{ code: 'rating.particulars-required' }] };
    }
    const { level, votes, notice, eligibleBy, isNew } = prepared;
    const { documentNumber } = payload;
    const validity = validityOf(isNew, application, context);
    const event: OrganizationEvent = {
      type: 'RatingAnnounced',
      data: {
        level,
        announcedOn: context.occurredOn,
        ...validity.dates,
        validityRule: validity.rule,
        votes,
        notice,
        eligibleBy,
        documentNumber,
      },
    };
    const talk = WITH_CERTIFICATE.includes(level) ? talkRequired('RATED_3A', state, context) : [];
    return claiming(
      accept([event, ...validity.terms(state), ...talk], ...validity.basis),
      documentClaim(documentNumber),
    );
  },
});

interface Validity {
  readonly dates: { readonly validFrom: string; readonly validTo: string };
  readonly rule: { readonly rule: string; readonly version: string; readonly mark: string };
  readonly basis: readonly string[];
  terms(state: OrganizationState): readonly OrganizationEvent[];
}

/**
 * Order 82: calendar years from the year after. The old Measures: five years from the day; of a procedure opened under
 * them and announced after their repeal too (reference (f)1), though they can no longer be cited for the act.
 */
function validityOf(
  isNew: boolean,
  application: RatingApplication | undefined,
  { law, occurredOn }: LegalContext,
): Validity {
  const stillOld = law.rule(OLD_MEASURES, occurredOn) !== undefined;
  if (!isNew && !stillOld) {
    const old = law.rule(OLD_MEASURES, application?.receivedOn ?? occurredOn);
    const validTo = addMonths(occurredOn, OLD_YEARS * 12);
    const rule = { rule: OLD_MEASURES, version: old?.version ?? OLD_MEASURES, mark: old?.mark ?? 'memory' };
    return { dates: { validFrom: occurredOn, validTo }, rule, basis: ['SZ-rating-1'], terms: () => [] };
  }
  const deadline = law.deadline('rating-validity', occurredOn);
  const id = isNew ? NEW_MEASURES : OLD_MEASURES;
  const { rule, version, mark } = deadline.basis.find((one) => one.rule === id) ?? {
    rule: id,
    version: id,
    mark: 'memory',
  };
  const validFrom = isNew ? `${Number(occurredOn.slice(0, 4)) + 1}-01-01` : occurredOn;
  return {
    dates: { validFrom, validTo: deadline.dueOn },
    rule: { rule, version, mark },
    basis: isNew ? ['O82-9', 'O82-12', 'O82-14', 'O82-35'] : [OLD_MEASURES, 'O39-eligibility'],
    terms: ({ region }) => [
      startTerm('rating-validity', deadline, { role: 'rating-officer', organ: region }),
    ],
  };
}
