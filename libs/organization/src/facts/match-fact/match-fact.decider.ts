import { type CommandDefinition, accept, refuse, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { organizationStream } from '../../registry/organization.state.js';
import type { DISMISSAL_REASONS, UnmatchedFactEvent } from '../unmatched-fact.events.js';
import { type UnmatchedFactState, unmatchedFactStream } from '../unmatched-fact.state.js';

type FactCommand<P> = CommandDefinition<P, UnmatchedFactState, UnmatchedFactEvent, LegalContext>;

const ROLES = ['credit-officer', 'registration-clerk', 'section-head'] as const;

export interface MatchFact {
  /** Stream of the organization. */
  readonly organization: string;
}

/** A person says which organization a published fact is about; a policy then puts it there. */
export const matchFact: FactCommand<MatchFact> = {
  name: 'matchFact',
  zh: '匹配外部事实',
  en: 'Match a fact to its organization',
  category: unmatchedFactStream.category,
  creates: false,
  roles: ROLES,
  reads: ({ organization }) => [{ category: organizationStream.category, id: organization }],
  restsOn: () => ['SZ-import-1'],
  guard: (state) => when(state.status !== 'open', 'fact.not-open'),
  decide({ organization }, { fact }, context) {
    if (!fact || !context.folded(organizationStream, organization))
      return refuse('fact.no-such-organization');
    return accept([{ type: 'FactMatched', data: { organization, fact } }], 'SZ-import-1');
  },
};

export interface DismissFact {
  readonly reason: (typeof DISMISSAL_REASONS)[number];
}

/** The fact is about nobody in the register: it stays on record and leaves the list of what is to be matched. */
export const dismissFact: FactCommand<DismissFact> = {
  name: 'dismissFact',
  zh: '外部事实不予匹配',
  en: 'Dismiss a fact to be matched',
  category: unmatchedFactStream.category,
  creates: false,
  roles: ROLES,
  restsOn: () => ['SZ-import-1'],
  guard: (state) => when(state.status !== 'open', 'fact.not-open'),
  decide: (payload) => accept([{ type: 'FactDismissed', data: payload }], 'SZ-import-1'),
};
