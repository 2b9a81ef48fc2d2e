import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { Allow, ApiProblems, Choice, CurrentStaff, Text } from '@shouzheng/platform';
import type { Response } from 'express';
import { TRACE_KINDS, type TraceKind } from '../trace.events.js';
import { CaseLinks } from './case-links.js';

export class FindCaseLinksDto {
  @Choice(TRACE_KINDS)
  by!: TraceKind;

  @Text({ max: 300, description: 'Address, site or account; it is compared by a keyed digest' })
  value!: string;

  @Text({
    max: 500,
    lines: true,
    description: 'What the look-up is for; sealed and kept with the access record',
  })
  purpose!: string;
}

class CaseLinkItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) subjectName!: string;
  @ApiProperty({ type: String }) stage!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String, format: 'date' }) filedOn!: string;
}

class CaseLinkList {
  @ApiProperty({
    type: [CaseLinkItem],
    description: 'Other cases that one may see, the newest first; at most 50',
  })
  items!: readonly CaseLinkItem[];
}

@ApiTags('cases')
@Controller('cases')
export class FindCaseLinksEndpoint {
  constructor(private readonly links: CaseLinks) {}

  @Post(':id/find-links')
  @HttpCode(200)
  @Allow(['officer'])
  @ApiOperation({
    operationId: 'findCaseLinks',
    summary:
      '查找同地址、同网站、同账号的案件 — Cases with the same place, site or account; the purpose is recorded',
  })
  @ApiBearerAuth()
  @ApiOkResponse({ type: CaseLinkList })
  @ApiProblems(400, 401, 403, 404, 409)
  async find(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FindCaseLinksDto,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseLinkList> {
    response.setHeader('Cache-Control', 'no-store');
    return { items: await this.links.find(id, body, staff) };
  }
}
