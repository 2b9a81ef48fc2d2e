import { type Refusal, when } from '@shouzheng/kernel';
import { type LegalContext, dayNumber } from '@shouzheng/law/contract';

export interface Votes {
  readonly members: number;
  readonly present: number;
  readonly inFavour: number;
}

const COMMITTEE = { min: 11, max: 21 };

/** Order 82 Arts 14, 19: 11 to 21 members, two thirds of them present, at least half of all in favour; open ballot. */
export function voteRefusals({ members, present, inFavour }: Votes): readonly Refusal[] {
  return [
    ...when(members < COMMITTEE.min || members > COMMITTEE.max, 'rating.committee-size', { members }),
    ...when(present > members || inFavour > present, 'rating.votes-do-not-add-up'),
    ...when(present * 3 < members * 2, 'rating.no-quorum', { present, members }),
    ...when(inFavour * 2 < members, 'rating.no-majority', { inFavour, members }),
  ];
}

export interface NoticePeriod {
  readonly from: string;
  readonly to: string;
}

/** The public notice runs at least the bureau's days, both inclusive (Order 82 Art 12; the days are not stated there). */
export function noticeLength({ from, to }: NoticePeriod, context: LegalContext): readonly Refusal[] {
  if (to < from) return [{ code: 'rating.notice-too-short', params: { days: 0 } }];
  const days = dayNumber(to) - dayNumber(from) + 1;
  const least = context.settings.terms['rating-public-notice']?.duration ?? leastNotice(context);
  return when(days < least, 'rating.notice-too-short', { days: least });
}

/** It is over before the announcement. */
export const noticeOver = ({ to }: NoticePeriod, { occurredOn }: LegalContext): readonly Refusal[] =>
  when(to >= occurredOn, 'rating.notice-running', { to });

function leastNotice({ law, occurredOn }: LegalContext): number {
  const value = law.rule('O82-notice-days', occurredOn)?.value as { days?: number } | undefined;
  return value?.days ?? 0;
}
