import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  DateField,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Flag,
  Id,
  Nested,
  NestedList,
  Patterns,
  Text,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import {
  EVIDENCE_KINDS,
  LENIENCY,
  REPORT_OUTCOMES,
  VIOLATIONS,
  type Violation,
} from '../penalty-codes.events.js';
import { CaseIntake, MAX_FEN, PenaltyItemDto, RULE_IDS, WithFiles, itemsOf } from '../penalty-http.js';
import { submitReport } from './submit-report.decider.js';

class EvidenceDto {
  @Choice(EVIDENCE_KINDS)
  kind!: (typeof EVIDENCE_KINDS)[number];

  @Id({ optional: true, description: 'Record of the case that it lies in' })
  record?: string;

  @Text({ max: 2000, lines: true, description: 'What it proves; sealed' })
  proves!: string;
}

class HandledBeforeDto {
  @Text({ max: 60, description: 'Number of the decision' })
  docNo!: string;

  @DateField({ description: 'Its day' })
  on!: string;
}

export class SubmitReportDto extends WithFiles {
  @Text({ max: 10_000, lines: true, description: 'Course of the inquiry; sealed' })
  course!: string;

  @Text({ max: 20_000, lines: true, description: 'Facts found; sealed' })
  facts!: string;

  @NestedList(() => EvidenceDto, { min: 1, max: 100 })
  evidence!: EvidenceDto[];

  @Choice(VIOLATIONS)
  violation!: Violation;

  @Patterns({ ...RULE_IDS, description: 'What was broken and what carries the penalty' })
  articles!: string[];

  @Choice(REPORT_OUTCOMES)
  outcome!: (typeof REPORT_OUTCOMES)[number];

  @NestedList(() => PenaltyItemDto, { max: 20, description: 'Empty unless a penalty is proposed' })
  items!: PenaltyItemDto[];

  @Whole({ min: 0, max: MAX_FEN, optional: true, description: 'Turnover of the violation, in fen' })
  turnoverFen?: number;

  @Whole({ min: 0, max: MAX_FEN, optional: true, description: 'Unlawful gains, in fen' })
  gainsFen?: number;

  @Flag({ description: '情节严重' })
  serious!: boolean;

  @Flag({ description: 'The act was corrected' })
  corrected!: boolean;

  @DateField({ optional: true, description: 'Last day of an order to correct that the party let pass' })
  correctionDueOn?: string;

  @Nested(() => HandledBeforeDto, {
    optional: true,
    description: 'The decision that dealt with such an act before (Charity Law Article 110)',
  })
  handledBefore?: HandledBeforeDto;

  @Choice(LENIENCY)
  leniency!: (typeof LENIENCY)[number];

  @Text({ max: 4000, lines: true, description: 'Why lighter, heavier or neither; sealed' })
  leniencyReason!: string;

  @Text({ max: 4000, lines: true, description: 'Why this measure; sealed' })
  measureReason!: string;

  @Flag()
  complex!: boolean;

  @Flag()
  major!: boolean;

  @Flag({ description: '涉及重大公共利益' })
  publicInterest!: boolean;

  @Flag({ description: 'A statute asks for legal review' })
  reviewByStatute!: boolean;

  @Flag({ description: 'Rests on facts found since the report before' })
  newFacts!: boolean;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class SubmitReportEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(submitReport, ':id/submit-report')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SubmitReportDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { violation, articles, outcome, turnoverFen, gainsFen, serious, corrected, leniency } = body;
    const { correctionDueOn, handledBefore, complex, major, publicInterest, reviewByStatute, newFacts } =
      body;
    const [course, facts, leniencyReason, measureReason, evidence, items, files] = await Promise.all([
      this.intake.text(id, body.course),
      this.intake.text(id, body.facts),
      this.intake.text(id, body.leniencyReason),
      this.intake.text(id, body.measureReason),
      Promise.all(
        body.evidence.map(async ({ kind, record, proves }) => {
          return { kind, record, proves: await this.intake.text(id, proves) };
        }),
      ),
      itemsOf(this.intake, id, body.items),
      this.intake.files(id, body.files),
    ]);
    const payload = {
      course,
      facts,
      evidence,
      violation,
      articles,
      outcome,
      items,
      turnoverFen,
      gainsFen,
      serious,
      corrected,
      ...(correctionDueOn === undefined ? {} : { correctionDueOn }),
      ...(handledBefore ? { handledBefore: { docNo: handledBefore.docNo, on: handledBefore.on } } : {}),
      leniency,
      leniencyReason,
      measureReason,
      complex,
      major,
      publicInterest,
      reviewByStatute,
      newFacts,
      files,
    };
    return this.door.give(submitReport, { caller, response, id, payload });
  }
}
