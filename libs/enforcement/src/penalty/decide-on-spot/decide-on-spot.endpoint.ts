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
  Id,
  Nested,
  Patterns,
  Text,
  TimeOfAct,
  Whole,
  idOfCreation,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { LENIENCY, VIOLATIONS, type Violation } from '../penalty-codes.events.js';
import { CaseIntake, MAX_FEN, PresentDto, RULE_IDS, SignatureDto, WithFiles } from '../penalty-http.js';
import { decideOnSpot, recordOnSpotDecision } from './decide-on-spot.decider.js';

const SPOT_KINDS = ['WARNING', 'FINE'] as const;

export class DecideOnSpotDto extends TimeOfAct {
  @Id({ description: 'The registered organization' })
  organization!: string;

  @Text({ max: 60, description: 'Number of the decision: borne once' })
  docNo!: string;

  @Choice(VIOLATIONS)
  violation!: Violation;

  @DateField({ description: 'Last day of the act' })
  actOn!: string;

  @Patterns({ ...RULE_IDS, description: 'What was broken and what carries the penalty' })
  articles!: string[];

  @Choice(SPOT_KINDS)
  kind!: (typeof SPOT_KINDS)[number];

  @Whole({ min: 1, max: MAX_FEN, optional: true, description: 'Of a fine, in fen' })
  amountFen?: number;

  @Whole({ min: 0, max: MAX_FEN, optional: true, description: 'Turnover of the violation, in fen' })
  turnoverFen?: number;

  @Whole({ min: 0, max: MAX_FEN, optional: true, description: 'Unlawful gains, in fen' })
  gainsFen?: number;

  @DateField({ optional: true, description: 'Last day for correcting; needed unless corrected at once' })
  correctBy?: string;

  @Flag({ description: 'Corrected on the spot' })
  corrected!: boolean;

  @Choice(LENIENCY)
  leniency!: (typeof LENIENCY)[number];

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  leniencyReason!: string;

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  measureReason!: string;

  @Text({ max: 10_000, lines: true, description: 'Sealed' })
  facts!: string;

  @Text({ max: 300, description: 'Sealed' })
  place!: string;

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Flag({ description: 'Facts, reasons, basis and rights were told before' })
  told!: boolean;

  @Text({ max: 10_000, lines: true, optional: true, description: 'What the party said; sealed' })
  statement?: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

export class RecordOnSpotDecisionDto extends WithFiles {}

@ApiTags('penalty-cases')
@Controller('cases')
export class DecideOnSpotEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(decideOnSpot, 'decide-on-spot')
  async decide(
    @Body() { kind, amountFen, ...body }: DecideOnSpotDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const id = idOfCreation(decideOnSpot, caller);
    const { organization, docNo, violation, actOn, articles, turnoverFen, gainsFen, correctBy } = body;
    const { corrected, leniency, present, told } = body;
    const [leniencyReason, measureReason, facts, place, statement, signature] = await Promise.all([
      this.intake.text(id, body.leniencyReason),
      this.intake.text(id, body.measureReason),
      this.intake.text(id, body.facts),
      this.intake.text(id, body.place),
      this.intake.textIfAny(id, body.statement),
      this.intake.signature(id, body.signature),
    ]);
    const payload = {
      organization,
      docNo,
      violation,
      actOn,
      articles,
      turnoverFen,
      gainsFen,
      correctBy,
      corrected,
      leniency,
      leniencyReason,
      measureReason,
      facts,
      place,
      present,
      told,
      statement,
      signature,
      item: {
        no: 1,
        kind,
        amountFen,
      },
      files: [],
    };
    return this.door.give(decideOnSpot, { caller, response, payload });
  }

  @CommandRoute(recordOnSpotDecision, ':id/record-on-spot-decision')
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordOnSpotDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const files = await this.intake.files(id, body.files);
    return this.door.give(recordOnSpotDecision, { caller, response, id, payload: { files } });
  }
}
