import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { Regions, Settings, Staff } from '@shouzheng/law/contract';
import {
  Allow,
  ApiProblems,
  CLOCK,
  Choice,
  CurrentStaff,
  ProblemWriter,
  REGIONS,
  RefusalViewDto,
  SETTINGS,
  Text,
} from '@shouzheng/platform';
import { NAME_FINDINGS, checkName } from '../name-rules.decider.js';
import { ORGANIZATION_TYPES } from '../organization.events.js';

export class CheckNameDto {
  @Text({ max: 200, description: 'Name that is applied for' })
  name!: string;

  @Choice(ORGANIZATION_TYPES)
  type!: (typeof ORGANIZATION_TYPES)[number];
}

class NameFindingView {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
}

class NameCheckView {
  @ApiProperty({
    type: Boolean,
    description: 'No rule bars it; whether a like body exists is another question',
  })
  allowed!: boolean;
  @ApiProperty({ type: [RefusalViewDto], description: 'What bars it, with articles' })
  bars!: RefusalViewDto[];
  @ApiProperty({ type: [NameFindingView], description: 'What no rule here decides' })
  findings!: readonly NameFindingView[];
}

/** The look at a name before an application: the same function that judges the application itself. */
@ApiTags('names')
@Controller('names')
export class CheckNameEndpoint {
  constructor(
    private readonly problems: ProblemWriter,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('check')
  @HttpCode(200)
  @Allow('signed-in')
  @ApiOperation({ operationId: 'checkName', summary: '名称核查 — Whether a name keeps the rules of names' })
  @ApiBearerAuth()
  @ApiResponse({ status: 200, type: NameCheckView })
  @ApiProblems(400, 401, 403)
  check(@Body() { name, type }: CheckNameDto, @CurrentStaff() { organ }: Staff): NameCheckView {
    const divisions = this.regions.path(organ).slice(1);
    const { bars, findings } = checkName({
      name,
      type,
      divisions,
      bannedWords: this.settings.nameBannedWords,
    });
    const today = civilDateOf(this.clock.now());
    return {
      allowed: bars.length === 0,
      bars: bars.map((bar) => {
        const view = this.problems.view(bar, today);
        return { ...view, citations: [...view.citations] };
      }),
      findings: findings.map((code) => ({ code, ...NAME_FINDINGS[code] })),
    };
  }
}
