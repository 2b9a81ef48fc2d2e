import type { DomainEvent, Recorded, RowFold } from '@shouzheng/kernel';
import type { AnyProjection } from '../context-definition.js';

type Row = Readonly<Record<string, unknown>>;
type Fold = RowFold<Row, DomainEvent>;

/** The folds of a projection by event type, without those that are ignored. */
export function foldsOf(projection: AnyProjection): ReadonlyMap<string, Fold> {
  const entries = Object.entries(projection.folds as Record<string, Fold | 'ignored'>);
  return new Map(entries.filter((entry): entry is [string, Fold] => entry[1] !== 'ignored'));
}

/**
 * The rows that a projection must have of these events: one event after the other, one row after the other, and
 * nothing shared with the follower that wrote them. A key whose row is undefined was removed again.
 */
export function refold(projection: AnyProjection, events: Iterable<Recorded>): Map<string, Row | undefined> {
  const folds = foldsOf(projection);
  const rows = new Map<string, Row | undefined>();
  for (const event of events) {
    const fold = folds.get(event.type);
    if (!fold) continue;
    for (const key of fold.keys(event)) rows.set(key, fold.fold(rows.get(key), event, key));
  }
  return rows;
}
