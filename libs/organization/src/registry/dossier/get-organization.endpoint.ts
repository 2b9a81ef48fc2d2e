import { Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { Regions, Settings, Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  AllowedCommands,
  CLOCK,
  CurrentStaff,
  MomentQuery,
  Question,
  REGIONS,
  SETTINGS,
  StreamReader,
  isPast,
  loadAt,
  parseMoment,
  allowedCommandViews,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ORGANIZATION_READERS } from '../organization-readers.js';
import { OrganizationId } from '../organization-fields.js';
import { organizationStream } from '../organization.state.js';
import { Namesakes } from './namesakes.js';
import { OrganizationView } from './organization.view.js';
import { viewOrganization } from './view-organization.js';

@ApiTags('organizations')
@Controller('organizations/:id')
export class GetOrganizationEndpoint {
  constructor(
    private readonly reader: StreamReader,
    private readonly allowed: AllowedCommands,
    private readonly namesakes: Namesakes,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Question('getOrganization', '', {
    summary: '社会组织档案 — One organization now, or as it stood at a moment',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: OrganizationView })
  async get(
    @Param() { id }: OrganizationId,
    @Query() query: MomentQuery,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganizationView> {
    const now = this.clock.now();
    const moment = parseMoment(query, now);
    const { category } = organizationStream;
    const streamId = `${category}-${id}`;
    const loaded = await loadAt(this.reader, streamId, moment, organizationStream);
    // The opening is durable before anything is handed out; what only looks up goes beside its wait for the disk.
    const [namesakes] = await Promise.all([
      this.namesakes.of(loaded.state.name),
      this.access.record({ staff, kind: 'organization', streamId }),
    ]);
    const allowedCommands = isPast(moment)
      ? []
      : allowedCommandViews(this.allowed.for(category, streamId, loaded.state, staff));
    response.setHeader('ETag', `"${loaded.revision}"`);
    const on = civilDateOf(moment.asOf ?? moment.validAt ?? now);
    const { regions } = this;
    const { zombieYears } = this.settings;
    return viewOrganization(loaded, { id, on, zombieYears, regions }, { namesakes, allowedCommands });
  }
}
