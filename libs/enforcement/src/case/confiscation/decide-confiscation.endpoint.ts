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
  Ids,
  InstantField,
  Nested,
  NestedList,
  Text,
  TimeOfAct,
  derivedId,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { SignatureDto, WithFiles, endOf } from '../case-dto.js';
import { ValuedDto, valuedOf } from './confiscation-dto.js';
import { CLOSED_HEARING_REASONS, DROP_REASONS, HEARING_OUTCOMES } from './confiscation.events.js';
import { decideConfiscation, dropConfiscation, reviewConfiscation } from './decide-confiscation.decider.js';
import {
  holdConfiscationHearing,
  requestConfiscationHearing,
  scheduleConfiscationHearing,
} from './hear-confiscation.decider.js';

export class RequestConfiscationHearingDto extends TimeOfAct {
  @DateField()
  requestedOn!: string;
}

export class ScheduleConfiscationHearingDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the notice of hearing: borne once' })
  docNo!: string;

  @Id({ description: 'Account of who presides: nobody who investigated' })
  chair!: string;

  @DateField()
  servedOn!: string;

  @DateField()
  heldOn!: string;

  @Text({ max: 200, description: 'Where it is held; sealed' })
  place!: string;

  @Flag({ description: 'Public, unless secrets or privacy are touched' })
  open!: boolean;

  @Choice(CLOSED_HEARING_REASONS, { optional: true })
  closedReason?: (typeof CLOSED_HEARING_REASONS)[number];
}

class HearingAgentDto {
  @Text({ max: 200, description: 'Sealed under a key of that person alone' })
  name!: string;
}

export class HoldConfiscationHearingDto extends WithFiles {
  @Choice(HEARING_OUTCOMES)
  outcome!: (typeof HEARING_OUTCOMES)[number];

  @Text({ max: 20_000, lines: true, description: 'Sealed' })
  record!: string;

  @Ids({ min: 0, max: 10, optional: true, description: 'Accounts of the investigators who presented' })
  presenters?: string[];

  @NestedList(() => HearingAgentDto, { max: 2, optional: true, description: 'Agents of the party' })
  agents?: HearingAgentDto[];

  @InstantField({ optional: true, description: 'When it ended; `occurredAt` is when it began' })
  endedAt?: string;

  @Nested(() => SignatureDto, { optional: true })
  signature?: SignatureDto;
}

export class ReviewConfiscationDto extends TimeOfAct {
  @Flag()
  passed!: boolean;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  opinion!: string;
}

export class DecideConfiscationDto extends ValuedDto {
  @Text({ max: 60, description: 'Number of the decision: borne once' })
  docNo!: string;

  @Text({ max: 20_000, lines: true, description: 'Facts and evidence; sealed' })
  facts!: string;

  @Ids({ min: 0, max: 50, optional: true, description: 'Ids of files uploaded for this case' })
  files?: string[];
}

export class DropConfiscationDto extends TimeOfAct {
  @Choice(DROP_REASONS)
  reason!: (typeof DROP_REASONS)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  note!: string;
}

@ApiTags('cases')
@Controller('cases')
export class DecideConfiscationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(requestConfiscationHearing, ':id/request-confiscation-hearing')
  requestHearing(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { requestedOn }: RequestConfiscationHearingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(requestConfiscationHearing, { caller, response, id, payload: { requestedOn } });
  }

  @CommandRoute(scheduleConfiscationHearing, ':id/schedule-confiscation-hearing')
  async scheduleHearing(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, chair, servedOn, heldOn, open, closedReason, ...body }: ScheduleConfiscationHearingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const place = await this.intake.text(id, body.place);
    return this.door.give(scheduleConfiscationHearing, {
      caller,
      response,
      id,
      payload: { docNo, chair, servedOn, heldOn, place, open, closedReason },
    });
  }

  @CommandRoute(holdConfiscationHearing, ':id/hold-confiscation-hearing')
  async holdHearing(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HoldConfiscationHearingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { outcome, presenters = [], agents = [], signature } = body;
    const [record, files] = await Promise.all([
      this.intake.text(id, body.record),
      this.intake.files(id, body.files),
    ]);
    const held = signature && {
      presenters,
      agents: await Promise.all(
        agents.map(({ name }, index) =>
          this.intake.person(id, derivedId(caller.commandId, 'agent', index), name),
        ),
      ),
      endedAt: endOf(body.endedAt),
      signature: await this.intake.signature(id, signature),
    };
    const payload = { outcome, record, held, files };
    return this.door.give(holdConfiscationHearing, { caller, response, id, payload });
  }

  @CommandRoute(reviewConfiscation, ':id/review-confiscation')
  async review(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewConfiscationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const opinion = await this.intake.text(id, body.opinion);
    return this.door.give(reviewConfiscation, {
      caller,
      response,
      id,
      payload: { passed: body.passed, opinion },
    });
  }

  @CommandRoute(decideConfiscation, ':id/decide-confiscation')
  async decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideConfiscationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [valued, facts, files] = await Promise.all([
      valuedOf(this.intake, id, body),
      this.intake.text(id, body.facts),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(decideConfiscation, {
      caller,
      response,
      id,
      payload: { ...valued, docNo: body.docNo, facts, files },
    });
  }

  @CommandRoute(dropConfiscation, ':id/drop-confiscation')
  async drop(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note: text, reason }: DropConfiscationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.intake.text(id, text);
    return this.door.give(dropConfiscation, { caller, response, id, payload: { reason, note } });
  }
}
