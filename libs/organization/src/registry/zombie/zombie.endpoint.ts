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
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { announceZombie, resolveZombie, suspectZombie, verifyZombie } from './zombie.decider.js';
import { ZOMBIE_EXITS, ZOMBIE_OUTCOMES, type ZombieExit, type ZombieOutcome } from './zombie.events.js';

export class SuspectZombieDto extends TimeOfAct {
  @Choice(['INACTIVE_ONE_YEAR', 'UNREACHABLE', 'JUDGED'])
  ground!: 'INACTIVE_ONE_YEAR' | 'UNREACHABLE' | 'JUDGED';

  @Text({ max: 4000, lines: true })
  facts!: string;
}

export class AnnounceZombieDto extends TimeOfAct {
  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;

  @DateField()
  announcedOn!: string;
}

export class VerifyZombieDto extends TimeOfAct {
  @Choice(['zombie', 'not-zombie'])
  result!: 'zombie' | 'not-zombie';

  @Choice(ZOMBIE_EXITS, { optional: true, description: 'Of a zombie' })
  exit?: ZombieExit;

  @Text({ max: 4000, lines: true })
  finding!: string;
}

export class ResolveZombieDto extends TimeOfAct {
  @Choice(ZOMBIE_OUTCOMES)
  outcome!: ZombieOutcome;

  @Text({ max: 100, description: 'Batch' })
  batch!: string;

  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;

  @DateField()
  resolvedOn!: string;
}

@ApiTags('zombie organizations')
@Controller('organizations/:id')
export class ZombieEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(suspectZombie, 'suspect-zombie')
  async suspectZombie(
    @Param() { id }: OrganizationId,
    @Body() body: SuspectZombieDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { ground } = body;
    const facts = await this.sealer.seal(key, body.facts);
    const payload = { ground, facts };
    return this.door.give(suspectZombie, { caller, response, payload, id });
  }

  @CommandRoute(announceZombie, 'announce-zombie')
  announceZombie(
    @Param() { id }: OrganizationId,
    @Body() body: AnnounceZombieDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { documentNumber, announcedOn } = body;
    const payload = { documentNumber, announcedOn };
    return this.door.give(announceZombie, { caller, response, payload, id });
  }

  @CommandRoute(verifyZombie, 'verify-zombie')
  async verifyZombie(
    @Param() { id }: OrganizationId,
    @Body() body: VerifyZombieDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { result, exit } = body;
    const finding = await this.sealer.seal(key, body.finding);
    const payload = { result, exit, finding };
    return this.door.give(verifyZombie, { caller, response, payload, id });
  }

  @CommandRoute(resolveZombie, 'resolve-zombie')
  resolveZombie(
    @Param() { id }: OrganizationId,
    @Body() body: ResolveZombieDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { outcome, batch, documentNumber, resolvedOn } = body;
    const payload = { outcome, batch, documentNumber, resolvedOn };
    return this.door.give(resolveZombie, { caller, response, payload, id });
  }
}
