import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  Sealer,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId, PaperActDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { recordWarning } from './record-paper.decider.js';

export class RecordWarningDto extends PaperActDto {
  @Id({ optional: true, description: 'The penalty case, where it is kept here' })
  caseId?: string;

  @Text({ max: 4000, lines: true, description: 'Facts as the decision states them' })
  facts!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class RecordPaperEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(recordWarning, 'record-warning')
  async warn(
    @Param() { id }: OrganizationId,
    @Body() body: RecordWarningDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { documentNumber, issuedOn, servedOn, method, caseId } = body;
    const facts = await this.sealer.seal(organizationTextKey(id), body.facts);
    const payload = { documentNumber, issuedOn, servedOn, method, caseId, facts };
    return this.door.give(recordWarning, { caller, response, payload, id });
  }
}
