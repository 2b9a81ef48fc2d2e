import { ApiProperty } from '@nestjs/swagger';
import { Choice, PageQuery, Text } from '@shouzheng/platform';
import { AllowedCommandView } from '@shouzheng/platform';
import { TermView } from '../clock-views.js';
import { MATCH_REASONS } from '../clue/screening.events.js';
import {
  MATCH_KINDS,
  MATCH_STANDINGS,
  NEARNESS,
  SCREENING_VERDICTS,
} from '../clue/screening-verdict.state.js';
import { REPLY_STAGES } from '../clue/clue.events.js';

export const CLUE_STATUSES = [
  'received',
  'verified',
  'proposed',
  'transferred',
  'filed',
  'rejected',
  'declined',
  'joined',
] as const;

export class FindCluesQuery extends PageQuery {
  @Choice(CLUE_STATUSES, { optional: true })
  status?: string;

  @Text({ max: 12, optional: true, description: 'Region code: the place of the act lies in it' })
  region?: string;

  @Text({ max: 100, optional: true, description: 'Part of the name or the number' })
  text?: string;
}

export class ClueItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) subjectName!: string;
  @ApiProperty({ type: String, enum: CLUE_STATUSES }) status!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String }) regionName!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({
    type: String,
    enum: SCREENING_VERDICTS,
    nullable: true,
    description: 'Null until screened; of what no person dismissed',
  })
  verdict!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: TermView, nullable: true }) term!: TermView | null;
}

export class CluePage {
  @ApiProperty({ type: [ClueItemView] }) items!: ClueItemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class MatchJudgementView {
  @ApiProperty({ type: String, enum: ['confirmed', 'dismissed'] }) judgement!: string;
  @ApiProperty({ type: String, enum: MATCH_REASONS }) reason!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where none was written' })
  note!: string | null;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

export class MatchView {
  @ApiProperty({ type: String, enum: MATCH_KINDS }) kind!: string;
  @ApiProperty({ type: String, description: 'Stream of the entry' }) target!: string;
  @ApiProperty({ type: String, format: 'uuid' }) targetId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, enum: MATCH_STANDINGS }) standing!: string;
  @ApiProperty({ type: String, description: 'Registrar, or who published the list' }) issuer!: string;
  @ApiProperty({ type: String, description: 'As stated: to the day, the month or the year; empty where not' })
  date!: string;
  @ApiProperty({ type: 'integer', description: '0 to 100; 100 is the same name; no probability of anything' })
  similarity!: number;
  @ApiProperty({ type: String, enum: NEARNESS }) nearness!: string;
  @ApiProperty({ type: [String], description: 'Codes' }) reasons!: string[];
  @ApiProperty({ type: MatchJudgementView, nullable: true }) decision!: MatchJudgementView | null;
}

export class ScreeningView {
  @ApiProperty({
    type: String,
    enum: SCREENING_VERDICTS,
    description: 'What stands now: of the matches that no person dismissed',
  })
  verdict!: string;
  @ApiProperty({ type: String, enum: SCREENING_VERDICTS, description: 'As recorded' })
  recordedVerdict!: string;
  @ApiProperty({
    type: Boolean,
    description: 'A person dismissed something, so the recorded verdict expired',
  })
  expired!: boolean;
  @ApiProperty({ type: 'integer', description: '0 to 100, as recorded; no probability of anything' })
  score!: number;
  @ApiProperty({ type: String, description: 'Version of rules and weights (findScreeningRules)' })
  rules!: string;
  @ApiProperty({ type: String, format: 'date-time' }) screenedAt!: string;
  @ApiProperty({ type: [String], description: 'Codes: what the name says by itself' }) reasons!: string[];
  @ApiProperty({
    type: MatchJudgementView,
    nullable: true,
    description: 'Judgement on what the name says by itself (`target`: name)',
  })
  nameDecision!: MatchJudgementView | null;
  @ApiProperty({ type: [MatchView] }) matches!: MatchView[];
}

export class VerificationView {
  @ApiProperty({ type: String }) result!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when the key was destroyed' }) finding!:
    string | null;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

class OpeningView {
  @ApiProperty({ type: String, format: 'uuid' }) request!: string;
  @ApiProperty({ type: Boolean }) approved!: boolean;
  @ApiProperty({ type: Boolean, description: 'Asked for by the person who reads this' }) own!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: string | null;
  @ApiProperty({ type: 'integer', description: 'How often it was opened' }) opened!: number;
}

class PenaltyProposalView {
  @ApiProperty({ type: String, format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: String }) violation!: string;
  @ApiProperty({ type: String, format: 'date' }) actOn!: string;
  @ApiProperty({ type: Boolean }) grave!: boolean;
}

class OriginView {
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String, description: 'Stream of the step' }) streamId!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'Event of the step' }) eventId!: string;
}

class ReplyView {
  @ApiProperty({ type: String, enum: REPLY_STAGES }) stage!: string;
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

export class ClueView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Send as If-Match' }) revision!: number;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String, enum: CLUE_STATUSES }) status!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: String }) subjectName!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String }) regionName!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Reported facts without the reporter' })
  facts!: string | null;
  @ApiProperty({ type: String, nullable: true }) placeDetail!: string | null;
  @ApiProperty({ type: Boolean, description: 'A reporter is on record; never shown here' })
  reporterKept!: boolean;
  @ApiProperty({ type: [OpeningView] }) openings!: OpeningView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNumber!: string | null;
  @ApiProperty({ type: VerificationView, nullable: true }) verification!: VerificationView | null;
  @ApiProperty({ type: String, nullable: true, description: 'Ground of the proposal to file' })
  proposedGround!: string | null;
  @ApiProperty({ type: PenaltyProposalView, nullable: true, description: 'Proposed penalty case' })
  penaltyProposal!: PenaltyProposalView | null;
  @ApiProperty({ type: OriginView, nullable: true, description: 'What it came out of' })
  origin!: OriginView | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The clue that it follows' })
  joinedTo!: string | null;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Clues that follow it' }) followers!: string[];
  @ApiProperty({ type: [ReplyView], description: 'Replies to the reporter' }) replies!: ReplyView[];
  @ApiProperty({ type: String, nullable: true, description: 'Why the head sent the proposal back' })
  filingRefused!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why no case is filed' })
  filingDeclined!: string | null;
  @ApiProperty({ type: ScreeningView, nullable: true }) screening!: ScreeningView | null;
  @ApiProperty({ type: [TermView] }) clocks!: TermView[];
  @ApiProperty({ type: [AllowedCommandView] }) allowedCommands!: AllowedCommandView[];
}
