import { type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { isTooLate, meetTerm } from '@shouzheng/law/contract';
import { caseCommand, handlersOnly, notBefore } from '../case-command.decider.js';
import { receiptNumberOf, receiptSeries } from '../organs.decider.js';
import type { DEFENCE_WAYS } from './confiscation.events.js';
import { type Valued, fenOf } from './confiscation.state.js';
import { nextAfter, noticedConfiscation } from './confiscation-guards.decider.js';
import { DEFENCE_TERM } from './open-confiscation.decider.js';

export interface SubmitConfiscationDefence {
  readonly way: (typeof DEFENCE_WAYS)[number];
  readonly submittedOn: string;
  readonly statement?: Sealed;
}

export interface ReviewConfiscationDefence extends Valued {
  /** Each point of the defence: taken or not, and why (行政处罚法 Art 45). */
  readonly points: readonly { readonly no: number; readonly accepted: boolean; readonly reason: Sealed }[];
}

/** The party states and defends itself; whoever is at the counter records it and gives a receipt. */
export const submitConfiscationDefence = caseCommand<SubmitConfiscationDefence>({
  name: 'submitConfiscationDefence',
  zh: '收取没收陈述申辩',
  en: 'Receive the defence against a confiscation',
  roles: ['officer', 'clue-clerk'],
  serial: (_payload, state, { occurredOn }) => receiptSeries(state.organ, occurredOn),
  restsOn: () => ['APL-45'],
  guard: (state, context) => [
    ...noticedConfiscation(state),
    ...when(state.confiscation?.defence !== undefined, 'confiscation.defence-submitted'),
    ...notBefore(context, state.confiscation?.notice?.at),
  ],
  decide({ way, submittedOn, statement }, state, context) {
    const barred = refuseAll([
      ...when(submittedOn > context.today, 'entry.in-the-future'),
      ...when(submittedOn < (state.confiscation?.notice?.servedOn ?? ''), 'entry.before-its-prerequisite'),
      ...when((way === 'statement') !== (statement !== undefined), 'party.statement-required'),
    ]);
    if (barred) return barred;
    const receiptNo = receiptNumberOf(state.organ, context.occurredOn, context.serial);
    const defence = { way, receiptNo, at: context.occurredAt };
    const next = nextAfter({ defence }, state, context);
    const data = { receiptNo, way, submittedOn, ...(statement ? { statement } : {}), next };
    // A late statement is heard all the same: the term bounds how long the organ must wait, not the party's right.
    return accept(
      [
        { type: 'ConfiscationDefenceSubmitted', data },
        ...(isTooLate(state.terms, DEFENCE_TERM, submittedOn)
          ? []
          : meetTerm(state.terms, DEFENCE_TERM, submittedOn)),
      ],
      'APL-45',
    );
  },
});

/** Facts, reasons and evidence of the party are checked anew; the proposal is never heavier for the defence. */
export const reviewConfiscationDefence = caseCommand<ReviewConfiscationDefence>({
  name: 'reviewConfiscationDefence',
  zh: '复核没收陈述申辩',
  en: 'Review the defence against a confiscation',
  roles: ['officer'],
  restsOn: () => ['APL-45'],
  guard: (state, context) => [
    ...noticedConfiscation(state),
    ...when(state.confiscation?.defence?.way !== 'statement', 'confiscation.no-defence'),
    ...when(state.confiscation?.defenceReviewedAt !== undefined, 'confiscation.defence-reviewed'),
    ...handlersOnly(state, context),
    ...notBefore(context, state.confiscation?.defence?.at),
  ],
  decide({ points, gainFen, items }, state, context) {
    const before = state.confiscation;
    if (!before) return refuse('confiscation.not-open');
    const barred = refuseAll([
      ...when(points.length === 0, 'confiscation.points-unanswered'),
      ...when(fenOf({ gainFen, items }) > fenOf(before), 'confiscation.heavier-for-defence'),
      ...when(!isPartOf(items, before), 'confiscation.items-not-noticed'),
    ]);
    if (barred) return barred;
    const next = nextAfter({ defenceReviewedAt: context.occurredAt }, state, context);
    const data = { gainFen, items: [...items], points: [...points], next };
    return accept([{ type: 'ConfiscationDefenceReviewed', data }], 'APL-45');
  },
});

/** Only what the notice named may be taken, none of it at a higher value or number. */
export function isPartOf(items: Valued['items'], noticed: Valued): boolean {
  return items.every((item) => {
    const before = noticed.items.find(({ no }) => no === item.no);
    return before !== undefined && item.quantity <= before.quantity && item.valueFen <= before.valueFen;
  });
}
