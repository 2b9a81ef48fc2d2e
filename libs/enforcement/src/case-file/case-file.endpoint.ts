import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { Allow, ApiProblems, CurrentStaff, type Page, Question } from '@shouzheng/platform';
import type { Response } from 'express';
import { CASE_OPENERS, CASE_READERS } from '../view-right.js';
import {
  type CaseItemView,
  CasePage,
  CaseView,
  FindCasesQuery,
  GetCaseQuery,
  OpenFieldDto,
  OpenedField,
} from './case.dto.js';
import { CaseFiles } from './case-file.js';

@ApiTags('cases')
@Controller('cases')
export class CaseFileEndpoint {
  constructor(private readonly cases: CaseFiles) {}

  @Question('findCases', '', {
    summary: '查询案件 — Cases of one’s organ, newest first',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: CasePage })
  findCases(@Query() query: FindCasesQuery, @CurrentStaff() staff: Staff): Promise<Page<CaseItemView>> {
    return this.cases.find(query, staff);
  }

  @Question('getCase', ':id', {
    summary: '打开案件 — One case, now or at a moment; the opening is recorded',
    access: CASE_OPENERS,
  })
  @ApiOkResponse({ type: CaseView, headers: { ETag: { schema: { type: 'string' } } } })
  async getCase(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: GetCaseQuery,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseView> {
    const view = await this.cases.get(id, query, staff);
    response.setHeader('ETag', `"${view.revision}"`).setHeader('Cache-Control', 'no-store');
    return view;
  }

  @Post(':id/fields/open')
  @HttpCode(200)
  @Allow(CASE_READERS)
  @ApiOperation({
    operationId: 'openField',
    summary: '打开密存内容 — Open one sealed value; the opening is recorded with its reason',
  })
  @ApiBearerAuth()
  @ApiOkResponse({ type: OpenedField })
  @ApiProblems(400, 401, 403, 404)
  async openField(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenFieldDto,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OpenedField> {
    response.setHeader('Cache-Control', 'no-store');
    return this.cases.openField(id, body, staff);
  }
}
