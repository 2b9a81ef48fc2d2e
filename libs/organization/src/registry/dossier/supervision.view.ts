import { ApiProperty } from '@nestjs/swagger';

export class EffectItemView {
  @ApiProperty({ type: String, description: 'WARNING, FINE, SUSPEND and so on' }) kind!: string;
  @ApiProperty({ type: 'integer', nullable: true }) amountFen!: number | null;
}

/** What followed here from one penalty decision. */
export class PenaltyEffectView {
  @ApiProperty({ type: String, description: 'Event id of the decision' }) ofEventId!: string;
  @ApiProperty({ type: String, description: 'Id of the case, empty where it is kept elsewhere' })
  caseId!: string;
  @ApiProperty({ type: String }) documentNumber!: string;
  @ApiProperty({ type: [EffectItemView] }) items!: readonly EffectItemView[];
  @ApiProperty({ type: String, enum: ['minor', 'general', 'serious'] }) severity!: string;
  @ApiProperty({ type: String }) effectiveOn!: string;
  @ApiProperty({ type: [String], description: 'warning, suspension:…, listing:<ground> and so on' })
  effects!: readonly string[];
  @ApiProperty({ type: String, enum: ['applied', 'withdrawn'] }) status!: string;
  @ApiProperty({ type: Boolean, description: 'Its credit record was repaired' }) repaired!: boolean;
}

export class RestrictionDueView {
  @ApiProperty({ type: String }) dueId!: string;
  @ApiProperty({ type: String, enum: ['FND-23', 'CHA-112'] }) rule!: string;
  @ApiProperty({ type: String, enum: ['due', 'noted', 'withdrawn'] }) status!: string;
}

export class RevocationView {
  @ApiProperty({ type: String, enum: ['PENALTY', 'CERTIFICATE', 'ANNULMENT'] }) kind!: string;
  @ApiProperty({ type: String }) documentNumber!: string;
  @ApiProperty({ type: String, format: 'date' }) decidedOn!: string;
}

export class ZombieView {
  @ApiProperty({ type: String, enum: ['none', 'suspected', 'verified', 'resolved', 'cleared'] })
  status!: string;
  @ApiProperty({ type: [String] }) grounds!: readonly string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) since!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Nothing is decided before' })
  announcedUntil!: string | null;
  @ApiProperty({ type: String, nullable: true }) exit!: string | null;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String, nullable: true }) batch!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'integer' } }) missedYears!: readonly number[];
}

export class RatingView {
  @ApiProperty({ type: String }) level!: string;
  @ApiProperty({ type: String, format: 'date' }) announcedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validTo!: string;
  @ApiProperty({ type: Boolean, description: 'Rated once more' }) reRated!: boolean;
  @ApiProperty({ type: Boolean, description: '有异议' }) contested!: boolean;
}

export class DomicileLetterView {
  @ApiProperty({ type: String, format: 'uuid' }) letterId!: string;
  @ApiProperty({ type: String, format: 'date' }) sentOn!: string;
  @ApiProperty({ type: String, enum: ['signed', 'unsigned'] }) result!: string;
}
