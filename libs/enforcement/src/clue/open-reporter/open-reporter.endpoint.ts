import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Res, SetMetadata } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  ANSWER_NOT_KEPT,
  type Caller,
  Choice,
  CommandDoor,
  CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OPENING_REASONS } from '../clue.events.js';
import { ReporterVault } from '../reporter-vault.js';
import {
  approveReporterOpening,
  openReporterIdentity,
  requestReporterOpening,
} from './open-reporter.decider.js';

export class RequestReporterOpeningDto extends TimeOfAct {
  @Choice(OPENING_REASONS)
  reason!: (typeof OPENING_REASONS)[number];
}

export class OfOpeningDto extends TimeOfAct {
  @Id({ description: 'Id of the request' })
  request!: string;
}

class OpenedReporter extends CommandReceipt {
  @ApiProperty({ type: String, nullable: true, description: 'Null when the key was destroyed' })
  identity!: string | null;

  @ApiProperty({ type: String, nullable: true })
  words!: string | null;
}

@ApiTags('clues')
@Controller('clues')
export class OpenReporterEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly vault: ReporterVault,
  ) {}

  @CommandRoute(requestReporterOpening, ':id/request-reporter-opening')
  request(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RequestReporterOpeningDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(requestReporterOpening, { caller, response, id, payload: { reason } });
  }

  @CommandRoute(approveReporterOpening, ':id/approve-reporter-opening')
  approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { request }: OfOpeningDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveReporterOpening, { caller, response, id, payload: { request } });
  }

  /** The opening is an event before the identity leaves; the answer is kept nowhere. */
  @CommandRoute(openReporterIdentity, ':id/open-reporter-identity')
  @SetMetadata(ANSWER_NOT_KEPT, true)
  @HttpCode(200)
  @ApiOkResponse({ type: OpenedReporter })
  async open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { request }: OfOpeningDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OpenedReporter> {
    const receipt = await this.door.give(openReporterIdentity, {
      caller,
      response,
      id,
      payload: { request },
    });
    response.setHeader('Cache-Control', 'no-store');
    return { ...receipt, ...(await this.vault.open(id, caller.actor)) };
  }
}
