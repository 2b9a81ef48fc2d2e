import { type Decision, isRefused } from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { CaseEvent } from './case.events.js';
import type { CaseState } from './case.state.js';

/** Internal terms that keep a case from being forgotten once its own clock has ended (SZ-watch-1). */
export const CLOSING_TERM = 'closing';
export const ARCHIVE_TERM = 'archive';
export const REDECISION_TERM = 'redecision';

/** What an act means for the end of its case. */
type Turn = 'over' | 'open-again' | 'dealt-with' | 'closed' | 'archived';
type Turns = {
  readonly [E in CaseEvent as E['type']]?: (data: E['data'], state: CaseState) => Turn | undefined;
};

const over = (): Turn => 'over';
const dealtWith = (): Turn => 'dealt-with';
const closed = (): Turn => 'closed';

/** Events that turn a case; every other leaves its end as far away as it was. */
const TURNS: Turns = {
  BanAnnounced: over,
  SelfDissolved: over,
  RegistrationGuided: over,
  CaseTransferred: over,
  NotIllegalConcluded: over,
  CaseTerminated: over,
  ExecutionEnded: ({ outcome }, { kind }) =>
    kind === 'penalty' && outcome !== 'annulled' ? 'over' : undefined,
  DecisionServed: ({ ofKind }) => (ofKind === 'no-penalty' ? 'over' : undefined),
  DecisionAnnulled({ ofKind, procedureOnly }, { kind, status }) {
    if (kind !== 'penalty' || status !== 'decided') return undefined;
    return ofKind === 'penalty' && procedureOnly ? 'open-again' : 'over';
  },
  BanRevoked: ({ reopens }) => (reopens ? 'open-again' : undefined),
  BanDecided: dealtWith,
  PenaltyDecided: dealtWith,
  NoPenaltyDecided: dealtWith,
  CaseClosed: closed,
  PenaltyCaseClosed: closed,
  CaseArchived: () => 'archived',
};

function turnOf({ type, data }: CaseEvent, state: CaseState): Turn | undefined {
  const turn = TURNS[type] as ((data: unknown, state: CaseState) => Turn | undefined) | undefined;
  return turn?.(data, state);
}

function termsOf(turn: Turn, state: CaseState, { law, occurredOn }: LegalContext): readonly CaseEvent[] {
  const { organ = '', terms } = state;
  const started = (
    term: string,
    timer: 'case-closing' | 'case-archive' | 'case-redecision',
    role: string,
  ): readonly CaseEvent[] =>
    terms[term]?.status === 'running'
      ? []
      : [startTerm(term, law.deadline(timer, occurredOn), { role, organ })];
  const met = (term: string): readonly CaseEvent[] => meetTerm(terms, term, occurredOn);
  switch (turn) {
    case 'over':
      return [...met(REDECISION_TERM), ...started(CLOSING_TERM, 'case-closing', 'organ-head')];
    case 'open-again':
      return [...met(CLOSING_TERM), ...started(REDECISION_TERM, 'case-redecision', 'section-head')];
    case 'dealt-with':
      return [...met(REDECISION_TERM), ...met(CLOSING_TERM)];
    case 'closed':
      return [...met(CLOSING_TERM), ...started(ARCHIVE_TERM, 'case-archive', 'officer')];
    case 'archived':
      return met(ARCHIVE_TERM);
  }
}

const RULES: Readonly<Record<Turn, readonly string[]>> = {
  over: ['SZ-closing-1'],
  'open-again': ['SZ-redecision-1'],
  'dealt-with': [],
  closed: ['SZ-closing-2'],
  archived: [],
};

/**
 * The same decision with the terms of the end of the case: whatever act ends it starts fifteen working days to close it,
 * closing starts thirty days to archive it, and an annulment that opens it again gives it a new clock.
 */
export function withClosingTerms(
  decision: Decision<CaseEvent>,
  state: CaseState,
  context: LegalContext,
): Decision<CaseEvent> {
  if (isRefused(decision)) return decision;
  const turn = decision.events.map((event) => turnOf(event, state)).find((one) => one !== undefined);
  if (turn === undefined) return decision;
  const terms = termsOf(turn, state, context);
  if (terms.length === 0) return decision;
  const basis = [...new Set([...decision.basis, ...RULES[turn]])];
  return { ...decision, events: [...decision.events, ...terms], basis };
}
