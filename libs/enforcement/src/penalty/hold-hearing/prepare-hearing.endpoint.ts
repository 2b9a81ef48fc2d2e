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
  Text,
  TimeOfAct,
  derivedId,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CLOSED_HEARING_REASONS, STATEMENT_WAYS } from '../penalty-codes.events.js';
import { CaseIntake, RECUSAL_GROUNDS, WithFiles } from '../penalty-http.js';
import {
  decideChairRecusal,
  objectToChair,
  requestHearing,
  scheduleHearing,
} from './prepare-hearing.decider.js';

class LeaveDto {
  @Text({ max: 60 })
  docNo!: string;

  @Text({ max: 2000, lines: true, description: 'The force majeure; sealed' })
  reason!: string;
}

export class RequestHearingDto extends WithFiles {
  @Choice(STATEMENT_WAYS)
  way!: (typeof STATEMENT_WAYS)[number];

  @Text({ max: 200, description: 'Who asked; sealed under a key of that person alone' })
  person!: string;

  @Nested(() => LeaveDto, { optional: true, description: 'After the term, for force majeure alone' })
  leave?: LeaveDto;
}

export class ScheduleHearingDto extends WithFiles {
  @Text({ max: 60, description: 'Number of the notice: borne once' })
  docNo!: string;

  @Id({ description: 'Account of the chair' })
  chair!: string;

  @DateField({ description: 'Day on which the notice was served' })
  noticeServedOn!: string;

  @DateField({ description: 'Day of the hearing' })
  heldOn!: string;

  @Text({ max: 300, description: 'Sealed' })
  place!: string;

  @Flag({ description: 'Held in public' })
  open!: boolean;

  @Choice(CLOSED_HEARING_REASONS, { optional: true })
  closedReason?: (typeof CLOSED_HEARING_REASONS)[number];
}

export class ObjectToChairDto extends TimeOfAct {
  @Choice(RECUSAL_GROUNDS)
  ground!: (typeof RECUSAL_GROUNDS)[number];

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  reason!: string;
}

export class DecideChairRecusalDto extends TimeOfAct {
  @Flag()
  granted!: boolean;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class PrepareHearingEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(requestHearing, ':id/request-hearing')
  async request(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { way, leave, ...body }: RequestHearingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [person, reason, files] = await Promise.all([
      this.intake.person(id, derivedId(caller.commandId, 'hearing'), body.person),
      this.intake.textIfAny(id, leave?.reason),
      this.intake.files(id, body.files),
    ]);
    const given = leave && reason ? { leave: { docNo: leave.docNo, reason } } : {};
    const payload = { way, person, files, ...given };
    return this.door.give(requestHearing, { caller, response, id, payload });
  }

  @CommandRoute(scheduleHearing, ':id/schedule-hearing')
  async schedule(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, chair, noticeServedOn, heldOn, open, closedReason, ...body }: ScheduleHearingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [place, files] = await Promise.all([
      this.intake.text(id, body.place),
      this.intake.files(id, body.files),
    ]);
    const payload = { docNo, chair, noticeServedOn, heldOn, open, closedReason, place, files };
    return this.door.give(scheduleHearing, { caller, response, id, payload });
  }

  @CommandRoute(objectToChair, ':id/object-to-chair')
  async object(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ground, ...body }: ObjectToChairDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.intake.text(id, body.reason);
    return this.door.give(objectToChair, { caller, response, id, payload: { ground, reason } });
  }

  @CommandRoute(decideChairRecusal, ':id/decide-chair-recusal')
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { granted }: DecideChairRecusalDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(decideChairRecusal, { caller, response, id, payload: { granted } });
  }
}
