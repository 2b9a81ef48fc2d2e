import { type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { EXISTING, legalMustBe, organizationCommand, registrarHere } from '../conditions.decider.js';
import type { CreditSeverity } from '../credit/credit.events.js';
import { ruleOfGround, stopEntry } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { BarredAct, EffectItem } from './penalty-effect.events.js';
import { repeatedGround } from './repeated-penalties.decider.js';
import { type PenaltyFacts, type Wanted, takeBack, wantedEffects } from './wanted-effects.decider.js';

export interface ApplyPenaltyEffect extends PenaltyFacts {
  readonly violation: string;
  readonly creditSeverity: CreditSeverity;
}

const RULE_OF_KIND: Readonly<Record<string, string>> = {
  warning: 'APL-9',
  suspension: 'APL-9',
  revocation: 'CIV-72',
  verification: 'O82-28',
};

/** Rules that the effects rest on, those in force on the day of the act. */
function basisOf(effects: readonly Pick<Wanted, 'key'>[], context: LegalContext): string[] {
  const rules = effects.map(({ key }) => {
    const [kind = '', ...rest] = key.split(':');
    if (kind === 'listing') return ruleOfGround(rest[0] as Parameters<typeof ruleOfGround>[0]);
    return kind === 'restriction' ? (rest[1] ?? '') : (RULE_OF_KIND[kind] ?? '');
  });
  const known = [...new Set(rules)].filter((rule) => context.law.rule(rule, context.occurredOn));
  return ['SZ-effect-1', ...known];
}

/** A suspension has its last day: of one without, a person has to ask, and nothing is assumed. */
const suspensionWithoutEnd = (items: readonly EffectItem[]): readonly Refusal[] =>
  when(
    items.some(({ kind, to }) => kind === 'SUSPEND' && to === undefined),
    'penalty-effect.suspension-without-end',
  );

const link = ({ key, id }: Pick<Wanted, 'key' | 'id'>): { key: string; id: string } => ({ key, id });

/**
 * Everything that follows from a penalty decision in the organization's record, in one act: warning, suspension,
 * revocation, proposed listings, verification rating, restrictions that are due. Once for each decision. The five days to
 * enter it run in the case, where the decision was served, and nowhere twice.
 */
export const applyPenaltyEffect = organizationCommand<ApplyPenaltyEffect>({
  name: 'applyPenaltyEffect',
  zh: '落实处罚决定的后续影响',
  en: 'Apply what follows from a penalty',
  roles: ['system'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, context) {
    const { ofEventId, caseId, documentNumber, violation, creditSeverity, effectiveOn, items } = payload;
    const known = state.effects[ofEventId];
    const refused = refuseAll([
      ...when(known?.status === 'applied', 'penalty-effect.already-applied'),
      // Also where the annulment came first: then nothing follows any more.
      ...when(known?.status === 'withdrawn', 'penalty-effect.already-withdrawn'),
      ...suspensionWithoutEnd(items),
    ]);
    if (refused) return refused;
    const effects = wantedEffects(payload, state, context);
    const decision = { ofEventId, on: effectiveOn, items };
    return accept<OrganizationEvent>(
      [
        {
          type: 'PenaltyEffectApplied',
          data: {
            ofEventId,
            caseId,
            documentNumber,
            violation,
            items: [...items],
            creditSeverity,
            effectiveOn,
            effects: effects.map(link),
          },
        },
        ...effects.flatMap(({ events }) => events),
        ...repeatedGround(state, context, decision),
      ],
      ...basisOf(effects, context),
    );
  },
});

export interface WithdrawPenaltyEffect {
  readonly ofEventId: string;
  /** Document that annuls the decision. */
  readonly documentNumber: string;
  /** Article of the annulment: `APL-75`, `REC-64`, `LIT-70`. */
  readonly basis: string;
  readonly withdrawnOn: string;
  /** What is not decided again about this organization (REC 64; LIT 71). */
  readonly barredAct?: BarredAct;
}

/**
 * The decision is annulled: each effect is taken back. It is recorded even where nothing had followed, so that nothing
 * follows later. A deregistered organization keeps its end, and what stood beside it is taken back all the same.
 */
export const withdrawPenaltyEffect = organizationCommand<WithdrawPenaltyEffect>({
  name: 'withdrawPenaltyEffect',
  zh: '撤回处罚决定的后续影响',
  en: 'Take back what followed from a penalty',
  roles: ['system'],
  guard: (state, context) => registrarHere(state, context),
  decide({ ofEventId, documentNumber, basis, withdrawnOn, barredAct }, state, context) {
    const known = state.effects[ofEventId];
    if (known?.status === 'withdrawn') return refuse('penalty-effect.already-withdrawn');
    const why = { cause: 'annulled', documentNumber } as const;
    const links = known?.effects ?? [];
    const fallen = { ofEventId, on: withdrawnOn, items: [] };
    return accept<OrganizationEvent>(
      [
        ...links.flatMap((effect) => takeBack(effect, state, context, why)),
        ...repeatedGround(state, context, fallen, why),
        ...stopEntry(state, context, ofEventId),
        {
          type: 'PenaltyEffectWithdrawn',
          data: { ofEventId, documentNumber, basis, withdrawnOn, ...(barredAct ? { barredAct } : {}) },
        },
      ],
      ...annulmentBasis(basis, context),
    );
  },
});

const annulmentBasis = (basis: string, { law, occurredOn }: LegalContext): string[] => [
  'SZ-effect-1',
  ...(law.rule(basis, occurredOn) ? [basis] : []),
];

export interface ChangePenaltyEffect {
  readonly ofEventId: string;
  readonly documentNumber: string;
  readonly basis: string;
  readonly items: readonly EffectItem[];
  readonly creditSeverity?: CreditSeverity;
  readonly changedOn: string;
}

/** The decision stands with other items: what no longer follows is taken back, what is new follows, the rest stays. */
export const changePenaltyEffect = organizationCommand<ChangePenaltyEffect>({
  name: 'changePenaltyEffect',
  zh: '变更处罚决定的后续影响',
  en: 'Change what follows from a penalty',
  roles: ['system'],
  guard: (state, context) => registrarHere(state, context),
  decide({ ofEventId, documentNumber, basis, items, creditSeverity, changedOn }, state, context) {
    const known = state.effects[ofEventId];
    if (!known) return refuse('penalty-effect.not-applied');
    if (known.status === 'withdrawn') return refuse('penalty-effect.already-withdrawn');
    const refused = refuseAll(suspensionWithoutEnd(items));
    if (refused) return refused;
    const { caseId, effectiveOn } = known;
    const facts = { ofEventId, caseId, documentNumber, items, decidedOn: changedOn, effectiveOn };
    const wanted = wantedEffects(facts, state, context);
    const gone = known.effects.filter(({ key }) => !wanted.some((one) => one.key === key));
    // Of a body that has ended only what followed can be taken back: nothing new follows.
    const fresh =
      state.legal === 'Deregistered'
        ? []
        : wanted.filter(({ key }) => !known.effects.some((one) => one.key === key));
    const kept = known.effects.filter((one) => !gone.includes(one));
    const why = { cause: 'changed', documentNumber } as const;
    const decision = { ofEventId, on: effectiveOn, items };
    return accept<OrganizationEvent>(
      [
        ...gone.flatMap((effect) => takeBack(effect, state, context, why)),
        ...fresh.flatMap(({ events }) => events),
        ...repeatedGround(state, context, decision, why),
        {
          type: 'PenaltyEffectChanged',
          data: {
            ofEventId,
            documentNumber,
            basis,
            items: [...items],
            ...(creditSeverity ? { creditSeverity } : {}),
            changedOn,
            effects: [...kept, ...fresh.map(link)],
          },
        },
      ],
      ...new Set([...annulmentBasis(basis, context), ...basisOf(fresh, context)]),
    );
  },
});
