import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import { type Office, type RestrictionEvent, restrictionEvents } from './restriction.events.js';

export interface RestrictionState {
  readonly status: 'none' | 'restricted' | 'ended';
  readonly personKey: string;
  readonly office?: Office;
  readonly organization: string;
  readonly organ?: string;
  readonly from: string;
  readonly to: string;
  readonly terms: Terms;
}

export const restrictionStream: StreamDefinition<RestrictionState, RestrictionEvent> = {
  category: 'restriction',
  events: restrictionEvents,
  initial: { status: 'none', personKey: '', organization: '', from: '', to: '', terms: {} },
  region: ({ organ }) => organ,
  evolve(state: RestrictionState, event: Recorded<RestrictionEvent>): RestrictionState {
    switch (event.type) {
      case 'PersonRestricted': {
        const { personKey, office, organization, organ, from, to } = event.data;
        return { ...state, status: 'restricted', personKey, office, organization, organ, from, to };
      }
      case 'RestrictionEnded':
        return { ...state, status: 'ended' };
      case 'TermStarted':
      case 'TermMet':
      case 'TermMissed':
      case 'TermPaused':
      case 'TermResumed':
      case 'DeadlineRecomputed':
        return { ...state, terms: evolveTerms(state.terms, event) };
    }
  },
};

const FOUNDATION: readonly Office[] = ['chair', 'vice-chair', 'secretary-general'];

/**
 * Whether a restriction bars its person from an office: what officer changes ask. FND 23 bars from the offices of a
 * foundation; CHA 112 from managing a charity, whatever the office is called.
 * @param post the office that is taken up, and what kind of body it is in
 * @param on civil date on which it is taken up
 */
export function barsOffice(
  restriction: Pick<RestrictionState, 'status' | 'office' | 'from' | 'to'>,
  post: { readonly office: Office | 'other'; readonly foundation: boolean; readonly charity: boolean },
  on: string,
): boolean {
  const { status, office, from, to } = restriction;
  if (status !== 'restricted' || office === undefined || on < from || on > to) return false;
  if (office === 'charity-manager') return post.charity;
  return post.foundation && (FOUNDATION as readonly string[]).includes(post.office);
}
