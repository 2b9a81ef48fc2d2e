import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  NestedList,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { EVIDENCE_OUTCOMES, PRESERVATION_REASONS } from '../case-codes.events.js';
import { ItemDto } from '../case-dto.js';
import {
  decideEvidencePreservation,
  proposeEvidencePreservation,
  registerEvidencePreservation,
} from './preserve-evidence.decider.js';

export class ProposeEvidencePreservationDto extends TimeOfAct {
  @Choice(PRESERVATION_REASONS)
  reason!: (typeof PRESERVATION_REASONS)[number];

  @NestedList(() => ItemDto, { min: 1, max: 200, description: 'Numbered from 1 in this order' })
  items!: ItemDto[];
}

export class RegisterEvidencePreservationDto extends TimeOfAct {
  @Id({ description: 'Id of the proposal' })
  proposal!: string;

  @Text({
    max: 60,
    optional: true,
    description: 'Number of a notice made on paper; the next of the series if absent',
  })
  docNo?: string;

  @Id({ description: 'Account of the evidence keeper' })
  keeper!: string;
}

class OutcomeDto {
  @Whole({ min: 1, max: 200, description: 'Number of the item' })
  no!: number;

  @Choice(EVIDENCE_OUTCOMES)
  outcome!: (typeof EVIDENCE_OUTCOMES)[number];
}

export class DecideEvidencePreservationDto extends TimeOfAct {
  @Id({ description: 'Id of the preservation' })
  preservation!: string;

  @Text({
    max: 60,
    optional: true,
    description: 'Number of a decision made on paper; the next of the series if absent',
  })
  docNo?: string;

  @NestedList(() => OutcomeDto, { min: 1, max: 200, description: 'One for every item' })
  outcomes!: OutcomeDto[];
}

@ApiTags('cases')
@Controller('cases')
export class PreserveEvidenceEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(proposeEvidencePreservation, ':id/propose-evidence-preservation')
  async propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, ...body }: ProposeEvidencePreservationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const items = await this.intake.items(id, body.items);
    return this.door.give(proposeEvidencePreservation, { caller, response, id, payload: { reason, items } });
  }

  @CommandRoute(registerEvidencePreservation, ':id/register-evidence-preservation')
  register(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { proposal, docNo, keeper }: RegisterEvidencePreservationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(registerEvidencePreservation, {
      caller,
      response,
      id,
      payload: { proposal, docNo, keeper },
    });
  }

  @CommandRoute(decideEvidencePreservation, ':id/decide-evidence-preservation')
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { preservation, docNo, outcomes }: DecideEvidencePreservationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(decideEvidencePreservation, {
      caller,
      response,
      id,
      payload: { preservation, docNo, outcomes },
    });
  }
}
