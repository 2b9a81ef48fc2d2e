import { ApiProperty } from '@nestjs/swagger';
import { CitationView, DateField, Text } from '@shouzheng/platform';

export class FineAccountQuery {
  @Text({
    max: 60,
    optional: true,
    description: 'The decision: id of its event, or its number; the last one where it is not named',
  })
  decision?: string;

  @DateField({ optional: true, description: 'Today where it is not given' })
  asOf?: string;
}

class AccountStepView {
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
  @ApiProperty({ type: 'integer' }) days!: number;
  @ApiProperty({ type: 'integer', description: 'Overdue on each of these days, in fen' }) baseFen!: number;
  @ApiProperty({
    type: String,
    enum: ['reconsideration', 'litigation', 'stay'],
    nullable: true,
    description: 'Why no add-on is computed on these days',
  })
  frozen!: 'reconsideration' | 'litigation' | 'stay' | null;
}

export class FineAccountView {
  @ApiProperty({ type: String, format: 'date' }) asOf!: string;
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: 'integer', description: 'The fine, in fen' }) principalFen!: number;
  @ApiProperty({ type: 'integer' }) paidFen!: number;
  @ApiProperty({ type: 'integer' }) unpaidFen!: number;
  @ApiProperty({ type: 'integer', description: 'Unpaid and overdue' }) overdueFen!: number;
  @ApiProperty({ type: 'integer', description: '加处罚款: 3 % a day, parts of a fen dropped' })
  addOnFen!: number;
  @ApiProperty({ type: 'integer', description: 'Paid of the add-on' }) addOnPaidFen!: number;
  @ApiProperty({ type: 'integer', description: 'The add-on never exceeds it' }) capFen!: number;
  @ApiProperty({ type: Boolean }) capped!: boolean;
  @ApiProperty({ type: 'integer', description: 'Days that bear the add-on' }) overdueDays!: number;
  @ApiProperty({ type: 'integer', description: 'Overdue days of a review, a suit or a stay' })
  frozenDays!: number;
  @ApiProperty({ type: [AccountStepView] }) steps!: AccountStepView[];
  @ApiProperty({ type: [CitationView] }) citations!: CitationView[];
}
