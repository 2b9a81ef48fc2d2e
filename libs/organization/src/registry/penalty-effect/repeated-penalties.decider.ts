import type { LegalContext } from '@shouzheng/law/contract';
import { inHand, isOpen, listingProposal, withdrawListing } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { EffectItem } from './penalty-effect.events.js';
import { type Withdrawal, isSmallPenalty } from './wanted-effects.decider.js';

/** A warning or small fine, by the decision that imposed it. */
export interface SmallPenalty {
  readonly ref: string;
  readonly on: string;
}

/** Every one that stands; of one decision only one. */
export function smallPenalties(state: OrganizationState, context: LegalContext): readonly SmallPenalty[] {
  const all = [
    ...state.warnings.map(({ ofEventId, documentNumber, since }) => ({
      ref: ofEventId ?? documentNumber,
      on: since,
    })),
    ...Object.values(state.effects)
      .filter(({ status, items }) => status === 'applied' && isSmallPenalty(items, context))
      .map(({ ofEventId, effectiveOn }) => ({ ref: ofEventId, on: effectiveOn })),
  ];
  return [...new Map(all.map((one) => [one.ref, one])).values()];
}

/** Two within three years (Order 60 Art 15 item 5); the later of the last such two. */
export function lastOfRepeated(
  penalties: readonly SmallPenalty[],
  { law }: LegalContext,
): SmallPenalty | undefined {
  const inOrder = [...penalties].sort((a, b) => (a.on < b.on ? -1 : 1));
  return inOrder.findLast((later, n) => {
    const earlier = inOrder[n - 1];
    return earlier !== undefined && later.on <= law.deadline('repeated-small-penalties', earlier.on).dueOn;
  });
}

/** What the ground of repeated small penalties becomes when one decision comes, changes or falls. */
export function repeatedGround(
  state: OrganizationState,
  context: LegalContext,
  decision: { readonly ofEventId: string; readonly on: string; readonly items: readonly EffectItem[] },
  why?: Withdrawal,
): readonly OrganizationEvent[] {
  const { ofEventId, on, items } = decision;
  const others = smallPenalties(state, context).filter(({ ref }) => ref !== ofEventId);
  const isSmall = isSmallPenalty(items, context);
  const last = lastOfRepeated(isSmall ? [...others, { ref: ofEventId, on }] : others, context);
  if (last) {
    // Only a further penalty proposes; one that falls proposes nothing, and neither does one of a body that has ended.
    const proposes = isSmall && state.legal !== 'Deregistered' && !inHand(state, 'REPEATED_SMALL_PENALTY');
    if (!proposes) return [];
    const origin = { cause: 'penalty', ofEventId: last.ref } as const;
    return [listingProposal(context.id('listing:REPEATED'), 'REPEATED_SMALL_PENALTY', origin)];
  }
  if (!why) return [];
  return Object.values(state.credit.procedures)
    .filter((one) => one.ground === 'REPEATED_SMALL_PENALTY' && one.ofEventId !== undefined && isOpen(one))
    .flatMap(({ listingId }) => withdrawListing(state, context, listingId, why));
}
