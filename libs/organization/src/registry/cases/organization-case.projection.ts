import type { CaseEvent } from '@shouzheng/enforcement/contract';
import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';

export interface OrganizationCaseRow {
  readonly key: string;
  readonly organization: string;
}

type Filed = Extract<CaseEvent, { type: 'PenaltyCaseFiled' }>;

/** The cases about each organization, open or not: whoever asks reads the case itself. */
export const organizationCaseProjection: ProjectionDefinition<OrganizationCaseRow, Filed> = {
  name: 'organization-case',
  version: 1,
  table: 'organization_case',
  folds: {
    PenaltyCaseFiled: rowPerStream((_row, { streamId, data }) => ({
      key: streamId,
      organization: data.organization,
    })),
  },
};
