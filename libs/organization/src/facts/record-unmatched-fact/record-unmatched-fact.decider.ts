import { type CommandDefinition, accept, claiming } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { factClaim } from '../../registry/record-import/record-import.decider.js';
import type { UnmatchedFact, UnmatchedFactEvent } from '../unmatched-fact.events.js';
import { type UnmatchedFactState, unmatchedFactStream } from '../unmatched-fact.state.js';

/** A row without a code whose name and registrar do not agree to exactly one register entry. */
export const recordUnmatchedFact: CommandDefinition<
  UnmatchedFact,
  UnmatchedFactState,
  UnmatchedFactEvent,
  LegalContext
> = {
  name: 'recordUnmatchedFact',
  zh: '载入待匹配事实',
  en: 'Record a fact to be matched',
  category: unmatchedFactStream.category,
  creates: true,
  roles: ['system'],
  guard: () => [],
  decide: (payload) =>
    claiming(
      accept<UnmatchedFactEvent>([{ type: 'FactUnmatched', data: payload }], 'SZ-import-1'),
      factClaim(payload.fact.factId),
    ),
};
