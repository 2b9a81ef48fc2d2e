import { Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Question } from '@shouzheng/platform';
import type { Response } from 'express';
import { RequestView } from '../request.dto.js';
import { RequestDesk } from '../request-desk.js';
import { CASE_READERS } from '../request-parts.js';

@ApiTags('requests')
@Controller('requests')
export class GetRequestEndpoint {
  constructor(private readonly desk: RequestDesk) {}

  @Question('getRequest', ':id', {
    summary: '打开申请 — One request with its clock; the opening is recorded',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: RequestView, headers: { ETag: { schema: { type: 'string' } } } })
  async getRequest(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RequestView> {
    const view = await this.desk.get(id, staff);
    response.setHeader('ETag', `"${view.revision}"`).setHeader('Cache-Control', 'no-store');
    return view;
  }
}
