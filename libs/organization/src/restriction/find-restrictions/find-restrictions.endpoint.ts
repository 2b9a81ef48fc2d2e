import { Controller, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  CurrentStaff,
  Id,
  OwnWrite,
  Question,
  StreamReader,
  Text,
  entityIdOf,
} from '@shouzheng/platform';
import { restrictionStream } from '../restriction.state.js';
import { type FoundRestriction, Restrictions } from '../restrictions.js';

/** Who checks officers, who restricts, and the auditor (SZ-restriction-2). */
const READERS = [
  'registration-clerk',
  'registration-approver',
  'section-head',
  'organ-head',
  'auditor',
] as const;

class FindRestrictionsQuery {
  @Id({ description: 'The organization' })
  organization!: string;

  @Text({ optional: true, max: 20, description: 'Position of one’s own write' })
  atLeast?: string;
}

class RestrictionItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Send it as If-Match' }) revision!: number;
  @ApiProperty({ type: String }) office!: string;
  @ApiProperty({ type: String, enum: ['FND-23', 'CHA-112'] }) rule!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
}

class RestrictionList {
  @ApiProperty({ type: [RestrictionItem] }) items!: readonly RestrictionItem[];
}

@ApiTags('restrictions')
@Controller('restrictions')
export class FindRestrictionsEndpoint {
  constructor(
    private readonly restrictions: Restrictions,
    private readonly reader: StreamReader,
    private readonly ownWrite: OwnWrite,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  @Question('findRestrictions', '', {
    summary:
      '任职限制 — Restrictions of persons about one organization, without names; each look is recorded',
    access: READERS,
  })
  @ApiOkResponse({ type: RestrictionList })
  async find(
    @Query() { organization, atLeast }: FindRestrictionsQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<RestrictionList> {
    await this.ownWrite.awaited('restriction', atLeast);
    const streamId = `organization-${organization}`;
    await this.access.record({ staff, kind: 'field', streamId, detail: 'restrictions' });
    const found = await this.restrictions.of(streamId);
    const items = found.map(async (one) => {
      const { revision } = await this.reader.load(one.key, restrictionStream);
      return itemOf(one, revision);
    });
    return { items: await Promise.all(items) };
  }
}

const itemOf = (
  { key, office, rule, startsOn, endsOn, endedOn }: FoundRestriction,
  revision: number,
): RestrictionItem => ({
  id: entityIdOf(key),
  revision,
  office,
  rule,
  from: startsOn,
  to: endsOn,
  endedOn,
});
