import { type CommandDefinition, accept } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { ListEntryEvent } from '../list-entry.events.js';
import { type ListEntryState, listEntryStream } from '../list-entry.state.js';

export type RecordListEntry = Omit<
  Extract<ListEntryEvent, { type: 'ListEntryRecorded' }>['data'],
  'removable'
>;

/** Takes a row of a published list on record (SZ-list-1). The key is (name, kind, batch, issuer), never the name. */
export const recordListEntry: CommandDefinition<
  RecordListEntry,
  ListEntryState,
  ListEntryEvent,
  LegalContext
> = {
  name: 'recordListEntry',
  zh: '载入公布名单',
  en: 'Record a row of a published list',
  category: listEntryStream.category,
  creates: true,
  roles: ['system'],
  guard: () => [],
  decide: (payload) =>
    accept(
      [{ type: 'ListEntryRecorded', data: { ...payload, removable: true } }],
      'SZ-import-1',
      'SZ-list-1',
    ),
};
