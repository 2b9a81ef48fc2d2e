import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId } from '../organization-fields.js';
import { CORRECTABLE, CORRECTION_REASONS } from '../organization.events.js';
import { approveCorrection, proposeCorrection } from './correction.decider.js';

export class ProposeOrganizationCorrectionDto extends TimeOfAct {
  @Id({ description: 'The event that is wrong' })
  ofEventId!: string;

  @Choice(CORRECTABLE)
  item!: (typeof CORRECTABLE)[number];

  @Text({ max: 200, description: 'The right value; of an external fact: withdrawn' })
  to!: string;

  @Choice(CORRECTION_REASONS)
  reason!: (typeof CORRECTION_REASONS)[number];

  @Text({ max: 1000, description: 'Published source or document number that shows it; no names of persons' })
  evidence!: string;
}

export class ApproveOrganizationCorrectionDto extends TimeOfAct {
  @Id()
  correctionId!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class CorrectionEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(proposeCorrection, 'propose-organization-correction')
  propose(
    @Param() { id }: OrganizationId,
    @Body() { ofEventId, item, to, reason, evidence }: ProposeOrganizationCorrectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(proposeCorrection, {
      caller,
      response,
      payload: { ofEventId, item, to, reason, evidence },
      id,
    });
  }

  @CommandRoute(approveCorrection, 'approve-organization-correction')
  approve(
    @Param() { id }: OrganizationId,
    @Body() { correctionId }: ApproveOrganizationCorrectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveCorrection, { caller, response, payload: { correctionId }, id });
  }
}
