import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
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
  Flag,
  Nested,
  Pattern,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionDto, OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake, WithFiles } from '../afterwards-intake.js';
import {
  ATTEMPT_FAILURES,
  ATTEMPT_METHODS,
  ELECTRONIC_CHANNELS,
  SERVICE_MEDIA,
} from '../afterwards-codes.events.js';
import { announceService, recordServiceAttempt, recordServiceConsent } from './prepare-service.decider.js';

class ElectronicDto {
  @Choice(ELECTRONIC_CHANNELS)
  channel!: (typeof ELECTRONIC_CHANNELS)[number];

  @Text({ max: 200, description: 'Sealed' })
  address!: string;
}

export class RecordServiceConsentDto extends WithFiles {
  @Text({ max: 300, description: 'Sealed' })
  address!: string;

  @Nested(() => ElectronicDto, { optional: true })
  electronic?: ElectronicDto;

  @DateField()
  signedOn!: string;
}

export class RecordServiceAttemptDto extends OnDecisionWithFiles {
  @Choice(ATTEMPT_METHODS)
  method!: (typeof ATTEMPT_METHODS)[number];

  @Choice(ATTEMPT_FAILURES)
  failure!: (typeof ATTEMPT_FAILURES)[number];

  @DateField()
  attemptedOn!: string;

  @Text({ max: 1000, lines: true, optional: true, description: 'Sealed' })
  note?: string;
}

export class AnnounceServiceDto extends OnDecisionDto {
  @Choices(SERVICE_MEDIA)
  media!: (typeof SERVICE_MEDIA)[number][];

  @Pattern({ pattern: /^https?:\/\/[^\s]+$/, message: 'is not a web address', max: 500, optional: true })
  url?: string;

  @Text({ max: 4000, lines: true, description: 'What was tried and why nothing else is left; sealed' })
  course!: string;

  @Flag({ description: 'What is announced tells the remedies' })
  remediesTold!: boolean;

  @DateField()
  announcedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class PrepareServiceEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(recordServiceConsent, ':id/record-service-consent')
  async consent(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordServiceConsentDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { signedOn } = body;
    const [address, electronic, files] = await Promise.all([
      this.intake.text(id, body.address),
      this.electronicOf(id, body.electronic),
      this.intake.files(id, body.files),
    ]);
    const payload = { signedOn, address, electronic, files };
    return this.door.give(recordServiceConsent, { caller, response, id, payload });
  }

  @CommandRoute(recordServiceAttempt, ':id/record-service-attempt')
  async attempt(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordServiceAttemptDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, method, failure, attemptedOn } = body;
    const [note, files] = await Promise.all([
      this.intake.textIfAny(id, body.note),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, method, failure, attemptedOn, note, files };
    return this.door.give(recordServiceAttempt, { caller, response, id, payload });
  }

  @CommandRoute(announceService, ':id/announce-service')
  async announce(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnnounceServiceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, media, url, remediesTold, announcedOn } = body;
    const course = await this.intake.text(id, body.course);
    const payload = { decision, media, url, remediesTold, announcedOn, course };
    return this.door.give(announceService, { caller, response, id, payload });
  }

  private async electronicOf(id: string, electronic: ElectronicDto | undefined) {
    if (!electronic) return undefined;
    return { channel: electronic.channel, address: await this.intake.text(id, electronic.address) };
  }
}
