import { Controller, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Question } from '@shouzheng/platform';
import { DifferencesQuery, DifferencesView } from '../comparison.dto.js';
import { Comparisons } from '../comparison.js';
import { COMPARERS } from '../comparers.js';

const access = COMPARERS;

@ApiTags('history')
@Controller()
export class CompareStatesEndpoint {
  constructor(private readonly comparisons: Comparisons) {}

  @Question('compareStates', 'cases/:id/differences', {
    summary: '比较案件前后 — What changed in a case between two steps',
    access,
  })
  @ApiOkResponse({ type: DifferencesView })
  async ofCase(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: DifferencesQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<DifferencesView> {
    return this.comparisons.compare({ category: 'case', id, opens: 'case' }, query, staff);
  }

  @Question('compareOrganizationStates', 'organizations/:id/differences', {
    summary: '比较社会组织前后 — What changed in an organization between two steps',
    access,
  })
  @ApiOkResponse({ type: DifferencesView })
  async ofOrganization(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: DifferencesQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<DifferencesView> {
    return this.comparisons.compare({ category: 'organization', id, opens: 'organization' }, query, staff);
  }
}
