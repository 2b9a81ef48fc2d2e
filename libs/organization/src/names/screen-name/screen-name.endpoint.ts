import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Allow, ApiProblems, Text } from '@shouzheng/platform';
import { NameScreener } from '../name-screener.js';

export class ScreenNameDto {
  @Text({ max: 200, description: 'Name of an organization' })
  name!: string;
}

class NameMatchView {
  @ApiProperty({ type: String, enum: ['register', 'list'] }) kind!: string;
  @ApiProperty({ type: String, description: 'Stream of the entry, e.g. organization-<uuid>' })
  target!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: 'integer', description: '100 is the same name; no probability of anything' })
  score!: number;
  @ApiProperty({
    type: [String],
    description: 'same-name, prefix-variant, differs-by-1, contains, shares-words-3',
  })
  reasons!: readonly string[];
}

class NameScreeningView {
  @ApiProperty({ type: String, enum: ['in-register', 'in-list', 'in-register-and-list', 'near', 'none'] })
  verdict!: string;

  @ApiProperty({ type: [NameMatchView] }) matches!: readonly NameMatchView[];
}

@ApiTags('names')
@Controller('names')
export class ScreenNameEndpoint {
  constructor(private readonly screener: NameScreener) {}

  @Post('screen')
  @HttpCode(200)
  @Allow('signed-in')
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
