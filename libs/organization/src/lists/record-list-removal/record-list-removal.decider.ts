import { type CommandDefinition, accept, refuse, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { ListEntryEvent } from '../list-entry.events.js';
import { type ListEntryState, listEntryStream } from '../list-entry.state.js';

export type RecordListRemoval = Extract<ListEntryEvent, { type: 'ListEntryRemoved' }>['data'];

/** The issuer took the row off, or a document shows that it never belonged there. The row stays on record as removed. */
export const recordListRemoval: CommandDefinition<
  RecordListRemoval,
  ListEntryState,
  ListEntryEvent,
  LegalContext
> = {
  name: 'recordListRemoval',
  zh: '登记名单移出',
  en: 'Record the removal of a list row',
  category: listEntryStream.category,
  creates: false,
  roles: ['credit-officer', 'section-head'],
  restsOn: () => ['SZ-list-1'],
  guard: (state) => when(state.status !== 'listed', 'list-entry.not-listed'),
  decide: (payload, _state, { today }) =>
    payload.issuedOn > today
      ? refuse('entry.in-the-future')
      : accept([{ type: 'ListEntryRemoved', data: payload }], 'SZ-list-1'),
};
