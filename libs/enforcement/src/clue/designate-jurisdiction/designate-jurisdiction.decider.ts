import { type Decision, accept, refuse, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { type ClueCommand, clueCommand, clueMustBe } from '../clue-command.decider.js';
import type { ClueEvent, DESIGNATION_REASONS } from '../clue.events.js';
import { type ClueState, isAboutRegistered } from '../clue.state.js';

type Reason = (typeof DESIGNATION_REASONS)[number];

export interface EscalateJurisdiction {
  readonly reason: Reason;
}

export interface DesignateJurisdiction {
  readonly to: string;
  readonly reason: Reason;
}

/** Only an organ above the counties moves a clue: the city, over its own (Order 77 Arts 4 and 5; 行政处罚法 Art 25). */
const SUPERIOR = {
  roles: ['organ-head'],
  jurisdiction: 'in-charge-or-above',
  guard: (state: ClueState, context: LegalContext) => [
    ...clueMustBe(state, 'received', 'verified', 'proposed'),
    ...when(context.regions.isCountyLevel(context.actor.organ), 'clue.superior-only'),
  ],
} as const satisfies Partial<ClueCommand<unknown>>;

export const escalateJurisdiction = clueCommand<EscalateJurisdiction>({
  name: 'escalateJurisdiction',
  zh: '提级管辖',
  en: 'Take over jurisdiction',
  ...SUPERIOR,
  decide: ({ reason }, state, context) => moved('escalated', context.actor.organ, reason, state, context),
});

export const designateJurisdiction = clueCommand<DesignateJurisdiction>({
  name: 'designateJurisdiction',
  zh: '指定管辖',
  en: 'Designate jurisdiction',
  ...SUPERIOR,
  decide({ to, reason }, state, context) {
    const below = context.regions.isCountyLevel(to) && context.regions.within(to, context.actor.organ);
    if (!below) return refuse('clue.place-outside-jurisdiction', { region: to });
    return moved('designated', to, reason, state, context);
  },
});

function moved(
  kind: 'escalated' | 'designated',
  to: string,
  reason: Reason,
  state: ClueState,
  context: LegalContext,
): Decision<ClueEvent> {
  const from = state.organ ?? '';
  if (from === to) return refuse('clue.already-there', { region: to });
  const ofIllegal = reason === 'several-counties' ? 'O77-4' : 'O77-5';
  const basis = isAboutRegistered(state) ? 'APL-25' : ofIllegal;
  const data = { kind, by: context.actor.organ, from, to, reason };
  return accept([{ type: 'JurisdictionDesignated', data }], basis);
}
