import { TERMS_IGNORED } from '@shouzheng/law/contract';
import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import { gramsOf, normalName } from '../names/name-text.state.js';
import type { ListEntryEvent } from './list-entry.events.js';

export interface ListEntryRow {
  readonly key: string;
  readonly name: string;
  readonly normal: string;
  readonly grams: readonly string[];
  readonly kind: string;
  readonly batch: string;
  readonly issuer: string;
  /** As stated: `2018`, `2018-02`, `2018-02-23`; empty where it is not. */
  readonly publishedOn: string;
  readonly precision: string;
  readonly enforcingAgency: string | null;
  readonly lawfulLookalike: string | null;
  readonly officialList: boolean;
  readonly source: string;
  readonly removedOn: string | null;
  readonly removalReason: string | null;
  /** Objections that are not answered: the row shows 有异议 as long as there is one. */
  readonly objections: readonly string[];
}

export const listEntryProjection: ProjectionDefinition<ListEntryRow, ListEntryEvent> = {
  name: 'list-entry',
  version: 2,
  table: 'list_entry',
  folds: {
    ListEntryRecorded: rowPerStream((_row, event) => {
      const { name, kind, batch, issuer, publishedOn, officialList, source } = event.data;
      const normal = normalName(name);
      return {
        key: event.streamId,
        name,
        normal,
        grams: [...gramsOf(normal)],
        kind,
        batch,
        issuer,
        publishedOn: publishedOn.date ?? '',
        precision: publishedOn.precision,
        enforcingAgency: event.data.enforcingAgency ?? null,
        lawfulLookalike: event.data.lawfulLookalike ?? null,
        officialList,
        source,
        removedOn: null,
        removalReason: null,
        objections: [],
      };
    }),
    ListEntryRemoved: rowPerStream(
      (row, event) => row && { ...row, removedOn: event.data.issuedOn, removalReason: event.data.reason },
    ),
    ObjectionFiled: rowPerStream(
      (row, { data }) => row && { ...row, objections: [...row.objections, data.objectionId] },
    ),
    ObjectionAnswered: rowPerStream(
      (row, { data }) =>
        row && { ...row, objections: row.objections.filter((id) => id !== data.objectionId) },
    ),
    ...TERMS_IGNORED,
  },
};
