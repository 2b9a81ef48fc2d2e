import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiProblems,
  DateField,
  LawInForce,
  Nested,
  NestedList,
  ProblemError,
  Text,
  Whole,
} from '@shouzheng/platform';
import { type LawQuestionCode, LawQuestionError } from '../law-question-error.js';
import type { Deadline } from '../law-types.js';

class ExclusionDto {
  @DateField() from!: string;
  @DateField() to!: string;
  @Text({ max: 40 }) cause!: string;
}

class DeadlineFactsDto {
  @NestedList(() => ExclusionDto, {
    max: 20,
    optional: true,
    description: 'Days that do not count, both ends included',
  })
  exclusions?: ExclusionDto[];

  @Whole({ min: 1, max: 3650, optional: true, description: 'Term set in the document, in the timer’s unit' })
  days?: number;
}

export class ComputeDeadlineDto {
  @Text({ max: 60, description: 'Code of a timer' }) timer!: string;
  @DateField({ description: 'Day of the event that starts the term; it is not counted' }) startsOn!: string;
  @Nested(() => DeadlineFactsDto, { optional: true }) facts?: DeadlineFactsDto;
}

class BasisView {
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: String }) version!: string;
  @ApiProperty({ type: String }) mark!: string;
}

class StepView {
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, format: 'date', required: false }) date?: string;
  @ApiProperty({ type: String, required: false }) rule?: string;
  @ApiProperty({ type: String, required: false }) mark?: string;
}

class DeadlineView implements Deadline {
  @ApiProperty({ type: String }) timer!: string;
  @ApiProperty({ type: String, format: 'date' }) startsOn!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Hard limit: 24:00 of this day' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The earlier alarm' }) warnOn!: string;
  @ApiProperty({ type: String, enum: ['calendar', 'working', 'date'] }) kind!: Deadline['kind'];
  @ApiProperty({ type: Boolean, description: 'A holiday notice that bears on it is not loaded' })
  provisional!: boolean;
  @ApiProperty({ type: [BasisView] }) basis!: Deadline['basis'];
  @ApiProperty({ type: [StepView] }) steps!: Deadline['steps'];
}

/** Which part of the question is at fault. */
const PATH: Record<LawQuestionCode, string> = {
  'timer-unknown': 'timer',
  'timer-not-in-force': 'startsOn',
  'date-invalid': 'startsOn',
  'days-required': 'facts.days',
  'days-not-taken': 'facts.days',
  'days-out-of-range': 'facts.days',
  'exclusion-not-admitted': 'facts.exclusions',
  'exclusion-invalid': 'facts.exclusions',
};

/** The legal clock, asked directly: a date and the steps that led to it. Records nothing, so it needs no key. */
@ApiTags('law')
@Controller('deadlines')
export class ComputeDeadlineEndpoint {
  constructor(private readonly inForce: LawInForce) {}

  @Post()
  @HttpCode(200)
  @Allow('signed-in')
  @ApiBearerAuth()
  @ApiOperation({ operationId: 'computeDeadline', summary: 'A statutory date with the steps that led to it' })
  @ApiOkResponse({ type: DeadlineView })
  @ApiProblems(400, 401)
  async compute(@Body() body: ComputeDeadlineDto): Promise<DeadlineView> {
    const { law } = await this.inForce.current();
    try {
      const { facts: _, ...deadline } = law.deadline(body.timer, body.startsOn, body.facts);
      return deadline;
    } catch (error) {
      if (!(error instanceof LawQuestionError)) throw error;
      throw new ProblemError('request.invalid', {
        errors: [{ path: PATH[error.code], reason: `${error.text('zh')} / ${error.message}` }],
      });
    }
  }
}
