import { ApiProperty } from '@nestjs/swagger';
import { CitationView, Choice, MomentQuery, PageQuery, Pattern, Text } from '@shouzheng/platform';
import { AllowedCommandView } from '@shouzheng/platform';
import { TermView } from '../clock-views.js';
import { CaseDecisionView } from './decided-view.dto.js';
import { CaseDesksView } from './desks-view.js';
import { PenaltyCaseView } from './penalty-view.js';

export const CASE_STAGES = [
  'filed',
  'investigating',
  'reported',
  'banned',
  'decided',
  'disposed',
  'closed',
  'archived',
] as const;
/** Why somebody opens a sealed field. */
export const FIELD_REASONS = [
  'handling',
  'review',
  'decision',
  'correction',
  'supervision',
  'court',
] as const;

export class FindCasesQuery extends PageQuery {
  @Choice(CASE_STAGES, { optional: true })
  stage?: string;

  @Pattern({ pattern: /^\d{6}$/, message: 'is not the code of an organ', optional: true })
  organ?: string;

  @Text({ max: 100, optional: true, description: 'Part of the name or the number' })
  text?: string;

  @Text({ max: 100, optional: true, description: 'The same as `text`' })
  q?: string;
}

class OfficerView {
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String }) role!: string;
}

class HandlerView extends OfficerView {
  @ApiProperty({ type: String, format: 'uuid' }) account!: string;
}

export class CaseItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String, enum: CASE_STAGES }) stage!: string;
  @ApiProperty({ type: String }) stageZh!: string;
  @ApiProperty({ type: String }) stageEn!: string;
  @ApiProperty({ type: String, nullable: true }) disposition!: string | null;
  @ApiProperty({ type: String }) subjectName!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String }) regionName!: string;
  @ApiProperty({ type: String, format: 'date' }) filedOn!: string;
  @ApiProperty({ type: [OfficerView] }) officers!: OfficerView[];
  @ApiProperty({ type: TermView, nullable: true }) term!: TermView | null;
}

export class CasePage {
  @ApiProperty({ type: [CaseItemView] }) items!: CaseItemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

class GroundView {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: CitationView, nullable: true }) cite!: CitationView | null;
}

export const PATH_STATUSES = ['done', 'now', 'next', 'todo', 'fork', 'conditional'] as const;

export class PathStepView {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, enum: PATH_STATUSES }) status!: (typeof PATH_STATUSES)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) date!: string | null;
  @ApiProperty({ type: CitationView, nullable: true }) cite!: CitationView | null;
  @ApiProperty({ type: String }) noteZh!: string;
  @ApiProperty({ type: String }) noteEn!: string;
}

class EvidenceFileView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) sha256!: string;
  @ApiProperty({ type: 'integer' }) size!: number;
  @ApiProperty({ type: String }) mediaType!: string;
}

class EvidenceItemView {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: 'integer' }) quantity!: number;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
}

export class EvidenceView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, enum: ['inquiry', 'site', 'electronic', 'preservation'] }) kind!: string;
  @ApiProperty({ type: String }) kindZh!: string;
  @ApiProperty({ type: String }) kindEn!: string;
  @ApiProperty({ type: String, format: 'date-time' }) takenAt!: string;
  @ApiProperty({ type: [String], description: 'Badges' }) takenBy!: string[];
  @ApiProperty({ type: String, enum: ['recorded', 'preserved', 'decided'] }) state!: string;
  @ApiProperty({ type: [EvidenceFileView] }) files!: EvidenceFileView[];
  @ApiProperty({ type: [EvidenceItemView] }) items!: EvidenceItemView[];
}

class ProposalView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, enum: ['evidence-preservation', 'correction'] }) kind!: string;
}

class DocumentView {
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String, format: 'date' }) issuedOn!: string;
}

class RemediesView {
  @ApiProperty({ type: String }) reconsiderationOrgan!: string;
  @ApiProperty({ type: 'integer' }) reconsiderationDays!: number;
  @ApiProperty({ type: String }) court!: string;
  @ApiProperty({ type: 'integer' }) suitMonths!: number;
  @ApiProperty({ type: [CitationView] }) citations!: CitationView[];
}

class DecisionView {
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String, format: 'uuid' }) eventId!: string;
  @ApiProperty({ type: String, format: 'date' }) decidedOn!: string;
  @ApiProperty({ type: CitationView, nullable: true, description: 'Power to ban' })
  power!: CitationView | null;
  @ApiProperty({ type: Boolean }) revoked!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) announcedOn!: string | null;
  @ApiProperty({ type: RemediesView }) remedies!: RemediesView;
}

class SealedFieldView {
  @ApiProperty({ type: String, description: 'For openField: revision and place of the value' }) path!: string;
  @ApiProperty({ type: String, description: 'Type of the event that holds it' }) type!: string;
}

export class CaseView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Send as If-Match' }) revision!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) asOf!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) validAt!: string | null;
  @ApiProperty({ type: Boolean, description: 'A past moment: nothing can be done there' }) past!: boolean;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String, enum: CASE_STAGES }) stage!: string;
  @ApiProperty({ type: String }) stageZh!: string;
  @ApiProperty({ type: String }) stageEn!: string;
  @ApiProperty({ type: String, nullable: true }) disposition!: string | null;
  @ApiProperty({ type: String }) subjectName!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String }) regionName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) filedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last known day of the act' })
  actOn!: string | null;
  @ApiProperty({ type: [GroundView] }) grounds!: GroundView[];
  @ApiProperty({ type: [String], format: 'uuid' }) clueIds!: string[];
  @ApiProperty({ type: Boolean, description: 'Legal review is mandatory here' }) reviewMandatory!: boolean;
  @ApiProperty({ type: [PathStepView] }) path!: PathStepView[];
  @ApiProperty({ type: [TermView] }) clocks!: TermView[];
  @ApiProperty({ type: [HandlerView] }) officers!: HandlerView[];
  @ApiProperty({ type: [EvidenceView] }) evidence!: EvidenceView[];
  @ApiProperty({ type: [ProposalView], description: 'Await approval' }) proposals!: ProposalView[];
  @ApiProperty({ type: [DocumentView] }) documents!: DocumentView[];
  @ApiProperty({ type: PenaltyCaseView, nullable: true, description: 'Of a penalty case alone' })
  penalty!: PenaltyCaseView | null;
  @ApiProperty({ type: DecisionView, nullable: true, description: 'The ban' }) decision!: DecisionView | null;
  @ApiProperty({ type: [CaseDecisionView], description: 'Every decision with what followed it' })
  decisions!: CaseDecisionView[];
  @ApiProperty({ type: CaseDesksView }) desks!: CaseDesksView;
  @ApiProperty({ type: [SealedFieldView] }) sealedFields!: SealedFieldView[];
  @ApiProperty({ type: [AllowedCommandView], description: 'Empty for the past' })
  allowedCommands!: AllowedCommandView[];
}

export class GetCaseQuery extends MomentQuery {}

export class OpenFieldDto {
  @Pattern({
    pattern: /^\d{1,9}(\/[A-Za-z0-9]{1,40}){1,5}$/,
    message: 'is not the path of a sealed field',
    description: '`path` of a sealed field, e.g. 12/facts',
  })
  path!: string;

  @Choice(FIELD_REASONS)
  reason!: (typeof FIELD_REASONS)[number];
}

export class OpenedField {
  @ApiProperty({ type: String }) path!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when the key was destroyed' })
  text!: string | null;
}
