import { ApiProperty } from '@nestjs/swagger';
import { AllowedCommandView } from '@shouzheng/platform';
import {
  CONSULTED,
  CORRECTION_BASES,
  OPINIONS,
  PAPERS,
  REQUEST_CHANNELS,
  WITHHOLDING_GROUNDS,
} from './request.events.js';
import { TermView } from './request-parts.js';

export class RequestCompletionView {
  @ApiProperty({ type: String }) noticeDocNo!: string;
  @ApiProperty({ type: String, format: 'date' }) askedOn!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) completedOn!: string | null;
}

export class RequestConsultationView {
  @ApiProperty({ type: String, enum: [...CONSULTED] }) consulted!: string;
  @ApiProperty({ type: String, nullable: true }) party!: string | null;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: String, enum: [...OPINIONS], nullable: true }) opinion!: string | null;
  @ApiProperty({ type: String, nullable: true }) words!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn!: string | null;
}

export class RequestExtensionView {
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date' }) toldOn!: string;
}

export class RequestAnswerView {
  @ApiProperty({ type: String }) answerDocNo!: string;
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: [String], enum: [...WITHHOLDING_GROUNDS] }) grounds!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Of a correction: what was found' }) finding!:
    string | null;
  @ApiProperty({ type: String, format: 'date' }) answeredOn!: string;
}

export class RequestPaperView {
  @ApiProperty({ type: String, format: 'uuid', description: 'Of the file' }) id!: string;
  @ApiProperty({ type: String, enum: [...PAPERS] }) paper!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: 'integer', description: 'Bytes' }) size!: number;
  @ApiProperty({ type: String }) sha256!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

/** A text is null where its key was destroyed. */
export class RequestView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Send as If-Match' }) revision!: number;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String, enum: ['disclosure', 'correction'] }) kind!: string;
  @ApiProperty({ type: String, enum: ['received', 'incomplete', 'answered'] }) status!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) organName!: string;
  @ApiProperty({ type: String, enum: [...REQUEST_CHANNELS] }) channel!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: String, enum: [...CORRECTION_BASES], nullable: true }) basis!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Stream of the record that is said to be wrong' })
  record!: string | null;
  @ApiProperty({ type: String, nullable: true }) applicant!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'As it was last completed' }) content!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: RequestCompletionView, nullable: true }) completion!: RequestCompletionView | null;
  @ApiProperty({ type: [RequestConsultationView] }) consultations!: RequestConsultationView[];
  @ApiProperty({ type: RequestExtensionView, nullable: true }) extension!: RequestExtensionView | null;
  @ApiProperty({ type: RequestAnswerView, nullable: true }) answer!: RequestAnswerView | null;
  @ApiProperty({ type: [RequestPaperView] }) papers!: RequestPaperView[];
  @ApiProperty({ type: [TermView] }) clocks!: TermView[];
  @ApiProperty({ type: [AllowedCommandView] }) allowedCommands!: AllowedCommandView[];
}
