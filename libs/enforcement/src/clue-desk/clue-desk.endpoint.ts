import { Controller, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, type Page, Question } from '@shouzheng/platform';
import type { Response } from 'express';
import { CASE_READERS } from '../view-right.js';
import { type ClueItemView, CluePage, ClueView, FindCluesQuery } from './clue.dto.js';
import { ClueDesk } from './clue-desk.js';

@ApiTags('clues')
@Controller('clues')
export class ClueDeskEndpoint {
  constructor(private readonly desk: ClueDesk) {}

  @Question('findClues', '', {
    summary: '查询线索 — Clues of one’s organ, newest first',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: CluePage })
  findClues(@Query() query: FindCluesQuery, @CurrentStaff() staff: Staff): Promise<Page<ClueItemView>> {
    return this.desk.find(query, staff);
  }

  @Question('getClue', ':id', {
    summary: '打开线索 — One clue: facts open, reporter shut; the opening is recorded',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: ClueView, headers: { ETag: { schema: { type: 'string' } } } })
  async getClue(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ClueView> {
    const clue = await this.desk.get(id, staff);
    response.setHeader('ETag', `"${clue.revision}"`).setHeader('Cache-Control', 'no-store');
    return clue;
  }
}
