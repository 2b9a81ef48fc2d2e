import type { DomainEvent, ProjectionDefinition } from '@shouzheng/kernel';
import { caseDocket } from './case-items.projection.js';
import { clueDocket } from './clue-items.projection.js';
import type { AnyDocketSource } from './docket-item.projection.js';
import { type DocketRecord, docketFolds } from './docket-record.projection.js';
import { requestDocket } from './request-items.projection.js';
import { taskDocket } from './task-items.projection.js';

/** Every kind of record that has items. Another context's items come in through `docketProjectionWith`. */
export const OWN_DOCKET_SOURCES: readonly AnyDocketSource[] = [
  clueDocket,
  caseDocket,
  requestDocket,
  taskDocket,
];

export const DOCKET = 'docket';

export interface DocketProjection extends ProjectionDefinition<DocketRecord, DomainEvent> {
  readonly sources: readonly AnyDocketSource[];
}

export function docketProjectionWith(others: readonly AnyDocketSource[]): DocketProjection {
  const sources = [...OWN_DOCKET_SOURCES, ...others];
  return { name: DOCKET, version: 5, table: 'docket_record', folds: docketFolds(sources), sources };
}
