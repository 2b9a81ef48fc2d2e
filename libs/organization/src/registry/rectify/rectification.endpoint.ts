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
  Sealer,
  Text,
  Patterns,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId, PaperActDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { RECTIFICATION_RESULTS } from '../organization.events.js';
import { orderRectification, submitRectification, verifyRectification } from './rectification.decider.js';

export class OrderRectificationDto extends PaperActDto {
  @DateField({ description: 'As the document sets it' })
  dueOn!: string;

  @Text({ max: 2000, lines: true, description: 'What is to be corrected' })
  matter!: string;
}

export class SubmitRectificationDto extends TimeOfAct {
  @Id()
  orderId!: string;

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true, description: 'What the organization reports' })
  report!: string;
}

export class VerifyRectificationDto extends TimeOfAct {
  @Id()
  orderId!: string;

  @Choice(RECTIFICATION_RESULTS)
  result!: (typeof RECTIFICATION_RESULTS)[number];

  @Flag({ description: 'Looked at on the spot: two officers' })
  onSite!: boolean;

  @Patterns({
    pattern: /^[0-9A-Za-z-]{1,30}$/,
    message: 'is not a service number',
    max: 10,
    description: 'Service numbers of those who looked, the actor’s among them',
  })
  officers!: string[];

  @Text({ max: 4000, lines: true })
  finding!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class RectificationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(orderRectification, 'order-rectification')
  async order(
    @Param() { id }: OrganizationId,
    @Body() body: OrderRectificationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { documentNumber, issuedOn, servedOn, method, dueOn } = body;
    const matter = await this.sealer.seal(organizationTextKey(id), body.matter);
    const payload = { documentNumber, issuedOn, servedOn, method, dueOn, matter };
    return this.door.give(orderRectification, { caller, response, payload, id });
  }

  @CommandRoute(submitRectification, 'submit-rectification')
  async submit(
    @Param() { id }: OrganizationId,
    @Body() { orderId, receivedOn, report }: SubmitRectificationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), report);
    const payload = { orderId, receivedOn, report: sealed };
    return this.door.give(submitRectification, { caller, response, payload, id });
  }

  @CommandRoute(verifyRectification, 'verify-rectification')
  async verify(
    @Param() { id }: OrganizationId,
    @Body() { orderId, result, onSite, officers, finding }: VerifyRectificationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), finding);
    const payload = { orderId, result, onSite, officers, finding: sealed };
    return this.door.give(verifyRectification, { caller, response, payload, id });
  }
}
