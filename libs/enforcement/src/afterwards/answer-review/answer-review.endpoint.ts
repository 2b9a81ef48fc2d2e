import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Nested,
  NestedList,
  Patterns,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionWithFiles, ChangedItemDto, penaltyItems } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { REVIEW_OUTCOMES } from '../afterwards-codes.events.js';
import { answerReview, closeReview } from './answer-review.decider.js';
import { reportReviewOpinion } from './report-opinion.decider.js';

class OpinionDto {
  @Text({ max: 60 })
  opinionNo!: string;

  @DateField()
  receivedOn!: string;
}

export class AnswerReviewDto extends OnDecisionWithFiles {
  @Text({ max: 60 })
  answerDocNo!: string;

  @Patterns({
    pattern: /^[\w:-]{1,100}$/,
    message: 'is no id',
    max: 500,
    description: 'Ids of records of the case',
  })
  evidence!: string[];

  @Patterns({ pattern: /^[A-Z][\w-]{1,29}$/, message: 'is no rule', max: 30, description: 'Rule ids' })
  basis!: string[];

  @Text({ max: 20000, lines: true, description: 'Sealed' })
  statement!: string;

  @DateField()
  answeredOn!: string;
}

export class CloseReviewDto extends OnDecisionWithFiles {
  @Choice(REVIEW_OUTCOMES)
  outcome!: (typeof REVIEW_OUTCOMES)[number];

  @Flag({ description: 'Annulled for its procedure alone' })
  procedureOnly!: boolean;

  @Text({ max: 60 })
  rulingNo!: string;

  @DateField({ description: 'First day on which no appeal is open any more' })
  effectiveOn!: string;

  @DateField({ optional: true })
  partyReceivedOn?: string;

  @NestedList(() => ChangedItemDto, {
    min: 1,
    max: 20,
    optional: true,
    description: 'What is imposed from now on, where it was changed',
  })
  items?: ChangedItemDto[];

  @Nested(() => OpinionDto, { optional: true, description: '复议意见书' })
  opinion?: OpinionDto;
}

export class ReportReviewOpinionDto extends OnDecisionWithFiles {
  @Text({ max: 60 })
  reportDocNo!: string;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  corrected!: string;

  @DateField()
  reportedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class AnswerReviewEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(answerReview, ':id/answer-review')
  async answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, answerDocNo, evidence, basis, answeredOn } = body;
    const [statement, files] = await Promise.all([
      this.intake.text(id, body.statement),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, answerDocNo, evidence, basis, answeredOn, statement, files };
    return this.door.give(answerReview, { caller, response, id, payload });
  }

  @CommandRoute(closeReview, ':id/close-review')
  async close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CloseReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, outcome, procedureOnly, rulingNo, effectiveOn, partyReceivedOn, opinion } = body;
    const [items, files] = await Promise.all([
      body.items ? penaltyItems(this.intake, id, body.items) : undefined,
      this.intake.files(id, body.files),
    ]);
    const payload = {
      decision,
      outcome,
      procedureOnly,
      rulingNo,
      effectiveOn,
      partyReceivedOn,
      opinion,
      items,
      files,
    };
    return this.door.give(closeReview, { caller, response, id, payload });
  }

  @CommandRoute(reportReviewOpinion, ':id/report-review-opinion')
  async report(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReportReviewOpinionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, reportDocNo, reportedOn } = body;
    const [corrected, files] = await Promise.all([
      this.intake.text(id, body.corrected),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, reportDocNo, reportedOn, corrected, files };
    return this.door.give(reportReviewOpinion, { caller, response, id, payload });
  }
}
