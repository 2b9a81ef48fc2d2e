import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Id,
  Nested,
  Pattern,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { HeadIntake } from '../head-intake.js';
import { PersonDto } from '../head-fields.js';
import {
  COMMUNITY_CLASSES,
  COMMUNITY_EXCLUSIONS,
  GRADUATIONS,
  INCUBATION_EXITS,
  UNFILING_CAUSES,
} from '../life.events.js';
import { OrganizationId } from '../organization-fields.js';
import {
  exitIncubator,
  fileCommunityOrganization,
  graduateIncubatee,
  unfileCommunityOrganization,
} from './community.decider.js';

export class FileCommunityOrganizationDto extends TimeOfAct {
  @Id({ optional: true, description: 'The incubated body that is filed; absent where none was incubated' })
  incubatee?: string;

  @Text({ max: 200 })
  name!: string;

  @Choice(COMMUNITY_CLASSES)
  class!: (typeof COMMUNITY_CLASSES)[number];

  @Pattern({
    pattern: /^\d{9}$/,
    message: 'is not a township code',
    description: 'Township or sub-district that files it',
  })
  township!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  filedOn!: string;

  @Nested(() => PersonDto, { optional: true })
  leader?: PersonDto;

  @Choice(COMMUNITY_EXCLUSIONS, {
    optional: true,
    description: 'What it is, where it is one of those that are not meant',
  })
  excluded?: (typeof COMMUNITY_EXCLUSIONS)[number];
}

export class UnfileCommunityOrganizationDto extends TimeOfAct {
  @Choice(UNFILING_CAUSES)
  cause!: (typeof UNFILING_CAUSES)[number];

  @DateField()
  endedOn!: string;
}

export class GraduateIncubateeDto extends TimeOfAct {
  @Choice(GRADUATIONS)
  as!: (typeof GRADUATIONS)[number];

  @DateField()
  graduatedOn!: string;
}

export class ExitIncubatorDto extends TimeOfAct {
  @Choice(INCUBATION_EXITS)
  cause!: (typeof INCUBATION_EXITS)[number];

  @DateField()
  exitedOn!: string;
}

@ApiTags('organizations')
@Controller('organizations')
export class CommunityEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly heads: HeadIntake,
  ) {}

  @CommandRoute(fileCommunityOrganization, 'file-community-organization')
  async file(
    @Body() body: FileCommunityOrganizationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { incubatee: id, name, township, documentNumber, filedOn, excluded } = body;
    const leader = await this.heads.personOf(body.leader);
    const payload = { name, class: body.class, township, documentNumber, filedOn, leader, excluded };
    return this.door.give(fileCommunityOrganization, { caller, response, payload, id });
  }

  @CommandRoute(unfileCommunityOrganization, ':id/unfile-community-organization')
  unfile(
    @Param() { id }: OrganizationId,
    @Body() { cause, endedOn }: UnfileCommunityOrganizationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { cause, endedOn };
    return this.door.give(unfileCommunityOrganization, { caller, response, payload, id });
  }

  @CommandRoute(graduateIncubatee, ':id/graduate-incubatee')
  graduate(
    @Param() { id }: OrganizationId,
    @Body() { as, graduatedOn }: GraduateIncubateeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { as, graduatedOn };
    return this.door.give(graduateIncubatee, { caller, response, payload, id });
  }

  @CommandRoute(exitIncubator, ':id/exit-incubator')
  exit(
    @Param() { id }: OrganizationId,
    @Body() { cause, exitedOn }: ExitIncubatorDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { cause, exitedOn };
    return this.door.give(exitIncubator, { caller, response, payload, id });
  }
}
