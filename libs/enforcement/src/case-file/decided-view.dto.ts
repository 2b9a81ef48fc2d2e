import { ApiProperty } from '@nestjs/swagger';
import {
  COURT_REPLIES,
  CUSTODY_KINDS,
  EXECUTION_OUTCOMES,
  PAYMENT_PURPOSES,
  REVIEW_KINDS,
  REVIEW_OUTCOMES,
  SERVICE_METHODS,
  STAY_BY,
} from '../afterwards/afterwards-codes.events.js';
import { CREDIT_SEVERITIES, DECISION_KINDS } from '../penalty/penalty-codes.events.js';
import { PenaltyItemView } from './penalty-view.js';

class ServedView {
  @ApiProperty({ type: String, enum: SERVICE_METHODS }) method!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

class AttemptedView {
  @ApiProperty({ type: String, enum: SERVICE_METHODS }) method!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

class PublicationView {
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
  @ApiProperty({ type: String, enum: ['expired', 'repaired', 'withdrawn'], nullable: true })
  ended!: string | null;
}

class PaymentView {
  @ApiProperty({ type: String, enum: PAYMENT_PURPOSES }) purpose!: string;
  @ApiProperty({ type: 'integer', description: 'Fen' }) amountFen!: number;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

class InstalmentView {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: 'integer', description: 'Fen' }) amountFen!: number;
}

class PlanView {
  @ApiProperty({ type: String, format: 'date' }) approvedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
  @ApiProperty({ type: [InstalmentView] }) dues!: InstalmentView[];
}

class DemandView {
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String, format: 'date' }) servedOn!: string;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether the defence was sound; null while unheard',
  })
  defenceAccepted!: boolean | null;
}

class CourtApplicationView {
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String, format: 'date' }) appliedOn!: string;
  @ApiProperty({ type: String, enum: COURT_REPLIES, nullable: true }) reply!: string | null;
  @ApiProperty({ type: Boolean }) contested!: boolean;
}

class StayView {
  @ApiProperty({ type: String, enum: STAY_BY }) by!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
}

class CustodyView {
  @ApiProperty({ type: String, format: 'date' }) sealedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) returnedOn!: string | null;
}

class ReviewView {
  @ApiProperty({ type: String, enum: REVIEW_KINDS }) kind!: string;
  @ApiProperty({ type: String, format: 'date' }) appliedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: Boolean }) answered!: boolean;
  @ApiProperty({ type: [String], description: 'Leaves to supplement evidence, for supplementEvidence' })
  leaves!: string[];
  @ApiProperty({ type: 'integer' }) supplements!: number;
  @ApiProperty({ type: String, enum: REVIEW_OUTCOMES, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'What was done about a review opinion is reported' })
  opinionReported!: boolean;
}

class RepairView {
  @ApiProperty({ type: String, enum: ['applied', 'verified', 'granted', 'refused'] }) status!: string;
  @ApiProperty({ type: Boolean, nullable: true }) corrected!: boolean | null;
}

class SpotPaymentView {
  @ApiProperty({ type: 'integer', description: 'Fen' }) amountFen!: number;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String, enum: ['none', 'organ', 'bank'] }) remitted!: string;
}

class ExecutionView {
  @ApiProperty({ type: String, enum: EXECUTION_OUTCOMES }) outcome!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

/** What has followed one decision. */
export class AftermathView {
  @ApiProperty({ type: [AttemptedView], description: 'Services that failed' }) attempts!: AttemptedView[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Served by announcement on' })
  announcedOn!: string | null;
  @ApiProperty({ type: ServedView, nullable: true }) served!: ServedView | null;
  @ApiProperty({ type: String, enum: ['publish', 'withhold'], nullable: true }) influence!: string | null;
  @ApiProperty({ type: Boolean, description: 'A summary for the public is drafted' }) drafted!: boolean;
  @ApiProperty({ type: PublicationView, nullable: true }) published!: PublicationView | null;
  @ApiProperty({ type: String, enum: CREDIT_SEVERITIES, nullable: true }) severity!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) creditEnteredOn!: string | null;
  @ApiProperty({ type: RepairView, nullable: true }) repair!: RepairView | null;
  @ApiProperty({ type: [PaymentView] }) payments!: PaymentView[];
  @ApiProperty({ type: SpotPaymentView, nullable: true }) spot!: SpotPaymentView | null;
  @ApiProperty({ type: [PlanView] }) plans!: PlanView[];
  @ApiProperty({ type: 'integer', description: 'Fen' }) refundedFen!: number;
  @ApiProperty({ type: [DemandView] }) demands!: DemandView[];
  @ApiProperty({ type: [CourtApplicationView] }) applications!: CourtApplicationView[];
  @ApiProperty({ type: [StayView] }) stays!: StayView[];
  @ApiProperty({ type: [CustodyView], description: 'What was sealed' }) custody!: CustodyView[];
  @ApiProperty({
    type: [String],
    enum: CUSTODY_KINDS,
    nullable: true,
    description: 'Not found when collected',
  })
  missing!: string[] | null;
  @ApiProperty({ type: [String], enum: CUSTODY_KINDS }) voided!: string[];
  @ApiProperty({ type: Boolean }) disposedItems!: boolean;
  @ApiProperty({ type: [ReviewView] }) reviews!: ReviewView[];
  @ApiProperty({ type: Boolean }) confirmedUnlawful!: boolean;
  @ApiProperty({ type: ExecutionView, nullable: true }) execution!: ExecutionView | null;
}

/** A decision of the case, of whatever kind, with all that has followed it. */
export class CaseDecisionView {
  @ApiProperty({ type: String, format: 'uuid', description: '`decision` of the acts that follow it' })
  eventId!: string;
  @ApiProperty({ type: String, enum: DECISION_KINDS }) kind!: string;
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String, format: 'date' }) decidedOn!: string;
  @ApiProperty({ type: String, enum: ['standing', 'changed', 'annulled'] }) status!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) annulledOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'Reconsideration before the suit' }) reviewFirst!: boolean;
  @ApiProperty({ type: [PenaltyItemView] }) items!: PenaltyItemView[];
  @ApiProperty({ type: AftermathView }) after!: AftermathView;
}
