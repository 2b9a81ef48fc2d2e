import type { EventOf, Instant, Recorded } from '@shouzheng/kernel';
import type { z } from 'zod';
import type {
  CONFISCATED_PARTIES,
  HEARING_OUTCOMES,
  confiscationEvents,
  valuedItemSchema,
} from './confiscation.events.js';
import type { remediesSchema } from '../decision.events.js';

export type ConfiscationEvent = EventOf<(typeof confiscationEvents)[number]>;
export type ValuedItem = z.infer<typeof valuedItemSchema>;

/** What the party is to lose, in fen. */
export interface Valued {
  readonly gainFen: number;
  readonly items: readonly ValuedItem[];
}

/** Confiscation on its way: proposal, notice, defence, hearing, review, decision. */
export interface Confiscation extends Valued {
  readonly party: (typeof CONFISCATED_PARTIES)[number];
  readonly proposer: string;
  readonly at: Instant;
  readonly notice?: {
    readonly docNo: string;
    readonly servedOn: string;
    readonly hearingRight: boolean;
    readonly at: Instant;
  };
  readonly defence?: { readonly way: string; readonly receiptNo: string; readonly at: Instant };
  readonly defenceReviewedAt?: Instant;
  readonly hearing?: {
    readonly receiptNo: string;
    readonly requestedAt: Instant;
    readonly chair?: string;
    readonly heldOn?: string;
    readonly scheduledAt?: Instant;
    readonly outcome?: (typeof HEARING_OUTCOMES)[number];
    readonly heldAt?: Instant;
  };
  readonly review?: { readonly person: string; readonly passed: boolean; readonly at: Instant };
  readonly droppedAt?: Instant;
  readonly decided?: {
    readonly eventId: string;
    readonly docNo: string;
    readonly decidedOn: string;
    readonly fen: number;
    readonly remedies: z.infer<typeof remediesSchema>;
    readonly at: Instant;
  };
}

export const fenOf = ({ gainFen, items }: Valued): number =>
  items.reduce((sum, { valueFen, quantity }) => sum + valueFen * quantity, gainFen);

/** Whether it was opened and has come to no end yet. */
export const isUnderWay = (confiscation: Confiscation | undefined): boolean =>
  confiscation !== undefined && confiscation.decided === undefined && confiscation.droppedAt === undefined;

/** The fold over the confiscation of a case; the case's own fold calls it. */
export function evolveConfiscation(
  before: Confiscation | undefined,
  event: Recorded<ConfiscationEvent>,
): Confiscation | undefined {
  const at = event.meta.occurredAt;
  if (event.type === 'ConfiscationOpened') {
    const { gainFen, items, party, person } = event.data;
    return { gainFen, items, party, proposer: person, at };
  }
  return before && stepped(before, event, at);
}

/** What the party says afterwards no review has seen: it is reviewed again. */
function unreviewed({ review: _seenBefore, ...state }: Confiscation): Confiscation {
  return state;
}

function stepped(
  state: Confiscation,
  event: Recorded<Exclude<ConfiscationEvent, { type: 'ConfiscationOpened' }>>,
  at: Instant,
): Confiscation {
  const { hearing } = state;
  switch (event.type) {
    case 'ConfiscationNoticeServed': {
      const { docNo, servedOn, hearingRight } = event.data;
      return { ...state, notice: { docNo, servedOn, hearingRight, at } };
    }
    case 'ConfiscationDefenceSubmitted': {
      const { way, receiptNo } = event.data;
      return { ...unreviewed(state), defence: { way, receiptNo, at } };
    }
    case 'ConfiscationDefenceReviewed': {
      const { gainFen, items } = event.data;
      return { ...state, gainFen, items, defenceReviewedAt: at };
    }
    case 'ConfiscationHearingRequested':
      return { ...unreviewed(state), hearing: { receiptNo: event.data.receiptNo, requestedAt: at } };
    case 'ConfiscationHearingScheduled': {
      const { chair, heldOn } = event.data;
      return hearing
        ? { ...state, hearing: { ...hearing, chair: chair.person, heldOn, scheduledAt: at } }
        : state;
    }
    case 'ConfiscationHearingHeld':
      return hearing ? { ...state, hearing: { ...hearing, outcome: event.data.outcome, heldAt: at } } : state;
    case 'ConfiscationReviewed': {
      const { person, passed } = event.data;
      return { ...state, review: { person, passed, at } };
    }
    case 'ConfiscationDropped':
      return { ...state, droppedAt: at };
    case 'ConfiscationDecided': {
      const { docNo, decidedOn, fen, remedies, gainFen, items } = event.data;
      return {
        ...state,
        gainFen,
        items,
        decided: { eventId: event.eventId, docNo, decidedOn, fen, remedies, at },
      };
    }
  }
}
