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
  Nested,
  NestedList,
  Pattern,
  Text,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CustodyItemDto, MOST_FEN, OnDecisionDto, OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake, PresentDto, SignatureDto } from '../afterwards-intake.js';
import {
  CUSTODY_KINDS,
  CUSTODY_POWERS,
  DISPOSAL_WAYS,
  NOT_COLLECTED_REASONS,
  RETURN_CAUSES,
  SERVICE_MEDIA,
} from '../afterwards-codes.events.js';
import {
  type CustodyItem,
  collectCertificate,
  declareVoid,
  disposeConfiscated,
  returnSealedItems,
  sealItems,
} from './keep-custody.decider.js';

class MissingDto {
  @Choice(CUSTODY_KINDS)
  kind!: (typeof CUSTODY_KINDS)[number];

  @Choice(NOT_COLLECTED_REASONS)
  reason!: (typeof NOT_COLLECTED_REASONS)[number];
}

export class SealItemsDto extends OnDecisionWithFiles {
  @Choice(CUSTODY_POWERS)
  power!: (typeof CUSTODY_POWERS)[number];

  @NestedList(() => CustodyItemDto, { min: 1, max: 100 })
  items!: CustodyItemDto[];

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;

  @DateField()
  sealedOn!: string;
}

export class ReturnSealedItemsDto extends OnDecisionWithFiles {
  @Choice(RETURN_CAUSES)
  cause!: (typeof RETURN_CAUSES)[number];

  @DateField()
  returnedOn!: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

export class CollectCertificateDto extends OnDecisionWithFiles {
  @Choice(CUSTODY_POWERS)
  power!: (typeof CUSTODY_POWERS)[number];

  @NestedList(() => CustodyItemDto, { max: 100 })
  items!: CustodyItemDto[];

  @NestedList(() => MissingDto, { max: 10 })
  missing!: MissingDto[];

  @Nested(() => SignatureDto)
  signature!: SignatureDto;

  @DateField()
  collectedOn!: string;
}

export class DeclareVoidDto extends OnDecisionDto {
  @Choices(CUSTODY_KINDS)
  kinds!: (typeof CUSTODY_KINDS)[number][];

  @Text({ max: 60 })
  announcementNo!: string;

  @Choices(SERVICE_MEDIA)
  media!: (typeof SERVICE_MEDIA)[number][];

  @Pattern({ pattern: /^https?:\/\/[^\s]+$/, message: 'is not a web address', max: 500, optional: true })
  url?: string;

  @DateField()
  announcedOn!: string;
}

export class DisposeConfiscatedDto extends OnDecisionWithFiles {
  @Choice(DISPOSAL_WAYS)
  way!: (typeof DISPOSAL_WAYS)[number];

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  description!: string;

  @Whole({ min: 0, max: MOST_FEN, description: 'Fen' })
  proceedsFen!: number;

  @Text({ max: 60, optional: true })
  receiptNo?: string;

  @DateField()
  disposedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class KeepCustodyEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(sealItems, ':id/seal-items')
  async seal(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SealItemsDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, power, present, sealedOn } = body;
    const [items, signature, files] = await Promise.all([
      this.itemsOf(id, body.items),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, power, present, sealedOn, items, signature, files };
    return this.door.give(sealItems, { caller, response, id, payload });
  }

  @CommandRoute(returnSealedItems, ':id/return-sealed-items')
  async giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnSealedItemsDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, cause, returnedOn } = body;
    const [signature, files] = await Promise.all([
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, cause, returnedOn, signature, files };
    return this.door.give(returnSealedItems, { caller, response, id, payload });
  }

  @CommandRoute(collectCertificate, ':id/collect-certificate')
  async collect(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CollectCertificateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, power, missing, collectedOn } = body;
    const [items, signature, files] = await Promise.all([
      this.itemsOf(id, body.items),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, power, missing, collectedOn, items, signature, files };
    return this.door.give(collectCertificate, { caller, response, id, payload });
  }

  @CommandRoute(declareVoid, ':id/declare-void')
  declare(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclareVoidDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, kinds, announcementNo, media, url, announcedOn } = body;
    const payload = { decision, kinds, announcementNo, media, url, announcedOn };
    return this.door.give(declareVoid, { caller, response, id, payload });
  }

  @CommandRoute(disposeConfiscated, ':id/dispose-confiscated')
  async dispose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DisposeConfiscatedDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, way, proceedsFen, receiptNo, disposedOn } = body;
    const [description, files] = await Promise.all([
      this.intake.text(id, body.description),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, way, proceedsFen, receiptNo, disposedOn, description, files };
    return this.door.give(disposeConfiscated, { caller, response, id, payload });
  }

  private itemsOf(id: string, items: readonly CustodyItemDto[]): Promise<readonly CustodyItem[]> {
    return Promise.all(
      items.map(async ({ kind, quantity, note }, index) => {
        const sealed = await this.intake.textIfAny(id, note);
        return { no: index + 1, kind, quantity, ...(sealed ? { note: sealed } : {}) };
      }),
    );
  }
}
