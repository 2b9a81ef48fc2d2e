import { ApiProperty } from '@nestjs/swagger';
import { AllowedCommandView } from '@shouzheng/platform';
import { LifecycleView } from './lifecycle.view.js';
import {
  DomicileLetterView,
  PenaltyEffectView,
  RatingView,
  RestrictionDueView,
  RevocationView,
  ZombieView,
} from './supervision.view.js';

export class WordsView {
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
}

export class StatusView extends WordsView {
  @ApiProperty({ type: String }) code!: string;
}

export class AxisView {
  @ApiProperty({
    type: String,
    enum: ['legal', 'activity', 'credit', 'rating', 'rectification', 'annual', 'zombie'],
  })
  axis!: string;

  @ApiProperty({ type: WordsView }) name!: WordsView;

  @ApiProperty({ type: StatusView, description: 'none-recorded 无记录 is not not-stated 未载' })
  value!: StatusView;
  @ApiProperty({ type: String, nullable: true }) since!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The next date that matters' }) next!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) nextRule!: string | null;
  @ApiProperty({ type: [String] }) notes!: readonly string[];
}

export class FactEndView {
  @ApiProperty({ type: String, description: 'As precise as the date of the rating' }) date!: string;
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: String }) version!: string;
  @ApiProperty({ type: String, description: 'read | weak | memory | design | bureau' }) mark!: string;
}

export class ExternalFactView {
  @ApiProperty({ type: String, format: 'uuid', description: 'Event that holds it: name it in a correction' })
  eventId!: string;
  @ApiProperty({ type: String, enum: ['rating', 'penalty', 'inspection'] }) kind!: string;
  @ApiProperty({ type: String }) value!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As stated: a day, a month or a year' })
  date!: string | null;
  @ApiProperty({ type: String, enum: ['day', 'month', 'year', 'unknown'] }) precision!: string;
  @ApiProperty({ type: String, nullable: true }) period!: string | null;
  @ApiProperty({ type: FactEndView, nullable: true }) validTo!: FactEndView | null;
  @ApiProperty({ type: String }) publisher!: string;
  @ApiProperty({ type: String, nullable: true }) legalBasis!: string | null;
  @ApiProperty({ type: String, nullable: true }) detail!: string | null;
  @ApiProperty({ type: String, nullable: true }) documentNumber!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) amountFen!: number | null;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: String, enum: ['name-and-registrar', 'code', 'person'] }) matchedBy!: string;
}

export class NamesakeView {
  @ApiProperty({ type: String, format: 'uuid', description: 'The list entry' }) id!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) batch!: string;
  @ApiProperty({ type: String }) issuer!: string;
  @ApiProperty({ type: Boolean, description: '有异议' }) contested!: boolean;
  @ApiProperty({
    type: String,
    description: 'Always same-name: the same name proves nothing, and is to be checked',
  })
  relation!: 'same-name';
}

export class OrderView {
  @ApiProperty({ type: String, format: 'uuid' }) orderId!: string;
  @ApiProperty({ type: String }) documentNumber!: string;
  @ApiProperty({ type: String, format: 'date' }) orderedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: String, enum: ['ordered', 'submitted', 'rectified', 'not-rectified'] })
  status!: string;
  @ApiProperty({ type: Boolean }) overdue!: boolean;
}

export class WarningView {
  @ApiProperty({ type: String }) documentNumber!: string;
  @ApiProperty({ type: String, format: 'date' }) since!: string;
}

export class ListingView extends WarningView {
  @ApiProperty({ type: String, format: 'uuid' }) listingId!: string;
  @ApiProperty({ type: String, enum: ['abnormal', 'serious'] }) kind!: string;
  @ApiProperty({ type: String }) ground!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Day from which the time on the list counts' })
  clock!: string;
  @ApiProperty({ type: Boolean, description: '有异议: an objection to it is not answered yet' })
  contested!: boolean;
}

export class ListingProcedureView {
  @ApiProperty({ type: String, format: 'uuid' }) listingId!: string;
  @ApiProperty({ type: String, enum: ['abnormal', 'serious'] }) kind!: string;
  @ApiProperty({ type: String }) ground!: string;
  @ApiProperty({
    type: String,
    enum: ['proposed', 'notified', 'listed', 'dropped', 'withdrawn', 'delisted'],
  })
  status!: string;
  @ApiProperty({ type: String, format: 'date' }) proposedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) statementUntil!: string | null;
  @ApiProperty({ type: String, enum: ['none', 'received', 'accepted', 'not-accepted'] }) statement!: string;
  @ApiProperty({ type: Boolean, description: 'A certificate bars the listing' }) exempted!: boolean;
  @ApiProperty({ type: String, nullable: true, enum: ['applied', 'met', 'not-met', 'proposed'] })
  removal!: string | null;
  @ApiProperty({ type: Boolean, description: '有异议' }) contested!: boolean;
}

export class ObjectionView {
  @ApiProperty({ type: String, format: 'uuid' }) objectionId!: string;
  @ApiProperty({ type: String, enum: ['listing', 'rating', 'published-fact', 'list-entry'] }) about!: string;
  @ApiProperty({ type: String }) target!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: String, enum: ['open', 'upheld', 'rejected'] }) status!: string;
}

export class SuspensionView {
  @ApiProperty({ type: String, format: 'uuid' }) suspensionId!: string;
  @ApiProperty({ type: String }) documentNumber!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
  @ApiProperty({ type: String, enum: ['running', 'ended', 'taken-back'] }) status!: string;
  @ApiProperty({ type: [String], enum: ['certificate', 'seal', 'vouchers'] }) sealed!: readonly string[];
}

export class RatingVerificationView {
  @ApiProperty({ type: String, format: 'uuid' }) verificationId!: string;
  @ApiProperty({ type: String }) trigger!: string;
  @ApiProperty({ type: String, enum: ['open', 'confirmed', 'adjusted', 'withdrawn'] }) status!: string;
  @ApiProperty({ type: String, enum: ['not-due', 'due', 'returned', 'void'] }) certificate!: string;
}

export class RatingApplicationView {
  @ApiProperty({ type: String, format: 'uuid' }) applicationId!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: String, enum: ['O82', 'O39'], description: 'Measures that govern the procedure' })
  measures!: string;
  @ApiProperty({
    type: String,
    enum: ['applied', 'eligible', 'reported', 'voted', 'published', 'under-review', 'awarded', 'closed'],
  })
  status!: string;
  @ApiProperty({ type: String, nullable: true }) level!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) visitedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In favour, present and members' })
  vote!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) noticeFrom!: string | null;
  @ApiProperty({ type: String, enum: ['none', 'requested', 'decided'] }) review!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) noticeTo!: string | null;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Complaints that are not settled' })
  openComplaints!: readonly string[];
}

export class TalkView {
  @ApiProperty({ type: String, format: 'uuid' }) talkId!: string;
  @ApiProperty({ type: String }) trigger!: string;
  @ApiProperty({ type: String, enum: ['due', 'done'] }) status!: string;
}

export class CorrectionView {
  @ApiProperty({ type: String, format: 'uuid' }) correctionId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) ofEventId!: string;
  @ApiProperty({ type: String }) item!: string;
  @ApiProperty({ type: String }) to!: string;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String, description: 'Service number' }) proposedBy!: string;
  @ApiProperty({ type: String, enum: ['proposed', 'approved'] }) status!: string;
}

export class OrganizationTermView {
  @ApiProperty({ type: String }) term!: string;
  @ApiProperty({ type: String }) timer!: string;
  @ApiProperty({ type: String, format: 'date' }) startsOn!: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date' }) warnOn!: string;
  @ApiProperty({ type: Boolean }) provisional!: boolean;
  @ApiProperty({ type: String, enum: ['running', 'paused', 'met', 'missed'] }) status!: string;
}

/** Everything about one organization at one moment, and what may be done now. */
export class OrganizationView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) uscc!: string | null;
  @ApiProperty({ type: String, enum: ['ok', 'failed', 'no-code'] }) usccCheck!: string;
  @ApiProperty({ type: String, enum: ['SG', 'PNE', 'FND', 'unknown'] }) type!: string;
  @ApiProperty({ type: String, description: 'As the source has it; empty where it does not say' })
  registrar!: string;
  @ApiProperty({ type: String }) region!: string;
  @ApiProperty({ type: String }) regionName!: string;
  @ApiProperty({ type: Boolean, description: 'An organ of this city registers it; others are read only' })
  ours!: boolean;
  @ApiProperty({ type: String, enum: ['import', 'act'] }) origin!: string;
  @ApiProperty({ type: String, nullable: true }) evidence!: string | null;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty({ type: String, nullable: true }) certificateNumber!: string | null;
  @ApiProperty({ type: [String], description: 'What was odd about the imported row' })
  warningsOfImport!: readonly string[];
  @ApiProperty({ type: StatusView }) headline!: StatusView;
  @ApiProperty({ type: [AxisView] }) axes!: readonly AxisView[];
  @ApiProperty({ type: [ExternalFactView] }) facts!: readonly ExternalFactView[];
  @ApiProperty({ type: [NamesakeView], description: 'List rows of the same name: same name, to be checked' })
  namesakes!: readonly NamesakeView[];
  @ApiProperty({ type: [OrderView] }) rectifications!: readonly OrderView[];
  @ApiProperty({ type: [WarningView] }) warnings!: readonly WarningView[];
  @ApiProperty({ type: [ListingView] }) listings!: readonly ListingView[];
  @ApiProperty({ type: [ListingProcedureView], description: 'From proposal to end' })
  listingProcedures!: readonly ListingProcedureView[];
  @ApiProperty({ type: [ObjectionView] }) objections!: readonly ObjectionView[];
  @ApiProperty({ type: [SuspensionView] }) suspensions!: readonly SuspensionView[];
  @ApiProperty({ type: RatingApplicationView, nullable: true })
  ratingApplication!: RatingApplicationView | null;
  @ApiProperty({ type: [RatingVerificationView] }) verifications!: readonly RatingVerificationView[];
  @ApiProperty({ type: [TalkView] }) talks!: readonly TalkView[];
  @ApiProperty({ type: [CorrectionView] }) corrections!: readonly CorrectionView[];
  @ApiProperty({ type: RatingView, nullable: true, description: 'In force, or the last one' })
  rating!: RatingView | null;
  @ApiProperty({ type: ZombieView }) zombie!: ZombieView;
  @ApiProperty({ type: [PenaltyEffectView] }) penaltyEffects!: readonly PenaltyEffectView[];
  @ApiProperty({ type: [RestrictionDueView] }) restrictionsDue!: readonly RestrictionDueView[];
  @ApiProperty({ type: [RevocationView] }) revocations!: readonly RevocationView[];
  @ApiProperty({ type: [DomicileLetterView] }) domicileLetters!: readonly DomicileLetterView[];
  @ApiProperty({ type: LifecycleView }) lifecycle!: LifecycleView;
  @ApiProperty({ type: [OrganizationTermView] }) terms!: readonly OrganizationTermView[];
  @ApiProperty({ type: [AllowedCommandView], description: 'Empty for the past' })
  allowedCommands!: readonly AllowedCommandView[];
}
