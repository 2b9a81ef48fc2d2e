import { Controller, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LAW_ID, type Staff } from '@shouzheng/law/contract';
import { CurrentStaff, type Page, Question } from '@shouzheng/platform';
import { HISTORY_READERS, REQUEST_HISTORY_READERS } from '../history-readers.js';
import { type HistoryItem, HistoryPage, HistoryQuery } from '../history.dto.js';
import { Histories } from '../history.js';

const access = HISTORY_READERS;

@ApiTags('history')
@Controller()
export class GetHistoryEndpoint {
  constructor(private readonly histories: Histories) {}

  @Question('getCaseHistory', 'cases/:id/history', { summary: '案件经过 — Every step of a case', access })
  @ApiOkResponse({ type: HistoryPage })
  async ofCase(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HistoryQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<Page<HistoryItem>> {
    return this.histories.page({ category: 'case', id, opens: 'case' }, query, staff);
  }

  @Question('getClueHistory', 'clues/:id/history', { summary: '线索经过 — Every step of a clue', access })
  @ApiOkResponse({ type: HistoryPage })
  async ofClue(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HistoryQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<Page<HistoryItem>> {
    return this.histories.page({ category: 'clue', id, opens: 'clue' }, query, staff);
  }

  @Question('getOrganizationHistory', 'organizations/:id/history', {
    summary: '社会组织沿革 — Every step of an organization',
    access,
  })
  @ApiOkResponse({ type: HistoryPage })
  async ofOrganization(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HistoryQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<Page<HistoryItem>> {
    return this.histories.page({ category: 'organization', id, opens: 'organization' }, query, staff);
  }

  @Question('getRequestHistory', 'requests/:id/history', {
    summary: '申请经过 — Every step of a request for information or correction',
    access: REQUEST_HISTORY_READERS,
  })
  @ApiOkResponse({ type: HistoryPage })
  async ofRequest(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HistoryQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<Page<HistoryItem>> {
    return this.histories.page({ category: 'request', id, opens: 'field' }, query, staff);
  }

  @Question('getListEntryHistory', 'list-entries/:id/history', {
    summary: '名单条目经过 — Every step of an entry of a published list',
    access,
  })
  @ApiOkResponse({ type: HistoryPage })
  async ofListEntry(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HistoryQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<Page<HistoryItem>> {
    return this.histories.page({ category: 'list-entry', id }, query, staff);
  }

  @Question('getLawHistory', 'law/history', {
    summary: '规则库沿革 — Who proposed, approved and confirmed which change of the law; read in the city',
    access,
  })
  @ApiOkResponse({ type: HistoryPage })
  async ofLaw(@Query() query: HistoryQuery, @CurrentStaff() staff: Staff): Promise<Page<HistoryItem>> {
    return this.histories.page({ category: 'law', id: LAW_ID }, query, staff);
  }
}
