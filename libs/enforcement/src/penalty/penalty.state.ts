import type { EventOf, Instant, Recorded } from '@shouzheng/kernel';
import type { CaseEvent } from '../case/case.events.js';
import type { z } from 'zod';
import type { remediesSchema } from '../case/decision.events.js';
import type { DecisionKind, PENALTY_PROCEDURES, Violation } from './penalty-codes.events.js';
import type { PenaltyCaseFiled, PenaltyItem } from './penalty-decision.events.js';

type Remedies = z.infer<typeof remediesSchema>;

/** A decision of the case, whatever its kind, as all that follows it needs it. */
export interface Decision {
  readonly eventId: string;
  readonly kind: DecisionKind;
  readonly docNo: string;
  readonly decidedOn: string;
  readonly at: Instant;
  readonly remedies: Remedies;
  readonly items: readonly PenaltyItem[];
  /** Reconsideration comes before the suit (REC 23). */
  readonly reviewFirst: boolean;
  readonly status: 'standing' | 'changed' | 'annulled';
  readonly annulled?: { readonly procedureOnly: boolean; readonly on: string };
}

/** What only a case about a registered organization has. */
export interface PenaltyState {
  readonly organization: string;
  readonly violation: Violation;
  readonly grave: boolean;
  readonly procedure: (typeof PENALTY_PROCEDURES)[number];
}

type PenaltyEvent = EventOf<typeof PenaltyCaseFiled>;

/** The fold of what belongs to penalty cases alone. */
export function evolvePenalty(
  _state: PenaltyState | undefined,
  event: Recorded<PenaltyEvent>,
): PenaltyState | undefined {
  switch (event.type) {
    case 'PenaltyCaseFiled': {
      const { organization, violation, grave, procedure } = event.data;
      return { organization, violation, grave, procedure };
    }
  }
}

export type Decisions = Readonly<Record<string, Decision>>;

/** The fold over the decisions of a case of either kind; every other event leaves them as they are. */
export function evolveDecisions(decisions: Decisions, event: Recorded<CaseEvent>): Decisions {
  const at = event.meta.occurredAt;
  const made = (kind: DecisionKind, data: DecisionData, items: readonly PenaltyItem[]): Decisions => ({
    ...decisions,
    [event.eventId]: {
      eventId: event.eventId,
      kind,
      docNo: data.docNo,
      decidedOn: data.decidedOn,
      at,
      remedies: data.remedies,
      items,
      reviewFirst: data.reviewFirst ?? false,
      status: 'standing',
    },
  });
  if (event.type === 'BanDecided') return made('ban', event.data, []);
  if (event.type === 'PenaltyDecided') return made('penalty', event.data, event.data.items);
  if (event.type === 'NoPenaltyDecided') return made('no-penalty', event.data, []);
  if (event.type === 'BanRevoked') {
    const { ofEventId, revokedOn } = event.data;
    return changed(decisions, ofEventId, {
      status: 'annulled',
      annulled: { procedureOnly: false, on: revokedOn },
    });
  }
  if (event.type === 'DecisionAnnulled') {
    const { ofEventId, procedureOnly, annulledOn } = event.data;
    return changed(decisions, ofEventId, { status: 'annulled', annulled: { procedureOnly, on: annulledOn } });
  }
  if (event.type === 'DecisionChanged') {
    const { ofEventId, items } = event.data;
    return changed(decisions, ofEventId, { status: 'changed', items });
  }
  return decisions;
}

interface DecisionData {
  readonly docNo: string;
  readonly decidedOn: string;
  readonly remedies: Remedies;
  readonly reviewFirst?: boolean;
}

function changed(decisions: Decisions, id: string, change: Partial<Decision>): Decisions {
  const decision = decisions[id];
  return decision ? { ...decisions, [id]: { ...decision, ...change } } : decisions;
}
