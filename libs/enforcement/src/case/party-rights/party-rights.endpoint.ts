import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Id,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { RECUSAL_GROUNDS } from '../case-codes.events.js';
import { ACCESS_REFUSALS, APPLICANTS, WITHHELD_PARTS } from './party-rights.events.js';
import {
  applyRecusal,
  grantFileAccess,
  refuseFileAccess,
  requestFileAccess,
} from './party-rights.decider.js';

class ByPartyDto extends TimeOfAct {
  @Choice(APPLICANTS)
  applicantKind!: (typeof APPLICANTS)[number];

  @DateField({ description: 'Day on which it came in' })
  receivedOn!: string;
}

export class RequestFileAccessDto extends ByPartyDto {
  @Text({ max: 200, description: 'Who asks; sealed under a key of that person' })
  applicant!: string;
}

export class GrantFileAccessDto extends TimeOfAct {
  @Id({ description: 'Id of the request' })
  request!: string;

  @DateField({ description: 'Day on which the party reads' })
  readOn!: string;

  @Choices(WITHHELD_PARTS)
  withheld!: (typeof WITHHELD_PARTS)[number][];
}

export class RefuseFileAccessDto extends TimeOfAct {
  @Id()
  request!: string;

  @Choice(ACCESS_REFUSALS)
  reason!: (typeof ACCESS_REFUSALS)[number];
}

export class ApplyRecusalDto extends ByPartyDto {
  @Id({ description: 'Account of whom the party would have kept from the case' })
  account!: string;

  @Choice(RECUSAL_GROUNDS)
  ground!: (typeof RECUSAL_GROUNDS)[number];

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  reason!: string;
}

@ApiTags('cases')
@Controller('cases')
export class PartyRightsEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(requestFileAccess, ':id/request-file-access')
  async requestAccess(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { applicant: name, applicantKind, receivedOn }: RequestFileAccessDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const applicant = await this.intake.person(id, caller.commandId, name);
    return this.door.give(requestFileAccess, {
      caller,
      response,
      id,
      payload: { applicantKind, receivedOn, applicant },
    });
  }

  @CommandRoute(grantFileAccess, ':id/grant-file-access')
  grantAccess(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { request, readOn, withheld }: GrantFileAccessDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(grantFileAccess, { caller, response, id, payload: { request, readOn, withheld } });
  }

  @CommandRoute(refuseFileAccess, ':id/refuse-file-access')
  refuseAccess(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { request, reason }: RefuseFileAccessDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(refuseFileAccess, { caller, response, id, payload: { request, reason } });
  }

  @CommandRoute(applyRecusal, ':id/apply-recusal')
  async recusal(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason: text, account, ground, applicantKind, receivedOn }: ApplyRecusalDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.intake.text(id, text);
    return this.door.give(applyRecusal, {
      caller,
      response,
      id,
      payload: { account, ground, applicantKind, receivedOn, reason },
    });
  }
}
