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
  Flag,
  Id,
  Nested,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId } from '../organization-fields.js';
import { BRANCH_KINDS } from '../registration.events.js';
import { endBranch, recordBranch, reportIrregularBranch } from './branches.decider.js';

export class BranchRegistrationDto {
  @DateField()
  appliedOn!: string;

  @DateField()
  decidedOn!: string;

  @Text({ max: 100 })
  documentNumber!: string;
}

export class RecordBranchDto extends TimeOfAct {
  @Text({ max: 200 })
  name!: string;

  @Choice(BRANCH_KINDS)
  kind!: (typeof BRANCH_KINDS)[number];

  @DateField()
  setUpOn!: string;

  @Flag({ description: 'Set up for an administrative region' })
  territorial!: boolean;

  @Flag({ description: 'Set up by a branch' })
  underBranch!: boolean;

  @Flag({ description: 'Within charter and mandate' })
  withinCharter!: boolean;

  @Nested(() => BranchRegistrationDto, {
    optional: true,
    description: 'Of a foundation’s branch: the decision on its registration',
  })
  registration?: BranchRegistrationDto;
}

export class ReportIrregularBranchDto extends TimeOfAct {
  @Text({ max: 60, description: 'Name of the branch' })
  about!: string;
}

export class EndBranchDto extends TimeOfAct {
  @Id()
  branchId!: string;

  @DateField()
  endedOn!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class BranchesEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(recordBranch, 'record-branch')
  record(
    @Param() { id }: OrganizationId,
    @Body() { name, kind, setUpOn, territorial, underBranch, withinCharter, registration }: RecordBranchDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { name, kind, setUpOn, territorial, underBranch, withinCharter, registration };
    return this.door.give(recordBranch, { caller, response, payload, id });
  }

  @CommandRoute(reportIrregularBranch, 'report-irregular-branch')
  report(
    @Param() { id }: OrganizationId,
    @Body() { about }: ReportIrregularBranchDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { about };
    return this.door.give(reportIrregularBranch, { caller, response, payload, id });
  }

  @CommandRoute(endBranch, 'end-branch')
  end(
    @Param() { id }: OrganizationId,
    @Body() { branchId, endedOn }: EndBranchDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { branchId, endedOn };
    return this.door.give(endBranch, { caller, response, payload, id });
  }
}
