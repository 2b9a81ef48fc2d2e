import { Body, Controller, Param, Res } from '@nestjs/common';
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
  Texts,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId } from '../organization-fields.js';
import { ANNOUNCEMENTS, APPLICATION_PAPERS, JOINT_REVIEW_OPINIONS } from '../registration.events.js';
import { SERVICE_METHODS } from '../shapes.events.js';
import {
  announceRegister,
  askForCompletion,
  completeApplication,
  deliverCertificate,
  recordJointReview,
} from './completion.decider.js';

export class AskForCompletionDto extends TimeOfAct {
  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  askedOn!: string;

  @Choices(APPLICATION_PAPERS, { description: 'All that is missing' })
  missing!: (typeof APPLICATION_PAPERS)[number][];
}

export class CompleteApplicationDto extends TimeOfAct {
  @DateField({ description: 'Day on which the last missing paper came in' })
  receivedOn!: string;
}

export class RecordJointReviewDto extends TimeOfAct {
  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  concludedOn!: string;

  @Choice(JOINT_REVIEW_OPINIONS)
  opinion!: (typeof JOINT_REVIEW_OPINIONS)[number];

  @Texts({ max: 100, min: 1, most: 30, description: 'Departments that took part' })
  departments!: string[];
}

export class DeliverCertificateDto extends TimeOfAct {
  @DateField()
  deliveredOn!: string;

  @Choice(SERVICE_METHODS)
  method!: (typeof SERVICE_METHODS)[number];
}

export class AnnounceRegisterDto extends TimeOfAct {
  @Choice(ANNOUNCEMENTS)
  subject!: (typeof ANNOUNCEMENTS)[number];

  @Id({ optional: true, description: 'The change that is announced' })
  changeId?: string;

  @DateField()
  announcedOn!: string;

  @Text({ max: 200, description: 'Medium or address of the announcement' })
  medium!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class CompletionEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(askForCompletion, 'ask-for-completion')
  ask(
    @Param() { id }: OrganizationId,
    @Body() { documentNumber, askedOn, missing }: AskForCompletionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { documentNumber, askedOn, missing };
    return this.door.give(askForCompletion, { caller, response, payload, id });
  }

  @CommandRoute(completeApplication, 'complete-application')
  complete(
    @Param() { id }: OrganizationId,
    @Body() { receivedOn }: CompleteApplicationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { receivedOn };
    return this.door.give(completeApplication, { caller, response, payload, id });
  }

  @CommandRoute(recordJointReview, 'record-joint-review')
  jointReview(
    @Param() { id }: OrganizationId,
    @Body() { documentNumber, concludedOn, opinion, departments }: RecordJointReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { documentNumber, concludedOn, opinion, departments };
    return this.door.give(recordJointReview, { caller, response, payload, id });
  }

  @CommandRoute(deliverCertificate, 'deliver-certificate')
  deliver(
    @Param() { id }: OrganizationId,
    @Body() { deliveredOn, method }: DeliverCertificateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { deliveredOn, method };
    return this.door.give(deliverCertificate, { caller, response, payload, id });
  }

  @CommandRoute(announceRegister, 'announce-register')
  announce(
    @Param() { id }: OrganizationId,
    @Body() { subject, changeId, announcedOn, medium }: AnnounceRegisterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { subject, changeId, announcedOn, medium };
    return this.door.give(announceRegister, { caller, response, payload, id });
  }
}
