import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { MATCH_KINDS, MATCH_STANDINGS, NEARNESS, SCREENING_VERDICTS } from '@shouzheng/enforcement/contract';
import { ROLES, type Role } from '@shouzheng/law/contract';
import { Allow, ApiProblems, Text } from '@shouzheng/platform';
import { LIKENESS_REASONS } from '../likeness.state.js';
import { NameScreener } from '../name-screener.js';
import { CAVEAT_REASONS, NAME_REASONS } from '../screening.state.js';

export class ScreenNameDto {
  @Text({ max: 200, description: 'Name of an organization' })
  name!: string;
}

class NameMatchView {
  @ApiProperty({ type: String, enum: MATCH_KINDS }) kind!: string;
  @ApiProperty({ type: String, description: 'Stream of the entry, e.g. organization-<uuid>' })
  target!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, enum: MATCH_STANDINGS, description: 'What is known of the entry' })
  standing!: string;
  @ApiProperty({ type: String, description: 'Registrar, or who published the list; empty where not stated' })
  issuer!: string;
  @ApiProperty({
    type: String,
    description:
      'Of registration or publication, as stated: to the day, the month or the year; empty where not',
  })
  date!: string;
  @ApiProperty({ type: 'integer', description: '0 to 100; 100 is the same name; no probability of anything' })
  similarity!: number;
  @ApiProperty({ type: String, enum: NEARNESS }) nearness!: string;
  @ApiProperty({
    type: String,
    enum: [...LIKENESS_REASONS, ...CAVEAT_REASONS],
    isArray: true,
    description: 'Why the two names are near, and what is to be known of the entry',
  })
  reasons!: readonly string[];
}

class NameScreeningView {
  @ApiProperty({ type: String, enum: SCREENING_VERDICTS, description: 'A hint, no finding about any body' })
  verdict!: string;
  @ApiProperty({ type: 'integer', description: '0 to 100; no probability of anything; it orders no case' })
  score!: number;
  @ApiProperty({ type: String, description: 'Version of rules and weights (findScreeningRules)' })
  rules!: string;
  @ApiProperty({ type: [NameMatchView], description: 'The nearest first, at most 20' })
  matches!: readonly NameMatchView[];
  @ApiProperty({
    type: String,
    enum: NAME_REASONS,
    isArray: true,
    description: 'What the name says by itself',
  })
  reasons!: readonly string[];
  @ApiProperty({ type: Boolean, description: 'Whether they ask for a check without any match' })
  doubt!: boolean;
}

/** A verdict leaves the bureau by no door: whoever belongs to another body has no use of it. */
const OUTSIDE: readonly Role[] = ['partner-engineer', 'competent-unit'];
const SCREENERS = (Object.keys(ROLES) as Role[]).filter((role) => !OUTSIDE.includes(role));

@ApiTags('names')
@Controller('names')
export class ScreenNameEndpoint {
  constructor(private readonly screener: NameScreener) {}

  @Post('screen')
  @HttpCode(200)
  @Allow(SCREENERS)
  @ApiOperation({
    operationId: 'screenName',
    summary: '名称比对 — Compare a name with register and lists; no finding',
  })
  @ApiBearerAuth()
  @ApiResponse({ status: 200, type: NameScreeningView })
  @ApiProblems(400, 401, 403)
  screen(@Body() body: ScreenNameDto): Promise<NameScreeningView> {
    return this.screener.screenName(body.name);
  }
}
