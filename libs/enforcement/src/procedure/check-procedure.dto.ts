import { ApiProperty } from '@nestjs/swagger';
import { CitationView } from '@shouzheng/platform';
import { DEFECT_GRADES } from './check.decider.js';

export class DefectView {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String, enum: DEFECT_GRADES }) grade!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, description: 'What can still be done' }) cureZh!: string;
  @ApiProperty({ type: String }) cureEn!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Event that bears it' })
  event!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Record, term or receipt that it is about' })
  record!: string | null;
  @ApiProperty({ type: [CitationView] }) citations!: CitationView[];
}

export class ProcedureView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Revision of the case that was checked' }) revision!: number;
  @ApiProperty({ type: String, format: 'date', description: 'Day by whose law it was checked' }) on!: string;
  @ApiProperty({ type: Boolean, description: 'A decision would be refused for one of them' })
  barred!: boolean;
  @ApiProperty({ type: [DefectView], description: 'The gravest first' }) defects!: DefectView[];
}
