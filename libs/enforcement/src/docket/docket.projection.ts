import type { DomainEvent, ProjectionDefinition } from '@shouzheng/kernel';
import { caseDocket } from './case-items.projection.js';
import { clueDocket } from './clue-items.projection.js';
import { type AnyDocketSource, type DocketRow, docketFolds } from './docket-item.projection.js';
import { requestDocket } from './request-items.projection.js';
import { taskDocket } from './task-items.projection.js';

/** Every kind of record that has items. Another context's items come in through `docketProjectionWith`. */
export const OWN_DOCKET_SOURCES: readonly AnyDocketSource[] = [
  clueDocket,
  caseDocket,
  requestDocket,
  taskDocket,
];

export function docketProjectionWith(
  others: readonly AnyDocketSource[],
): ProjectionDefinition<DocketRow, DomainEvent> {
  return {
    name: 'docket',
    version: 4,
    table: 'docket_item',
    folds: docketFolds([...OWN_DOCKET_SOURCES, ...others]),
  };
}
