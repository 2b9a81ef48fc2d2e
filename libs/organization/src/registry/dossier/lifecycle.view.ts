import { ApiProperty } from '@nestjs/swagger';

export class ApplicationView {
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: [String], description: 'Papers that are not there yet' }) missing!: readonly string[];
  @ApiProperty({ type: Boolean }) completionAsked!: boolean;
  @ApiProperty({ type: String, nullable: true, enum: ['agree', 'disagree'] }) jointReview!: string | null;
  @ApiProperty({ type: String, nullable: true }) certificateKind!: string | null;
  @ApiProperty({ type: Boolean }) charity!: boolean;
}

export class RegisteredChangeView {
  @ApiProperty({ type: String, format: 'uuid' }) changeId!: string;
  @ApiProperty({ type: String }) item!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What stood before; of a person nothing is shown',
  })
  from!: string | null;
  @ApiProperty({ type: String, nullable: true }) to!: string | null;
  @ApiProperty({ type: String, format: 'date' }) appliedOn!: string;
  @ApiProperty({ type: Boolean, description: 'Later than thirty days after consent' }) late!: boolean;
  @ApiProperty({ type: String, enum: ['applied', 'registered', 'refused', 'annulled'] }) status!: string;
  @ApiProperty({ type: Boolean }) toAnnounce!: boolean;
}

export class AuditView {
  @ApiProperty({ type: String, format: 'uuid' }) auditId!: string;
  @ApiProperty({ type: String }) purpose!: string;
  @ApiProperty({ type: String, format: 'date' }) concludedOn!: string;
  @ApiProperty({ type: Boolean }) used!: boolean;
}

export class BranchView {
  @ApiProperty({ type: String, format: 'uuid' }) branchId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, enum: ['branch', 'representative'] }) kind!: string;
  @ApiProperty({ type: String, format: 'date' }) setUpOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
}

export class LeadView {
  @ApiProperty({ type: String, format: 'uuid' }) leadId!: string;
  @ApiProperty({ type: String }) ground!: string;
  @ApiProperty({ type: String, description: 'Rule that seems not to be kept' }) rule!: string;
  @ApiProperty({ type: String, description: 'What it hangs on: a change, a year, a spot check' })
  about!: string;
  @ApiProperty({ type: String, format: 'date' }) since!: string;
  @ApiProperty({ type: Boolean }) open!: boolean;
}

export class AnnualYearView {
  @ApiProperty({ type: 'integer', description: 'The year that is reported on' }) year!: number;
  @ApiProperty({ type: String }) status!: string;
  @ApiProperty({ type: String }) statusZh!: string;
  @ApiProperty({ type: Boolean }) simplified!: boolean;
  @ApiProperty({ type: Boolean, description: 'The competent unit looks first' }) firstReview!: boolean;
  @ApiProperty({ type: String, nullable: true, enum: ['agree', 'disagree'] }) reviewed!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) submittedOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'Missed once, it stays a missed year' }) missed!: boolean;
  @ApiProperty({ type: String, nullable: true }) conclusion!: string | null;
  @ApiProperty({ type: Boolean }) revised!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['ordered', 'reported', 'rectified', 'not-rectified'],
  })
  rectification!: string | null;
}

export class SpotCheckView {
  @ApiProperty({ type: String, format: 'uuid' }) spotCheckId!: string;
  @ApiProperty({ type: [String], description: 'Service numbers' }) checkers!: readonly string[];
  @ApiProperty({ type: String, format: 'date' }) assignedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) performedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) result!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn!: string | null;
}

export class AnnulmentView {
  @ApiProperty({ type: String, format: 'uuid' }) annulmentId!: string;
  @ApiProperty({ type: String, enum: ['formation', 'change'] }) of!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) changeId!: string | null;
  @ApiProperty({ type: String, format: 'date' }) noticedOn!: string;
  @ApiProperty({ type: Boolean, description: 'The party was heard, or waived it' }) heard!: boolean;
  @ApiProperty({ type: String, enum: ['proposed', 'annulled', 'dropped'] }) status!: string;
}

export class LetterView {
  @ApiProperty({ type: String, format: 'uuid' }) letterId!: string;
  @ApiProperty({ type: String, format: 'date' }) replyBy!: string;
  @ApiProperty({ type: Boolean }) answered!: boolean;
}

export class CommunityView {
  @ApiProperty({ type: String, enum: ['LIVING', 'AFFAIRS', 'CULTURE_SPORTS', 'CHARITY'] }) class!: string;
  @ApiProperty({ type: String }) township!: string;
  @ApiProperty({ type: String, format: 'date' }) since!: string;
}

export class IncubationView {
  @ApiProperty({ type: String }) base!: string;
  @ApiProperty({ type: String, format: 'date' }) since!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) agreementEndsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
}

/** Registration and change, annual and spot checks, incubation and exit of one organization. */
export class LifecycleView {
  @ApiProperty({ type: ApplicationView, nullable: true }) application!: ApplicationView | null;
  @ApiProperty({
    type: Boolean,
    description: 'A legal representative is on record; the name is a sealed text',
  })
  hasHead!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) certificateDeliveredOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) charterApprovedOn!: string | null;
  @ApiProperty({ type: [RegisteredChangeView] }) changes!: readonly RegisteredChangeView[];
  @ApiProperty({ type: [AuditView] }) audits!: readonly AuditView[];
  @ApiProperty({ type: [BranchView] }) branches!: readonly BranchView[];
  @ApiProperty({ type: [LeadView] }) leads!: readonly LeadView[];
  @ApiProperty({ type: [AnnualYearView] }) years!: readonly AnnualYearView[];
  @ApiProperty({ type: [SpotCheckView] }) spotChecks!: readonly SpotCheckView[];
  @ApiProperty({ type: [AnnulmentView] }) annulments!: readonly AnnulmentView[];
  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['PENALTY', 'ANNULMENT', 'CERTIFICATE'],
    description: 'Which of the three acts that are all called revocation',
  })
  revocation!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) liquidationEndedOn!: string | null;
  @ApiProperty({ type: CommunityView, nullable: true }) filed!: CommunityView | null;
  @ApiProperty({ type: IncubationView, nullable: true }) incubation!: IncubationView | null;
  @ApiProperty({ type: [LetterView] }) letters!: readonly LetterView[];
}
