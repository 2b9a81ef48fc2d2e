import { TERMS_IGNORED } from '@shouzheng/law/contract';
import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import type { RestrictionEvent } from './restriction.events.js';

/** One restriction: whom it binds stands under a key only. */
export interface RestrictionRow {
  readonly key: string;
  readonly personKey: string;
  readonly office: string;
  readonly rule: string;
  readonly organization: string;
  readonly organ: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endedOn: string | null;
}

export const restrictionProjection: ProjectionDefinition<RestrictionRow, RestrictionEvent> = {
  name: 'restriction',
  version: 1,
  table: 'restriction',
  folds: {
    PersonRestricted: rowPerStream((_row, { streamId, data }) => ({
      key: streamId,
      personKey: data.personKey,
      office: data.office,
      rule: data.rule,
      organization: data.organization,
      organ: data.organ,
      startsOn: data.from,
      endsOn: data.to,
      endedOn: null,
    })),
    RestrictionEnded: rowPerStream((row, { data }) => row && { ...row, endedOn: data.endedOn }),
    ...TERMS_IGNORED,
  },
};
