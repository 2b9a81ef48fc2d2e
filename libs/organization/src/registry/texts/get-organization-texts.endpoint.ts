import { Controller, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { Regions, Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  CLOCK,
  CurrentStaff,
  Question,
  REGIONS,
  RefusalError,
  Sealer,
  StreamReader,
  historyAt,
} from '@shouzheng/platform';
import { OrganizationId } from '../organization-fields.js';
import { organizationStream } from '../organization.state.js';
import { sealedTextsOf } from './sealed-texts.js';

const READERS = [
  'officer',
  'section-head',
  'organ-head',
  'registration-clerk',
  'registration-approver',
  'credit-officer',
  'auditor',
] as const;

class OrganizationText {
  @ApiProperty({ type: String, format: 'uuid' }) eventId!: string;
  @ApiProperty({ type: String }) event!: string;
  @ApiProperty({ type: String }) field!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: its key was destroyed' }) text!:
    string | null;
}

class OrganizationTexts {
  @ApiProperty({ type: [OrganizationText] }) items!: OrganizationText[];
}

/** Free texts of the record (reasons, matters, findings): they may name persons, so each opening is recorded. */
@ApiTags('organizations')
@Controller('organizations/:id/texts')
export class GetOrganizationTextsEndpoint {
  constructor(
    private readonly reader: StreamReader,
    private readonly sealer: Sealer,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Question('getOrganizationTexts', '', {
    summary: '文书内容 — Free texts of the record, opened',
    access: READERS,
  })
  @ApiOkResponse({ type: OrganizationTexts })
  async get(@Param() { id }: OrganizationId, @CurrentStaff() staff: Staff): Promise<OrganizationTexts> {
    const streamId = `${organizationStream.category}-${id}`;
    const { state, events } = await historyAt(this.reader, streamId, {}, organizationStream);
    this.demand(staff, state.region);
    await this.access.record({ staff, kind: 'field', streamId, detail: 'texts' });
    const items = await Promise.all(
      sealedTextsOf(events).map(async ({ sealed, ...rest }) => ({
        ...rest,
        text: (await this.sealer.open(sealed)) ?? null,
      })),
    );
    return { items };
  }

  /** The registrar's own organ, the city for its counties, and the auditor. */
  private demand(staff: Staff, region: string): void {
    if (staff.role === 'auditor' || this.regions.within(region, staff.organ)) return;
    const params = { organ: staff.organ, region };
    throw new RefusalError([{ code: 'actor.other-jurisdiction', params }], civilDateOf(this.clock.now()));
  }
}
