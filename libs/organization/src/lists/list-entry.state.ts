import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type ListEntryEvent, listEntryEvents } from './list-entry.events.js';

export interface ListEntryState {
  readonly status: 'none' | 'listed' | 'removed';
}

/** A list row has no place: lists are nationwide, and no list row is anybody's case. */
export const listEntryStream: StreamDefinition<ListEntryState, ListEntryEvent> = {
  category: 'list-entry',
  events: listEntryEvents,
  initial: { status: 'none' },
  region: () => undefined,
  evolve(_state: ListEntryState, event: Recorded<ListEntryEvent>): ListEntryState {
    switch (event.type) {
      case 'ListEntryRecorded':
        return { status: 'listed' };
      case 'ListEntryRemoved':
        return { status: 'removed' };
    }
  },
};
