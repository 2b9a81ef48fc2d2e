import { ApiProperty } from '@nestjs/swagger';
import { civilDateOf } from '@shouzheng/kernel';
import { entityIdOf } from '@shouzheng/platform';
import type { CaseState } from '../case/case.state.js';
import {
  DISCUSSION_CONCLUSIONS,
  DISCUSSION_SUBJECTS,
  LENIENCY,
  PENALTY_KINDS,
  PENALTY_PROCEDURES,
  VIOLATIONS,
} from '../penalty/penalty-codes.events.js';
import { decidedLate, tallyOf } from '../penalty/penalty-readiness.decider.js';
import { POWERS } from '../penalty/imposable.decider.js';
import type { PenaltyItem } from '../penalty/penalty-decision.events.js';

export class PenaltyItemView {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ type: String, enum: PENALTY_KINDS }) kind!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'In fen' }) amountFen!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
  @ApiProperty({ type: Boolean, description: 'Hits a person or a thing that is sealed' }) hasObject!: boolean;
}

class NoticeView {
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String, format: 'date' }) servedOn!: string;
  @ApiProperty({ type: Boolean }) hearingRight!: boolean;
  @ApiProperty({ type: [PenaltyItemView] }) items!: PenaltyItemView[];
}

class AnswerView {
  @ApiProperty({ type: Boolean }) submitted!: boolean;
  @ApiProperty({ type: Boolean, description: 'Every point of the last defence was answered' })
  reviewed!: boolean;
  @ApiProperty({ type: Boolean }) statementWaived!: boolean;
  @ApiProperty({ type: Boolean }) hearingWaived!: boolean;
}

class HearingView {
  @ApiProperty({ type: String, enum: ['requested', 'scheduled', 'held', 'terminated', 'reported'] })
  status!: string;
  @ApiProperty({ type: String, format: 'date' }) requestedOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Badge' }) chair!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) heldOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'An objection to the chair is open' }) objected!: boolean;
  @ApiProperty({ type: String, nullable: true }) opinion!: string | null;
}

class DiscussionView {
  @ApiProperty({ type: String }) minutesNo!: string;
  @ApiProperty({ type: String, enum: DISCUSSION_SUBJECTS }) about!: string;
  @ApiProperty({ type: String, enum: DISCUSSION_CONCLUSIONS }) conclusion!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: 'integer' }) agree!: number;
  @ApiProperty({ type: 'integer' }) disagree!: number;
  @ApiProperty({ type: 'integer' }) abstain!: number;
}

class PenaltyBasisView {
  @ApiProperty({ type: String, enum: VIOLATIONS }) violation!: string;
  @ApiProperty({ type: [String], enum: ['SG', 'PNE', 'FND'] }) types!: string[];
  @ApiProperty({ type: String, description: 'Rule that is broken' }) breaks!: string;
  @ApiProperty({ type: String, description: 'Rule that carries the penalty' }) power!: string;
}

class PauseView {
  @ApiProperty({ type: String, description: 'For resumeClock' }) id!: string;
  @ApiProperty({ type: String }) cause!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) expectedTo!: string;
}

/** What only a case about a registered organization has. */
export class PenaltyCaseView {
  @ApiProperty({ type: String, format: 'uuid' }) organizationId!: string;
  @ApiProperty({
    type: String,
    enum: ['SG', 'PNE', 'FND'],
    nullable: true,
    description: 'By the articles of the report',
  })
  organizationType!: string | null;
  @ApiProperty({ type: String, enum: VIOLATIONS }) violation!: string;
  @ApiProperty({ type: String, enum: PENALTY_PROCEDURES }) procedure!: string;
  @ApiProperty({ type: Boolean, description: 'Five years of limitation' }) grave!: boolean;
  @ApiProperty({ type: [PenaltyItemView], description: 'Proposed now' }) proposal!: PenaltyItemView[];
  @ApiProperty({ type: String, enum: LENIENCY, nullable: true, description: 'Of the last report' })
  leniency!: string | null;
  @ApiProperty({ type: NoticeView, nullable: true }) notice!: NoticeView | null;
  @ApiProperty({ type: AnswerView }) answer!: AnswerView;
  @ApiProperty({ type: HearingView, nullable: true }) hearing!: HearingView | null;
  @ApiProperty({ type: Boolean, description: 'Collective discussion is mandatory here' })
  discussionMandatory!: boolean;
  @ApiProperty({ type: [DiscussionView], description: 'How the leaders voted, the earliest first' })
  discussions!: DiscussionView[];
  @ApiProperty({
    type: [PenaltyBasisView],
    description: 'Which articles carry a penalty for which violation',
  })
  bases!: PenaltyBasisView[];
  @ApiProperty({ type: [PauseView] }) pauses!: PauseView[];
  @ApiProperty({ type: Boolean }) suspended!: boolean;
  @ApiProperty({ type: Boolean, description: 'The term of decision passed: on record as a defect' })
  late!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) terminatedOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'Decided on the spot and not yet on record with the organ' })
  toPutOnRecord!: boolean;
}

/** The part of the page that only a penalty case has; null for a case of another kind. */
export function penaltyViewOf(state: CaseState, discussionMandatory: boolean): PenaltyCaseView | null {
  const { penalty, terms } = state;
  if (!penalty) return null;
  const { notice, answer, hearing } = penalty;
  return {
    organizationId: entityIdOf(penalty.organization),
    organizationType: typeBy(penalty.report?.articles ?? []),
    violation: penalty.violation,
    procedure: penalty.procedure,
    grave: penalty.grave,
    proposal: itemViews(penalty.proposal),
    leniency: penalty.report?.leniency ?? null,
    notice: notice
      ? {
          docNo: notice.docNo,
          servedOn: notice.servedOn,
          hearingRight: notice.hearingRight,
          items: itemViews(notice.items),
        }
      : null,
    answer: {
      submitted: answer.submittedAt !== undefined,
      reviewed: answer.reviewedAt !== undefined,
      statementWaived: answer.statementWaivedAt !== undefined,
      hearingWaived: answer.hearingWaivedAt !== undefined,
    },
    hearing: hearing
      ? {
          status: hearing.status,
          requestedOn: hearing.requestedOn,
          chair: hearing.chair?.badge ?? null,
          heldOn: hearing.heldOn ?? null,
          objected: hearing.objected,
          opinion: hearing.opinion ?? null,
        }
      : null,
    discussionMandatory,
    discussions: penalty.discussions.map((one) => ({
      minutesNo: one.minutesNo,
      about: one.about,
      conclusion: one.conclusion,
      on: civilDateOf(one.at),
      ...tallyOf(one),
    })),
    bases: POWERS.map(({ violation, types, breaks, power }) => ({
      violation,
      types: [...types],
      breaks,
      power,
    })),
    pauses: Object.entries(penalty.clock.pauses).map(([id, { cause, from, to }]) => {
      return { id, cause, from, expectedTo: to };
    }),
    suspended: penalty.suspended !== undefined,
    late: decidedLate(terms),
    terminatedOn: penalty.terminatedAt ? civilDateOf(penalty.terminatedAt) : null,
    toPutOnRecord: penalty.onSpot?.recorded === false,
  };
}

/** The type of organization that the articles are for, where they are for one alone. */
function typeBy(articles: readonly string[]): string | null {
  const [type, ...others] = new Set(
    POWERS.filter(({ power }) => articles.includes(power)).flatMap(({ types }) => types),
  );
  return type !== undefined && others.length === 0 ? type : null;
}

/** What is proposed or imposed; whom or what it hits stays sealed. */
export function itemViews(items: readonly PenaltyItem[]): PenaltyItemView[] {
  return items.map(({ no, kind, amountFen, from, to, object }) => ({
    no,
    kind,
    amountFen: amountFen ?? null,
    from: from ?? null,
    to: to ?? null,
    hasObject: object !== undefined,
  }));
}
