import { ApiProperty } from '@nestjs/swagger';
import { Choice, CitationView, PageQuery, Pattern } from '@shouzheng/platform';
import { CASE_FAULTS } from './case-watch.projection.js';

export class FindStuckCasesQuery extends PageQuery {
  @Pattern({ pattern: /^\d{6}$/, message: 'is not the code of an organ', optional: true })
  organ?: string;

  @Choice(CASE_FAULTS, { optional: true })
  fault?: string;
}

export class StuckCaseView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) stage!: string;
  @ApiProperty({ type: String }) stageZh!: string;
  @ApiProperty({ type: String }) stageEn!: string;
  @ApiProperty({ type: String }) subjectName!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String, format: 'date' }) filedOn!: string;
  @ApiProperty({
    type: [String],
    enum: CASE_FAULTS,
    description:
      'Nobody there whom an open item awaits; nothing awaited; no clock that runs or rests lawfully',
  })
  faults!: string[];
}

export class StuckCasesOfOrgan {
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) organName!: string;
  @ApiProperty({ type: 'integer', description: 'Cases that are not archived' }) cases!: number;
  @ApiProperty({ type: 'integer', description: 'Of them with a fault' }) stuck!: number;
}

export class StuckCasesPage {
  @ApiProperty({ type: [StuckCaseView], description: 'The oldest first' }) items!: StuckCaseView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: [StuckCasesOfOrgan], description: 'Each organ that one sees' })
  organs!: StuckCasesOfOrgan[];
  @ApiProperty({ type: [CitationView], description: 'What a case that is under way must have' })
  citations!: CitationView[];
}
