import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { assignWork, claimWork, releaseWork } from './work-on-item.decider.js';
import { WorkItems } from './work-items.js';

export class AssignWorkDto extends TimeOfAct {
  @Id({ description: 'Account of whoever shall do it' })
  accountId!: string;
}

/** `id` is that of the docket item; a second claim of one's own changes nothing, another's is refused. An item of another county is not there. */
@ApiTags('docket')
@Controller('work')
export class WorkEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly items: WorkItems,
  ) {}

  @CommandRoute(claimWork, ':id/claim', { status: 200 })
  async claim(
    @Param('id') id: string,
    @Body() _body: TimeOfAct,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { workId, item } = await this.items.open(id, caller.actor);
    return this.door.give(claimWork, { caller, response, id: workId, payload: item });
  }

  @CommandRoute(releaseWork, ':id/release', { status: 200 })
  async release(
    @Param('id') id: string,
    @Body() _body: TimeOfAct,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { workId, item } = await this.items.open(id, caller.actor);
    return this.door.give(releaseWork, { caller, response, id: workId, payload: item });
  }

  @CommandRoute(assignWork, ':id/assign', { status: 200 })
  async assign(
    @Param('id') id: string,
    @Body() { accountId }: AssignWorkDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { workId, item } = await this.items.open(id, caller.actor);
    return this.door.give(assignWork, {
      caller,
      response,
      id: workId,
      payload: { ...item, account: accountId },
    });
  }
}
