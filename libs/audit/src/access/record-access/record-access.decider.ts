import { type CommandDefinition, type Sealed, accept } from '@shouzheng/kernel';
import { type LegalContext, ROLES } from '@shouzheng/law/contract';
import type { AccessEvent, OPENED_KINDS } from '../access.events.js';
import { type AccessState, accessStream } from '../access.state.js';

export interface RecordAccess {
  readonly subject: string;
  readonly kind: (typeof OPENED_KINDS)[number];
  readonly detail?: string;
  readonly reason?: Sealed;
  readonly at: string;
}

/** The system writes it down while a person looks: the person is the actor, so every role may be one. */
export const recordAccess: CommandDefinition<RecordAccess, AccessState, AccessEvent, LegalContext> = {
  name: 'recordAccess',
  zh: '记录查阅',
  en: 'Record an opening',
  category: accessStream.category,
  creates: true,
  roles: Object.keys(ROLES),
  guard: () => [],
  decide: (payload) => accept([{ type: 'RecordOpened', data: payload }]),
};
