import type { Recorded } from '@shouzheng/kernel';
import type { CreditSeverity } from '../credit/credit.events.js';
import type { BarredAct, EffectItem, PenaltyEffectEvent, REVOCATION_KINDS } from './penalty-effect.events.js';

/** What followed from one penalty decision, as it stands. */
export interface PenaltyEffect {
  readonly ofEventId: string;
  readonly status: 'applied' | 'withdrawn';
  readonly caseId: string;
  readonly documentNumber: string;
  readonly items: readonly EffectItem[];
  readonly creditSeverity: CreditSeverity;
  readonly effectiveOn: string;
  readonly effects: readonly { readonly key: string; readonly id: string }[];
  /** Of a decision annulled on its merits: what is not decided again. */
  readonly barredAct?: BarredAct;
}

export interface Revocation {
  readonly revocationId: string;
  readonly kind: (typeof REVOCATION_KINDS)[number];
  readonly documentNumber: string;
  readonly decidedOn: string;
  readonly ofEventId?: string;
}

export interface RestrictionDueState {
  readonly dueId: string;
  readonly ofEventId: string;
  readonly rule: 'FND-23' | 'CHA-112';
  readonly status: 'due' | 'noted' | 'withdrawn';
  /** Stream of the restriction that answered it. */
  readonly restriction?: string;
}

export interface Warning {
  readonly documentNumber: string;
  readonly since: string;
  readonly ofEventId?: string;
}

export interface PenaltyEffects {
  readonly effects: Readonly<Record<string, PenaltyEffect>>;
  readonly warnings: readonly Warning[];
  /** Those that stand. */
  readonly revocations: readonly Revocation[];
  readonly restrictionsDue: Readonly<Record<string, RestrictionDueState>>;
}

/** Of a decision of which only its end was ever heard. */
const UNKNOWN = { caseId: '', items: [], creditSeverity: 'minor', effectiveOn: '', effects: [] } as const;

export function evolvePenaltyEffect<S extends PenaltyEffects>(
  state: S,
  event: Recorded<PenaltyEffectEvent>,
): S {
  switch (event.type) {
    case 'PenaltyEffectApplied': {
      const { ofEventId, caseId, documentNumber, items, creditSeverity, effectiveOn, effects } = event.data;
      return withEffect(state, {
        ofEventId,
        status: 'applied',
        caseId,
        documentNumber,
        items,
        creditSeverity,
        effectiveOn,
        effects,
      });
    }
    case 'PenaltyEffectChanged': {
      const { ofEventId, items, effects, creditSeverity } = event.data;
      const known = state.effects[ofEventId];
      if (!known) return state;
      const changed = { ...known, items, effects };
      return withEffect(state, creditSeverity ? { ...changed, creditSeverity } : changed);
    }
    case 'PenaltyEffectWithdrawn': {
      const { ofEventId, documentNumber, barredAct } = event.data;
      const known = state.effects[ofEventId] ?? { ...UNKNOWN, ofEventId, documentNumber };
      return withEffect(state, { ...known, status: 'withdrawn', ...(barredAct ? { barredAct } : {}) });
    }
    case 'OrganizationWarningWithdrawn': {
      const warnings = state.warnings.filter(({ ofEventId }) => ofEventId !== event.data.ofEventId);
      return { ...state, warnings };
    }
    case 'RegistrationRevoked': {
      const { revocationId, kind, documentNumber, decidedOn, ofEventId } = event.data;
      const origin = ofEventId === undefined ? {} : { ofEventId };
      const revocation = { revocationId, kind, documentNumber, decidedOn, ...origin };
      return { ...state, revocations: [...state.revocations, revocation] };
    }
    case 'RevocationWithdrawn': {
      const { revocationId } = event.data;
      return { ...state, revocations: state.revocations.filter((one) => one.revocationId !== revocationId) };
    }
    case 'RestrictionDue': {
      const { dueId, ofEventId, rule } = event.data;
      return withDue(state, { dueId, ofEventId, rule, status: 'due' });
    }
    case 'RestrictionDueWithdrawn': {
      const due = state.restrictionsDue[event.data.dueId];
      return due ? withDue(state, { ...due, status: 'withdrawn' }) : state;
    }
    case 'RestrictionNoted': {
      const { dueId, restriction } = event.data;
      const due = state.restrictionsDue[dueId];
      return due ? withDue(state, { ...due, status: 'noted', restriction }) : state;
    }
  }
}

const withEffect = <S extends PenaltyEffects>(state: S, effect: PenaltyEffect): S => ({
  ...state,
  effects: { ...state.effects, [effect.ofEventId]: effect },
});

const withDue = <S extends PenaltyEffects>(state: S, due: RestrictionDueState): S => ({
  ...state,
  restrictionsDue: { ...state.restrictionsDue, [due.dueId]: due },
});
