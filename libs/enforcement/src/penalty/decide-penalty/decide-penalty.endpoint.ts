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
  NestedList,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { LENIENCY } from '../penalty-codes.events.js';
import { CaseIntake, PenaltyItemDto, WithFiles, itemsOf } from '../penalty-http.js';
import { decidePenalty } from './decide-penalty.decider.js';

export class DecidePenaltyDto extends WithFiles {
  @Text({
    max: 60,
    optional: true,
    description: 'Number of a decision made on paper, borne once; the next of the series if absent',
  })
  docNo?: string;

  @NestedList(() => PenaltyItemDto, { min: 1, max: 20, description: 'Those proposed, or lighter ones' })
  items!: PenaltyItemDto[];

  @DateField({ optional: true, description: 'Last day for correcting; needed unless corrected already' })
  correctBy?: string;

  @Choice(LENIENCY)
  leniency!: (typeof LENIENCY)[number];

  @Text({ max: 4000, lines: true, description: 'Why lighter, heavier or neither; sealed' })
  leniencyReason!: string;

  @Text({ max: 4000, lines: true, description: 'Why this measure; sealed' })
  measureReason!: string;

  @Text({ max: 20_000, lines: true, description: 'Facts and evidence that the decision states; sealed' })
  facts!: string;

  @Text({
    max: 4000,
    lines: true,
    optional: true,
    description: 'Why it comes after the term of the case; needed then; sealed',
  })
  overdueReason?: string;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class DecidePenaltyEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(decidePenalty, ':id/decide-penalty')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, correctBy, leniency, ...body }: DecidePenaltyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [items, leniencyReason, measureReason, facts, overdueReason, files] = await Promise.all([
      itemsOf(this.intake, id, body.items),
      this.intake.text(id, body.leniencyReason),
      this.intake.text(id, body.measureReason),
      this.intake.text(id, body.facts),
      this.intake.textIfAny(id, body.overdueReason),
      this.intake.files(id, body.files),
    ]);
    const reasons = { leniencyReason, measureReason, overdueReason };
    const payload = { docNo, items, correctBy, leniency, ...reasons, facts, files };
    return this.door.give(decidePenalty, { caller, response, id, payload });
  }
}
