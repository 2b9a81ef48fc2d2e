import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionDto, OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import {
  applyCreditRepair,
  enterCreditInformation,
  refuseCreditRepair,
  repairCredit,
  verifyCreditRepair,
} from './repair-credit.decider.js';

export class EnterCreditInformationDto extends OnDecisionDto {
  @DateField()
  enteredOn!: string;
}

export class ApplyCreditRepairDto extends OnDecisionWithFiles {
  @DateField()
  appliedOn!: string;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  statement!: string;
}

export class VerifyCreditRepairDto extends OnDecisionDto {
  @Flag({ description: 'What was wrong is corrected' })
  corrected!: boolean;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  finding!: string;
}

export class RefuseCreditRepairDto extends OnDecisionDto {
  @Text({ max: 4000, lines: true, description: 'Sealed' })
  reason!: string;
}

@ApiTags('cases')
@Controller('cases')
export class RepairCreditEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(enterCreditInformation, ':id/enter-credit-information')
  enter(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnterCreditInformationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, enteredOn } = body;
    const payload = { decision, enteredOn };
    return this.door.give(enterCreditInformation, { caller, response, id, payload });
  }

  @CommandRoute(applyCreditRepair, ':id/apply-credit-repair')
  async apply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApplyCreditRepairDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, appliedOn } = body;
    const [statement, files] = await Promise.all([
      this.intake.text(id, body.statement),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, appliedOn, statement, files };
    return this.door.give(applyCreditRepair, { caller, response, id, payload });
  }

  @CommandRoute(verifyCreditRepair, ':id/verify-credit-repair')
  async verify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VerifyCreditRepairDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, corrected } = body;
    const finding = await this.intake.text(id, body.finding);
    const payload = { decision, corrected, finding };
    return this.door.give(verifyCreditRepair, { caller, response, id, payload });
  }

  @CommandRoute(repairCredit, ':id/repair-credit')
  repair(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OnDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision } = body;
    const payload = { decision };
    return this.door.give(repairCredit, { caller, response, id, payload });
  }

  @CommandRoute(refuseCreditRepair, ':id/refuse-credit-repair')
  async refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RefuseCreditRepairDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision } = body;
    const reason = await this.intake.text(id, body.reason);
    const payload = { decision, reason };
    return this.door.give(refuseCreditRepair, { caller, response, id, payload });
  }
}
